internal import PCRE2

/// A rule that is ready to run; its pattern is compiled when it is first tried.
final class CompiledRule: Sendable {
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
    mostGroups = Self.openings(in: rule.pattern)
    if let name = rule.check {
      guard let found = Check.named(name) else { throw RuleError(rule: rule.id, problem: .unknownCheck(name)) }
      check = found
    } else {
      check = nil
    }
    contextWords = ContextWords(rule.context?.words ?? [])
    if rule.plan == nil { try anchored.prove() }
  }

  /// How many round brackets open in a pattern; counted for all patterns at the start, so in one step for many bytes.
  private static func openings(in pattern: String) -> Int {
    var pattern = pattern
    return pattern.withUTF8 { bytes in
      var count = 0
      var place = 0
      while place < bytes.count {
        count &+= unsafe bytes[place] == 0x28 ? 1 : 0
        place &+= 1
      }
      return count
    }
  }
}
