/// What one match may use before it is given up.
public struct MatchLimits: Sendable, Hashable {
  /// Steps of the matcher (PCRE2's match limit).
  public var steps: UInt32
  /// Stack of compiled code, in bytes.
  ///
  /// Compiled code knows no depth or heap limit; this is its only bound.
  public var stackBytes: Int
  /// Nested backtracking of the interpreter, where compiled code is not available.
  public var depth: UInt32
  /// Heap of the interpreter, in KiB.
  public var heapKiB: UInt32

  /// Makes limits; the defaults let every bundled rule run over any text.
  public init(steps: UInt32 = 1_000_000, stackBytes: Int = 1 << 20, depth: UInt32 = 10_000, heapKiB: UInt32 = 20_000) {
    self.steps = steps
    self.stackBytes = stackBytes
    self.depth = depth
    self.heapKiB = heapKiB
  }
}
