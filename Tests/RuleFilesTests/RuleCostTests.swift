import RedactKit
import Testing

/// A rule of one's own is tried on texts that are made from its pattern.
@Suite("The cost of a rule") struct RuleCostTests {
  private static func failure(_ pattern: String) throws -> RuleFileError? {
    let text = "rules:\n  - id: tried\n    entity: TRIED\n    pattern: '\(pattern)'\n"
    let rules = try RuleFile.parse(text, name: "own.yaml")
    return try RuleCost.failure(of: try #require(rules.first))
  }

  @Test(
    "is too high where a text made from the pattern drives it past the step limit",
    arguments: [
      "ID(?:[0-9]+-?)+X", "(?:a|aa)+b", "key=(?:[a-z0-9]+[.]?)*;", "id=(?:[0-9a-f]*[a-f0-9]*)*:end",
    ])
  func refused(_ pattern: String) throws {
    let failure = try #require(try Self.failure(pattern))
    #expect(failure.line == 4 && failure.description.contains("driven past its limits"))
  }

  @Test(
    "is fair where repetitions are bounded or take different characters",
    arguments: [
      "BADGE-[0-9]{6}", "(?<![0-9])[0-9]{6,20}(?![0-9])", "key=[a-z0-9.]{1,64};", "[a-z]+@[a-z]+[.]com",
      "(?<name>[A-Z]{2,8}) (?:No[.] )?[0-9]{4,8}",
    ])
  func fair(_ pattern: String) throws { #expect(try Self.failure(pattern) == nil) }
}
