import Foundation
import RedactKit
import Testing

/// The laws tried on generated texts.
///
/// `REDACT_SEED` repeats a run, `REDACT_TEXTS` sets how many texts; 100,000 are for a release.
@Suite struct LawTests {
  static let seed =
    ProcessInfo.processInfo.environment["REDACT_SEED"].flatMap(UInt64.init) ?? UInt64(Date().timeIntervalSince1970)
  static let count = ProcessInfo.processInfo.environment["REDACT_TEXTS"].flatMap(Int.init) ?? 20_000
  static let rules: [Rule] = [
    Rule(
      id: "phone", entity: Entity("PHONE_NUMBER"),
      pattern: #"(?<![0-9A-Za-z])(?:\+86[- ]?)?1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9A-Za-z])"#, canonical: .phone),
    Rule(
      id: "email", entity: Entity("EMAIL_ADDRESS"),
      pattern: #"(?<![0-9A-Za-z])[0-9A-Za-z._]{1,40}@[0-9A-Za-z-]{1,40}\.[a-z]{2,6}(?![0-9A-Za-z])"#, canonical: .lower),
    Rule(
      id: "key", entity: Entity("AWS_ACCESS_KEY_ID"), pattern: "(?<![0-9A-Za-z])AKIA[A-Z2-7]{16}(?![0-9A-Za-z])",
      kind: "SECRET"),
    Rule(
      id: "id", entity: Entity("CN_ID_CARD"), pattern: "(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])",
      check: "cn-id-card", canonical: .alnum),
    Rule(
      id: "card", entity: Entity("CARD"), pattern: #"(?<![0-9.])10\.20\.30\.[0-9]{1,3}(?![0-9.])"#),
    Rule(
      id: "address", entity: Entity("IP_ADDRESS"), pattern: #"(?<![0-9.])192\.168(?:\.[0-9]{1,3}){2}(?![0-9.])"#),
  ]

  @Test("every generated text keeps laws 1, 3, 4, 6, 7, 9 and 10, in several styles", arguments: [0, 1, 2, 3])
  func laws(part: Int) throws {
    print("LawTests: seed \(Self.seed), part \(part), \(Self.count / 4) texts")
    var random = RandomText(seed: Self.seed &+ UInt64(part) &* 7919)
    var options = RedactorOptions()
    if part == 3 { options.style = try PlaceholderStyle(template: "<{kind}_{code}>", numbering: .sequential) }
    if part == 2 { options.style = try PlaceholderStyle(template: "[[{kind}:{code}]]") }
    let redactor = try Redactor(rules: Self.rules, options: options)
    for number in 0..<Self.count / 4 {
      // The key too comes from the seed, so that a run can be repeated.
      let key = SessionKey(secret: Array("a key of \(Self.seed), \(part), \(number)".utf8))
      let session = redactor.session(key: key)
      let text = random.text()
      let safe = try session.redact(text)
      let hint: Comment = "seed \(Self.seed), part \(part), text \(number)"

      if safe.findings.isEmpty { #expect(safe.bytes == text, hint) }
      for entry in session.vault.entries where entry.value.bytes.count > 9 {
        #expect(!safe.bytes.contains(entry.value.bytes), hint)
      }
      #expect(session.restore(safe.bytes) == text, hint)
      #expect(try session.redact(safe.bytes).bytes == safe.bytes, hint)
      #expect(try session.redact(text).bytes == safe.bytes, hint)
      #expect(redactor.session().restore(safe.bytes) == safe.bytes, hint)

      // Law 4: one spelling has one placeholder, and no placeholder stands for two.
      let vault = session.vault
      #expect(Set(vault.entries.map(vault.placeholder)).count == vault.entries.count, hint)
      #expect(Set(vault.entries.map(\.value)).count == vault.entries.count, hint)

      // Laws 4 and 7: a replica with the same key gives the same bytes, in whatever pieces the text comes.
      var stream = StreamRedactor(session: redactor.session(key: key))
      var sent: [UInt8] = []
      Self.cut(text, &random) { piece in try? stream.redact(piece) { sent += $0 } }
      try stream.finish { sent += $0 }
      #expect(sent == safe.bytes, hint)

      var restorer = session.restorer()
      var back: [UInt8] = []
      Self.cut(safe.bytes, &random) { piece in
        back += restorer.restore(piece.span)
      }
      back += restorer.finish()
      #expect(back == text, hint)
    }
  }

  private static func cut(_ text: [UInt8], _ random: inout RandomText, _ body: ([UInt8]) -> Void) {
    var start = 0
    while start < text.count {
      let end = min(text.count, start + 1 + random.number(7))
      body(Array(text[start..<end]))
      start = end
    }
  }

  @Test("what a placeholder brings to light is found behind an escape too")
  func freedBehindEscape() throws {
    // The digits behind the address are part of another value, those before it of an escape.
    let text = Array(#"11010519491231002X\u0050192.168.130.10511010519491231002X"#.utf8)
    let session = try Redactor(rules: Self.rules).session()
    let safe = try session.redact(text)
    #expect(!safe.bytes.contains(Array("192.168.130.105".utf8)))
    #expect(try session.redact(safe.bytes).bytes == safe.bytes)
    #expect(session.restore(safe.bytes) == text)
  }

  @Test("a stream in which no placeholder can begin is never held back")
  func notHeld() throws {
    let session = try Redactor(rules: Self.rules).session()
    _ = try session.redact("13800138000")
    var random = RandomText(seed: Self.seed)
    for number in 0..<1000 {
      var restorer = session.restorer()
      // Dots and blanks begin no kind, no code and no escape.
      let piece = (0..<1 + random.number(50)).map { _ in random.pick(Array(" .,;\n()".utf8)) }
      #expect(restorer.restore(piece.span) == piece, "seed \(Self.seed), piece \(number)")
    }
  }
}

extension [UInt8] {
  func contains(_ other: [UInt8]) -> Bool {
    guard let first = other.first, count >= other.count else { return false }
    for start in 0...(count - other.count) where self[start] == first {
      if self[start..<start + other.count].elementsEqual(other) { return true }
    }
    return false
  }
}
