import RedactKit
import Testing

/// Law 13, tried on answers that break off anywhere, also inside a bent placeholder, an escape or a character.
@Suite("What a restorer holds back") struct HoldingTests {
  private static let templates: [(template: String, numbering: PlaceholderStyle.Numbering)] = [
    ("{kind}-{code}", .keyed), ("[[{kind}:{code}]]", .keyed), ("<{kind}_{code}>", .sequential),
    ("{kind}__{code}", .keyed),
  ]

  @Test("can still become a placeholder that the session issued, and all of it is delivered", arguments: [0, 1, 2, 3])
  func law(part: Int) throws {
    print("HoldingTests: seed \(LawTests.seed), part \(part), \(LawTests.count / 4) texts")
    var random = RandomText(seed: LawTests.seed &+ UInt64(part) &* 104_729)
    var options = RedactorOptions()
    options.style = try PlaceholderStyle(
      template: Self.templates[part].template, numbering: Self.templates[part].numbering)
    let redactor = try Redactor(rules: LawTests.rules, options: options)
    var session = redactor.session()
    var endings = Endings(session.vault, options.style)
    for number in 0..<LawTests.count / 4 {
      if number % 250 == 0 {
        // The key too comes from the seed, so that a run can be repeated.
        session = redactor.session(key: SessionKey(secret: Array("a key of \(LawTests.seed), \(part), \(number)".utf8)))
        for _ in 0..<1 + random.number(2) { _ = try session.redact(random.value()) }
        endings = Endings(session.vault, options.style)
      }
      var answer = random.answer(endings.placeholders)
      answer.removeLast(random.number(min(answer.count + 1, 24)))
      let hint = "seed \(LawTests.seed), part \(part), text \(number): \(String(decoding: answer, as: UTF8.self))"

      var restorer = session.restorer()
      var out: [UInt8] = []
      var start = 0
      while start < answer.count {
        let end = min(answer.count, start + 1 + random.number(40))
        out += restorer.restore(Array(answer[start..<end]).span)
        start = end
      }
      let held = Array(answer.suffix(restorer.heldBytes))
      #expect(held.isEmpty || endings.completes(held, in: session), "\(hint), \(held.count) bytes held")
      out += restorer.finish()
      #expect(out == session.restore(answer), "\(hint)")
    }
  }
}
