internal import PCRE2

/// A rule that is ready to run; its pattern is compiled when it is first tried.
struct CompiledRule: Sendable {
  let rule: Rule
  let check: Check?
  let contextWords: ContextWords
  /// The pattern that is tried at one place.
  let anchored: LazyPattern
  /// The pattern that runs over a whole text.
  let searching: LazyPattern
  /// The most capture groups that the pattern can have.
  let mostGroups: Int

  /// Makes a rule ready; its pattern is checked unless it came with a plan, and so with the program.
  init(_ rule: Rule) throws(RuleError) {
    self.rule = rule
    anchored = LazyPattern(rule, options: .anchored)
    searching = LazyPattern(rule, options: [])
    mostGroups = rule.pattern.utf8.count { $0 == UInt8(ascii: "(") }
    if let name = rule.check {
      guard let found = Check.named(name) else { throw RuleError(rule: rule.id, problem: .unknownCheck(name)) }
      check = found
    } else {
      check = nil
    }
    contextWords = ContextWords(rule.context?.words ?? [])
    if rule.plan == nil { try anchored.prove() }
  }
}
