import RedactKit
import Testing

/// Why a match is taken or not.
@Suite("An explanation") struct ExplainTests {
  private static let number = "(?<![0-9])[0-9]{8}(?![0-9])"
  private static let rules = [
    Rule(
      id: "account", entity: Entity("ACCOUNT"), pattern: number, context: RuleContext(words: ["账号", "acct"]),
      score: 0.3),
    Rule(id: "version", entity: Entity("NONE"), pattern: "v[0-9]{8}", score: 0.9, harmless: true),
    Rule(id: "strong", entity: Entity("ID"), pattern: "(?<=ID)[0-9]{8}(?![0-9])", score: 0.95),
    Rule(id: "checked", entity: Entity("CARD"), pattern: "(?<![0-9])[0-9]{16}(?![0-9])", check: "luhn"),
  ]

  private func outcomes(_ text: String, _ change: (inout RedactorOptions) -> Void = { _ in }) throws -> [String] {
    var options = RedactorOptions()
    change(&options)
    return try Redactor(rules: Self.rules, options: options).explain(Array(text.utf8)).map {
      "\($0.rule) \($0.outcome)"
    }
  }

  @Test("names the threshold, the word that lifted a score, the winner, the harmless rule and the allowed value")
  func reasons() throws {
    #expect(try outcomes("12345678") == ["account belowThreshold(0.5)"])
    #expect(try outcomes("ID12345678") == ["account belowThreshold(0.5)", "strong taken(over: [])"])
    #expect(
      try outcomes("账号 ID12345678") == ["account lost(to: \"strong\")", "strong taken(over: [\"account\"])"])
    #expect(try outcomes("账号 v12345678") == ["account harmless(by: \"version\")"])
    #expect(try outcomes("账号 12345678") { $0.allow = ["12345678"] } == ["account allowed"])
    #expect(try outcomes("4111111111111112") == ["checked checkFailed"])
    let lifted = try Redactor(rules: Self.rules).explain(Array("账号 12345678".utf8))
    #expect(lifted.map(\.contextWord) == ["账号"])
    #expect(lifted.map(\.scoreBefore) == [0.3])
    #expect(lifted.map(\.score) == [0.7])
  }

  @Test("says what the tagger saw and why a public name, a bare place and a generic word stay")
  func tagger() throws {
    let seen = try Redactor(rules: []).explain(Array("请赵文博和百度的人去上海开会，银行也来。".utf8))
    #expect(seen.map(\.rule).allSatisfy { $0.hasPrefix("name-tagger-") })
    let taken = seen.filter { $0.outcome == .taken(over: []) }
    #expect(taken.map(\.entity) == [Entity("PERSON")])
    #expect(taken.allSatisfy { $0.tagger?.hasPrefix("person with margin ") == true })
    #expect(
      seen.contains { if case .left(let reason) = $0.outcome { reason.contains("without detail") } else { false } })
  }

  @Test("agrees with what a scan takes, on generated texts")
  func agrees() throws {
    var random = RandomText(seed: 99)
    let redactor = try Redactor(rules: LawTests.rules + Self.rules)
    for _ in 0..<300 {
      var text = random.text()
      if random.number(2) == 0 { text += Array("，会议由赵文博主持，账号12345678。".utf8) }
      let findings = try redactor.scan(text)
      let taken = try redactor.explain(text).filter { if case .taken = $0.outcome { true } else { false } }
      #expect(taken.map(\.rule) == findings.map(\.rule))
      for (a, b) in zip(taken, findings) { #expect(b.range.lowerBound <= a.range.lowerBound) }
    }
  }
}
