internal import PCRE2

/// A rule that is ready to run.
struct CompiledRule: Sendable {
  let rule: Rule
  let pattern: Pattern
  let group: Int
  let check: Check?
  let contextWords: [[UInt8]]

  init(_ rule: Rule) throws(RuleError) {
    self.rule = rule
    do {
      pattern = try Pattern(rule.pattern)
    } catch {
      throw RuleError(rule: rule.id, problem: .pattern(message: error.message, offset: error.offset))
    }
    if let name = rule.group {
      guard let number = pattern.groupNames[name] ?? Int(name), number <= pattern.groupCount else {
        throw RuleError(rule: rule.id, problem: .unknownGroup(name))
      }
      group = number
    } else {
      group = pattern.groupNames["value"] ?? 0
    }
    if let name = rule.check {
      guard let found = Check.named(name) else { throw RuleError(rule: rule.id, problem: .unknownCheck(name)) }
      check = found
    } else {
      check = nil
    }
    contextWords = (rule.context?.words ?? []).map { $0.utf8.map(LiteralSet.fold) }
  }
}
