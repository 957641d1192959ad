internal import PCRE2
internal import Synchronization
internal import Triggers

/// A pattern that is compiled at its first use, once for all threads.
final class LazyPattern: Sendable {
  /// What there is once it is compiled.
  struct Ready: Sendable {
    let pattern: Pattern
    /// The group that holds the value.
    var group: Int
  }

  private let id: String
  private let source: String
  private let plan: PlanPage?
  private let groupName: String?
  private let options: PatternOptions
  private let state = Mutex<Result<Ready, RuleError>?>(nil)

  init(_ rule: Rule, options: PatternOptions) {
    id = rule.id
    source = rule.pattern
    plan = rule.plan
    groupName = rule.group
    self.options = options
  }

  /// The pattern, ready to run.
  func ready() throws(RuleError) -> Ready {
    try state.withLock { (state) -> Result<Ready, RuleError> in
      if let state { return state }
      let made = Result { () throws(RuleError) in try compile(options) }
      state = made
      return made
    }.get()
  }

  /// Checks that it can be compiled, without making machine code.
  func prove() throws(RuleError) { _ = try compile([options, .interpreted]) }

  private func compile(_ options: PatternOptions) throws(RuleError) -> Ready {
    let pattern: Pattern
    // A pattern that is only checked keeps its own form, so that an error stands where it was written.
    if !options.contains(.interpreted),
      let factored = try? Pattern(plan?.factored ?? PatternFactoring.factored(source), options: options)
    {
      pattern = factored
    } else {
      do { pattern = try Pattern(source, options: options) } catch {
        throw RuleError(rule: id, problem: .pattern(message: error.message, offset: error.offset))
      }
    }
    guard let name = groupName else { return Ready(pattern: pattern, group: pattern.groupNames["value"] ?? 0) }
    guard let number = pattern.groupNames[name] ?? Int(name), number <= pattern.groupCount else {
      throw RuleError(rule: id, problem: .unknownGroup(name))
    }
    return Ready(pattern: pattern, group: number)
  }
}
