internal import ModelAPIs

/// The names by which a provider keeps a conversation, a file or a batch, as they stand in JSON and in paths.
enum ConversationIDs {
  private static let keys = [
    "id", "previous_response_id", "conversation", "conversation_id", "session_id", "context_id", "thread_id",
    "input_file_id", "output_file_id", "error_file_id", "batch_id", "task_id", "cachedContent", "name",
  ]
  /// Families of formats whose providers keep text.
  private static let keeping = [
    "responses", "conversation", "batch", "file", "thread", "assistant", "dify", "context", "app", "task", "memor",
    "cached",
  ]
  /// The most names that are taken from one text.
  private static let most = 64
  /// How much of an answer is looked through.
  static let window = 64 << 10

  /// Whether a provider keeps what is sent in a format.
  static func areKept(in format: WireFormat?) -> Bool { format.map { kept.contains($0.name) } ?? false }

  private static let kept = Set(
    FormatRegistry.formats.map(\.name).filter { name in keeping.contains { name.contains($0) } })

  /// The parts of a path that may be such names.
  static func inPath(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init).filter { $0.utf8.count >= 8 && $0.contains { $0.isNumber } }
  }

  /// The strings after the known keys in a JSON text, at any depth.
  static func inJSON(_ text: some Collection<UInt8>) -> [String] {
    let text = Array(text.prefix(window))
    var found: [String] = []
    for key in keys {
      let quoted = Array("\"\(key)\"".utf8)
      var rest = text[...]
      while found.count < most, let place = rest.firstRange(of: quoted) {
        rest = rest[place.upperBound...].drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard rest.first == 0x3A else { continue }
        rest = rest.dropFirst().drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard rest.first == 0x22 else { continue }
        let value = rest.dropFirst().prefix { $0 != 0x22 && $0 != 0x5C }
        if (8...256).contains(value.count) { found.append(String(decoding: value, as: UTF8.self)) }
        rest = rest[value.endIndex...]
      }
    }
    return found
  }
}
