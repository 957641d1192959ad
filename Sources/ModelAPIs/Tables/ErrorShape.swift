/// How a provider spells an error, so that its client libraries understand ours.
public struct ErrorShape: Sendable {
  private let template: String
  /// The content type that such a body has.
  public let contentType = "application/json"

  /// Keeps a template.
  ///
  /// - Parameter template: JSON in which `$message`, `$code` and `$status` stand for the parts; the first two inside
  ///   string quotes, `$status` also as a number.
  public init(_ template: String) { self.template = template }

  /// `{"error":{"message":…,"type":…,"param":null,"code":…}}`, the form most providers have copied.
  public static let openAI = ErrorShape(
    #"{"error":{"message":"$message","type":"redact_error","param":null,"code":"$code"}}"#)

  /// Spells an error.
  ///
  /// - Parameters:
  ///   - status: the HTTP status that goes with it.
  ///   - code: a word for programs.
  ///   - message: a sentence for people; it must hold no value.
  public func body(status: Int, code: String, message: String) -> [UInt8] {
    var out: [UInt8] = []
    let text = Array(template.utf8)
    var position = 0
    let parts: [(name: [UInt8], value: [UInt8])] = [
      (Array("$message".utf8), JSONEscape.escape(Array(message.utf8))),
      (Array("$code".utf8), JSONEscape.escape(Array(code.utf8))), (Array("$status".utf8), Array(String(status).utf8)),
    ]
    while position < text.count {
      if let part = parts.first(where: { text[position...].starts(with: $0.name) }) {
        out += part.value
        position += part.name.count
      } else {
        out.append(text[position])
        position += 1
      }
    }
    return out
  }
}
