import RedactKit
import Testing

/// What a model bends in the standard style it bends in any other.
@Suite("A bent placeholder of another style") struct BentStyleTests {
  private static let styles: [(template: String, numbering: PlaceholderStyle.Numbering)] = [
    ("[[{kind}:{code}]]", .keyed), ("<{kind}_{code}>", .sequential), ("{{{kind}.{code}}}", .keyed),
    ("({kind}-{code})", .keyed), ("__{kind}__{code}__", .sequential),
  ]

  /// The bends of law 11 that touch a style's own marks.
  private static let bends: [(name: String, bend: @Sendable (String) -> String)] = [
    ("lower case", { $0.lowercased() }),
    ("a dash for an underscore inside", { inside($0, "_", "-") }),
    ("a non-breaking dash for a dash", { $0.replacing("-", with: "\u{2011}") }),
    (
      "Markdown's backslash",
      { each($0) { $0.isASCII && "[]<>{}()_-".unicodeScalars.contains($0) ? "\\\($0)" : "\($0)" } }
    ),
    ("full width", { each($0) { "\(Unicode.Scalar($0.value + 0xFEE0) ?? $0)" } }),
    ("a translated kind", { $0.replacing("PHONE", with: "\u{7535}\u{8BDD}") }),
    ("a bold kind", { $0.replacing("PHONE", with: "**PHONE**") }),
    ("percent-encoding", { each($0) { hex($0, "%", 2) } }),
    ("HTML entities by number", { each($0) { "&#\($0.value);" } }),
    ("HTML entities by name", { $0.replacing("<", with: "&lt;").replacing(">", with: "&gt;") }),
    ("JSON escapes", { each($0) { hex($0, "\\u", 4) } }),
  ]

  private static func each(_ text: String, _ bend: (Unicode.Scalar) -> String) -> String {
    text.unicodeScalars.map(bend).joined()
  }

  private static func hex(_ scalar: Unicode.Scalar, _ lead: String, _ width: Int) -> String {
    let digits = String(scalar.value, radix: 16)
    return lead + String(repeating: "0", count: width - digits.count) + digits
  }

  /// Between kind and code only: outside, an underscore is a mark of its own.
  private static func inside(_ text: String, _ old: String, _ new: String) -> String {
    text.hasPrefix(old) ? text : text.replacing(old, with: new)
  }

  @Test("is known, marks and all, wherever the stream is cut", arguments: styles.indices, bends.indices)
  func bent(_ style: Int, _ bend: Int) throws {
    var options = RedactorOptions()
    options.style = try PlaceholderStyle(template: Self.styles[style].template, numbering: Self.styles[style].numbering)
    let session = try Redactor(rules: LawTests.rules, options: options).session(
      key: SessionKey(secret: Array("a test's own secret".utf8)))
    let placeholder = try session.redact("13800138000").text
    let answer = Array("\u{8BF7}\(Self.bends[bend].bend(placeholder))\u{8C22}".utf8)
    let name: Comment = "\(Self.bends[bend].name): \(String(decoding: answer, as: UTF8.self))"
    for cut in answer.indices {
      var restorer = session.restorer()
      var out = restorer.restore(Array(answer[..<cut]).span)
      out += restorer.restore(Array(answer[cut...]).span) + restorer.finish()
      // A backslash before the first bracket may have stood in the text, so it stays.
      let back = String(decoding: out, as: UTF8.self).replacing("\u{8BF7}\\", with: "\u{8BF7}")
      #expect(back == "\u{8BF7}13800138000\u{8C22}", name)
    }
  }

  @Test(
    "is not known where it was not issued, or without the marks that tell a counted one from a word",
    arguments: ["<PHONE_2>", "PHONE_1", "PHONE 1", "&lt;PHONE_1", "<PHONE_11>", "<PHONE_1 >", "phone-1>"])
  func planted(_ text: String) throws {
    var options = RedactorOptions()
    options.style = try PlaceholderStyle(template: "<{kind}_{code}>", numbering: .sequential)
    let session = try Redactor(rules: LawTests.rules, options: options).session()
    _ = try session.redact("13800138000")
    #expect(session.restore(text) == text)
  }
}
