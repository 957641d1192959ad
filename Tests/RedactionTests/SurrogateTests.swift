import RedactKit
import Testing

@testable import Redaction

@Suite("Surrogates")
struct SurrogateTests {
  static let redactor: Redactor = {
    // The built-in rules are proved by their own tests.
    // swift-format-ignore: NeverUseForceTry
    try! Redactor()
  }()

  /// Invented values, each in a text that says what it is, and how its surrogate begins.
  static let values: [(text: String, value: String, start: String)] = [
    ("\u{90AE}\u{7BB1}\u{FF1A}lin.ruoxi@corp.example.net", "lin.ruoxi@corp.example.net", "user"),
    ("\u{624B}\u{673A}\u{FF1A}13912345678", "13912345678", "12"),
    ("\u{624B}\u{673A}\u{FF1A}139 1234 5678\u{3002}", "139 1234 5678", "12"),
    ("call +44 20 7946 0958 now", "+44 20 7946 0958", "+999"),
    ("ssh to 10.21.32.43 please", "10.21.32.43", "2"),
    ("card 4111 1111 1111 1111 of mine", "4111 1111 1111 1111", "9999"),
    ("\u{8EAB}\u{4EFD}\u{8BC1}\u{FF1A}11010519491231002X", "11010519491231002X", "40"),
    (
      "\u{7EDF}\u{4E00}\u{793E}\u{4F1A}\u{4FE1}\u{7528}\u{4EE3}\u{7801}\u{FF1A}91350100M000100Y43",
      "91350100M000100Y43", "9140"
    ),
  ]

  private static func redact(
    _ text: String, _ session: Session, action: RequestText.Action = .surrogate
  ) throws -> String {
    String(decoding: try redact(Array(text.utf8), session, action: action), as: UTF8.self)
  }

  private static func redact(
    _ bytes: [UInt8], _ session: Session, action: RequestText.Action = .surrogate
  ) throws -> [UInt8] {
    let request = RequestText(bytes: bytes, parts: [.init(range: 0..<bytes.count, context: 0..<bytes.count)])
    var out: [UInt8] = []
    var copied = 0
    for edit in try session.redact(request, action: { _ in action }).edits {
      out += bytes[copied..<edit.range.lowerBound] + edit.replacement
      copied = edit.range.upperBound
    }
    return out + bytes[copied...]
  }

  @Test("a number of another country that begins like one is taken, whatever the secret of the session is")
  func foreignNumber() throws {
    for number in 0..<300 {
      let session = Self.redactor.session(key: SessionKey(secret: Array("secret \(number)".utf8)))
      for text in ["call +1-202-256-2808 now", "call 1-202-256-2808 now"] {
        #expect(try !session.redact(text).text.contains("256"), "secret \(number)")
        #expect(try !Self.redact(text, session).contains("256-2808"), "secret \(number)")
      }
    }
  }

  @Test("where none are made, a value that is spelled like one is taken")
  func likeOne() throws {
    let key = SessionKey.random()
    let maker = SurrogateMaker(hash: key.codeHash(session: []))
    for (text, value, _) in Self.values {
      let bytes = Array(value.utf8)
      guard let finding = try Self.redactor.scan(text).first,
        let like = maker.surrogate(for: bytes, spelled: bytes, entity: finding.entity)
      else { continue }
      let other = text.replacing(value, with: like)
      let found = try Self.redactor.scan(other).contains { $0.entity == finding.entity }
      let safe = try Self.redact(other, Self.redactor.session(key: key), action: .replace)
      #expect(safe.contains(like) == !found, "\(other)")
      #expect(try Self.redact(other, Self.redactor.session(key: key)) == other, "\(other)")
    }
  }

  @Test("are of the same kind, come back as what was written, and are the same on every replica", arguments: values)
  func roundTrip(text: String, value: String, start: String) throws {
    let key = SessionKey.random()
    let session = Self.redactor.session(key: key)
    let safe = try Self.redact(text, session)
    let surrogate = try #require(session.vault.entries.first.map(session.vault.placeholder))
    #expect(!safe.contains(value) && safe.contains(surrogate), "\(safe)")
    #expect(surrogate.hasPrefix(start), "\(surrogate)")
    #expect(session.restore(safe) == text)
    #expect(try Self.redact(text, Self.redactor.session(key: key)) == safe)
    #expect(try Self.redact(text, Self.redactor.session()) != safe)
  }

  @Test("are left alone when they come again, also where no one has kept them", arguments: values)
  func again(text: String, value: String, start: String) throws {
    let key = SessionKey.random()
    let session = Self.redactor.session(key: key)
    let safe = try Self.redact(text, session)
    #expect(try Self.redact(safe, session) == safe)
    let other = Self.redactor.session(key: key)
    #expect(try Self.redact(safe, other) == safe)
    #expect(other.vault.entries.isEmpty)
    // In a session with another key it is a value like any other.
    #expect(other.restore(safe) == safe)
  }

