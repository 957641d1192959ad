import RedactKit
import Testing

/// What a text of several windows must hold to: whatever pieces it comes in, the same leaves, the value does not, and
/// it comes back.
func expectSameWindows(of text: [UInt8], hiding value: String) throws {
  let key = SessionKey.random()
  let redactor = try Redactor(rules: LawTests.rules)
  var outputs: Set<[UInt8]> = []
  for size in [65_537, text.count] {
    let session = redactor.session(key: key)
    var stream = StreamRedactor(session: session)
    var safe: [UInt8] = []
    for start in Swift.stride(from: 0, to: text.count, by: size) {
      try stream.redact(Array(text[start..<min(text.count, start + size)])) { safe += $0 }
    }
    try stream.finish { safe += $0 }
    #expect(!safe.contains(Array(value.utf8)))
    #expect(session.restore(safe) == text)
    outputs.insert(safe)
  }
  #expect(outputs.count == 1)
}
