internal import PCRE2
internal import Triggers

/// A rule that is ready to run; its pattern is compiled when it is first tried.
final class CompiledRule: Sendable {
  let rule: Rule
  let check: Check?
  let contextWords: ContextWords
  private let anchoredPattern = LazyPattern(options: .anchored)
  private let searchingPattern = LazyPattern(options: [])
  /// The most capture groups that the pattern can have.
  let mostGroups: Int

  /// Makes a rule ready; its pattern is checked unless it came with a plan, and so with the program.
  init(_ rule: Rule) throws(RuleError) {
    self.rule = rule
    // A rule that came with the program was counted then.
    mostGroups = rule.plan?.brackets ?? rule.pattern.utf8.count { $0 == 0x28 }
    if let name = rule.check {
      guard let found = Check.named(name) else { throw RuleError(rule: rule.id, problem: .unknownCheck(name)) }
      check = found
    } else {
      check = nil
    }
    contextWords = ContextWords(rule.context?.words ?? [])
    if rule.plan == nil { try anchoredPattern.prove(rule) }
  }

  /// The pattern that is tried at one place.
  var anchored: LazyPattern.Ready { get throws(RuleError) { try anchoredPattern.ready(rule) } }

  /// The pattern that runs over a whole text.
  var searching: LazyPattern.Ready { get throws(RuleError) { try searchingPattern.ready(rule) } }
}
