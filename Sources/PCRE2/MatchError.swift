/// A match that broke off: the text was *not* scanned, and must not be taken for clean.
public struct MatchError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Why it broke off.
  public enum Reason: Sendable, Hashable {
    /// More steps than `MatchLimits.steps`.
    case stepLimit
    /// More backtracking depth than the interpreter may use.
    case depthLimit
    /// More heap than the interpreter may use.
    case heapLimit
    /// More stack than `MatchLimits.stackBytes` in compiled code.
    case stackLimit
    /// No memory.
    case memory
    /// Any other of PCRE2's numbers.
    case other(Int32)
  }

  /// Why it broke off.
  public let reason: Reason

  /// Makes an error.
  public init(reason: Reason) { self.reason = reason }

  /// Says which limit it was and what to do.
  public var description: String {
    switch reason {
    case .stepLimit: "Matching broke off at the step limit; simplify the pattern or raise the limit."
    case .depthLimit: "Matching broke off at the depth limit; simplify the pattern."
    case .heapLimit: "Matching broke off at the heap limit; simplify the pattern."
    case .stackLimit: "Matching broke off at the stack limit; simplify the pattern or raise the limit."
    case .memory: "Matching broke off because memory ran out."
    case .other(let code): "Matching broke off with PCRE2 error \(code)."
    }
  }
}