  @Test("are known again however a stream is cut, and when a model changes case, width or separators")
  func bent() throws {
    let session = Self.redactor.session()
    _ = try Self.redact("13912345678, lin.ruoxi@corp.example.net", session)
    let codes = session.vault.entries.map(session.vault.placeholder)
    let (phone, mail) = (codes[0].hasPrefix("12") ? codes[0] : codes[1], codes[0].hasPrefix("12") ? codes[1] : codes[0])
    let wide = String(String.UnicodeScalarView(phone.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    let spaced = "\(phone.prefix(3)) \(phone.dropFirst(3).prefix(4))-\(phone.suffix(4))"
    for (bent, value) in [
      (spaced, "13912345678"), (wide, "13912345678"), ("**\(phone)**", "**13912345678**"),
      (mail.uppercased(), "lin.ruoxi@corp.example.net"),
      (mail.replacing("@", with: "%40"), "lin.ruoxi@corp.example.net"),
    ] {
      let text = Array("\u{8BF7}\u{56DE} \(bent), \(bent)!".utf8)
      let whole = "\u{8BF7}\u{56DE} \(value), \(value)!"
      for cut in 0...text.count {
        var restorer = session.restorer()
        let first = restorer.restore(Array(text[..<cut]).span)
        let second = restorer.restore(Array(text[cut...]).span)
        let out = first + second + restorer.finish()
        #expect(String(decoding: out, as: UTF8.self) == whole, "\(cut)")
      }
    }
  }

  @Test("every generated text keeps laws 1, 4, 6, 7, 9 and 10 with them, too")
  func laws() throws {
    print("SurrogateTests: seed \(LawTests.seed)")
    var random = RandomText(seed: LawTests.seed)
    let redactor = try Redactor(rules: LawTests.rules)
    for number in 0..<2000 {
      let key = SessionKey.random()
      let session = redactor.session(key: key)
      let text = random.text()
      let safe = try Self.redact(text, session)
      let hint: Comment = "seed \(LawTests.seed), text \(number)"
      for entry in session.vault.entries where entry.value.bytes.count > 9 {
        #expect(safe.firstRange(of: entry.value.bytes) == nil, hint)
      }
      #expect(session.restore(safe) == text, hint)
      #expect(try Self.redact(safe, session) == safe, hint)
      #expect(try Self.redact(text, redactor.session(key: key)) == safe, hint)
      #expect(redactor.session().restore(safe) == safe, hint)
      let vault = session.vault
      #expect(Set(vault.entries.map(vault.placeholder)).count == vault.entries.count, hint)
      var restorer = session.restorer()
      let cut = random.number(safe.count + 1)
      let pieces = restorer.restore(Array(safe[..<cut]).span) + restorer.restore(Array(safe[cut...]).span)
      #expect(pieces + restorer.finish() == text, hint)
    }
  }

  @Test("have the check digits of their kind")
  func checkDigits() throws {
    let maker = SurrogateMaker(hash: SessionKey.random().codeHash(session: []))
    for number in 0..<200 {
      let value = Array(String(number).utf8)
      let card = try #require(maker.surrogate(for: value, spelled: value, entity: Entity("CREDIT_CARD")))
      #expect(Check.isLuhn(Array(card.utf8).digitValues))
      let company = try #require(maker.surrogate(for: value, spelled: value, entity: Entity("CN_USCC")))
      // The organisation's own code stands inside, with its own check character.
      #expect(Check.named("cn-org-code")?.passes(Array(company.utf8)[8..<17].map { $0 }) == true, "\(company)")
      let citizen = Array(
        try #require(
          maker.surrogate(
            for: Array("110105194912310\(100 + number)".utf8), spelled: value, entity: Entity("CN_ID_CARD"))
        ).utf8)
      #expect(citizen.count == 18 && Check.isDate(citizen[6..<14].map { Int($0) - 0x30 }[...]))
      // Nobody has it: no province and no issuer begin so.
      #expect(Check.named("cn-id-card")?.passes(citizen) == false)
      #expect(Check.named("cn-uscc")?.passes(Array(company.utf8)) == false)
      for (text, entity) in [
        (card, "CREDIT_CARD"), (company, "CN_USCC"), (String(decoding: citizen, as: UTF8.self), "CN_ID_CARD"),
      ] {
        #expect(maker.isOwn(Array(text.utf8), of: Entity(entity)), "\(text)")
      }
    }
  }

  @Test("different values have different ones, and a placeholder where two would be the same")
  func different() throws {
    let session = Self.redactor.session()
    let phones = (0..<3000).map { "139\(10_000_000 + $0 * 7919)" }
    let safe = try Self.redact(phones.joined(separator: ", "), session)
    let vault = session.vault
    #expect(Set(vault.entries.map(vault.placeholder)).count == phones.count)
    #expect(session.restore(safe) == phones.joined(separator: ", "))
    #expect(vault.entries.count(where: \.isSurrogate) > 2900)
  }

  @Test("values without a reserved range get a placeholder")
  func rest() throws {
    let session = Self.redactor.session()
    let safe = try Self.redact("password: Zq8vTr2Lx9", session)
    #expect(safe.contains("-") && !safe.contains("Zq8vTr2Lx9") && session.vault.entries.allSatisfy { !$0.isSurrogate })
  }
}
