import Redaction

/// Entries as the plain bytes of one frame: their number, then five fields each, every field behind its length.
///
/// Where the document spelled the value in its own way, an apostrophe ends the variant and a sixth field says how.
enum EntryBatch {
  /// Bytes that stand before the first entry.
  static let overhead = 4

  static func encoded(_ entry: VaultEntry) -> [UInt8] {
    var fields = [
      Array(entry.entity.rawValue.utf8), Array(entry.kind.utf8), Array(entry.code.utf8), Array(entry.variant.utf8),
      entry.value.bytes,
    ]
    if let written = entry.written {
      fields[3].append(apostrophe)
      fields.append(ByteOrder.bytes(written.place.number) + written.bytes.bytes)
    }
    return fields.flatMap { ByteOrder.bytes(UInt32(truncatingIfNeeded: $0.count)) + $0 }
  }

  static func encoded(count: Int, body: [UInt8]) -> [UInt8] { ByteOrder.bytes(UInt32(count)) + body }

  /// The entries of a frame's plain bytes; nil unless every byte is accounted for.
  static func entries(_ bytes: [UInt8]) -> [VaultEntry]? {
    var rest = bytes[...]
    guard rest.count >= 4 else { return nil }
    let count = ByteOrder.number(rest.prefix(4))
    rest = rest.dropFirst(4)
    // Five lengths each; a wrong number reserves nothing.
    guard count <= UInt64(rest.count / 20) else { return nil }
    var entries: [VaultEntry] = []
    entries.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let entity = text(&rest), let kind = text(&rest), let code = text(&rest), var variant = text(&rest),
        let value = field(&rest)
      else { return nil }
      var written: WrittenForm?
      if variant.utf8.last == apostrophe {
        variant.removeLast()
        guard let bytes = field(&rest), bytes.count >= 4 else { return nil }
        let place = WrittenForm.Place(number: UInt32(ByteOrder.number(bytes.prefix(4))))
        written = WrittenForm(place: place, bytes: Secret(Array(bytes.dropFirst(4))))
      }
      entries.append(
        VaultEntry(
          entity: Entity(rawValue: entity), kind: kind, code: code, variant: variant, value: Secret(Array(value)),
          written: written))
    }
    return rest.isEmpty ? entries : nil
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func field(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard rest.count >= 4 else { return nil }
    let length = ByteOrder.number(rest.prefix(4))
    rest = rest.dropFirst(4)
    guard length <= UInt64(rest.count) else { return nil }
    defer { rest = rest.dropFirst(Int(length)) }
    return rest.prefix(Int(length))
  }

  private static func text(_ rest: inout ArraySlice<UInt8>) -> String? {
    field(&rest).flatMap { String(validating: $0, as: UTF8.self) }
  }
}
