internal import PCRE2
internal import Synchronization
internal import Triggers

/// A rule's pattern that is compiled at its first use, once for all threads.
struct LazyPattern: ~Copyable, Sendable {
  /// What there is once it is compiled.
  struct Ready: Sendable {
    let pattern: Pattern
    /// The group that holds the value.
    var group: Int
  }

  private let options: PatternOptions
  private let state = Mutex<Result<Ready, RuleError>?>(nil)

  init(options: PatternOptions) { self.options = options }

  /// The pattern, ready to run.
  ///
  /// - Parameter rule: whose pattern it is, which is the same each time.
  func ready(_ rule: Rule) throws(RuleError) -> Ready {
    try state.withLock { (state) -> Result<Ready, RuleError> in
      if let state { return state }
      let made = Result { () throws(RuleError) in try compile(rule, options) }
      state = made
      return made
    }.get()
  }

  /// Checks that it can be compiled, without making machine code.
  func prove(_ rule: Rule) throws(RuleError) { _ = try compile(rule, [options, .interpreted]) }

  private func compile(_ rule: Rule, _ options: PatternOptions) throws(RuleError) -> Ready {
    let pattern: Pattern
    // A pattern that is only checked keeps its own form, so that an error stands where it was written.
    if !options.contains(.interpreted),
      let factored = try? Pattern(rule.plan?.factored ?? PatternFactoring.factored(rule.pattern), options: options)
    {
      pattern = factored
    } else {
      do { pattern = try Pattern(rule.pattern, options: options) } catch {
        throw RuleError(rule: rule.id, problem: .pattern(message: error.message, offset: error.offset))
      }
    }
    guard let name = rule.group else { return Ready(pattern: pattern, group: pattern.groupNames["value"] ?? 0) }
    guard let number = pattern.groupNames[name] ?? Int(name), number <= pattern.groupCount else {
      throw RuleError(rule: rule.id, problem: .unknownGroup(name))
    }
    return Ready(pattern: pattern, group: number)
  }
}
