import RedactKit
import Testing

@Suite struct BuiltinRuleTests {
  @Test("every built-in rule proves itself on its own examples")
  func examples() throws {
    for rule in BuiltinRules.all() {
      if let failure = try RuleExamples.failure(of: rule) { Issue.record("\(failure)") }
    }
  }

  @Test("there are at least two hundred and fifty rules with a source, each with three examples of both sorts")
  func depth() throws {
    let rules = BuiltinRules.all()
    #expect(rules.count >= 250)
    for rule in rules.map(\.rule) {
      #expect(!rule.source.isEmpty, "\(rule.id)")
      #expect(Set(rule.match).count >= 3 && Set(rule.miss).count >= 3, "\(rule.id)")
    }
  }
}
