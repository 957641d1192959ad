internal import PCRE2
internal import Synchronization
internal import Triggers

/// The working memory of a scan, used again so that a text that holds nothing new allocates nothing.
///
/// One scan has it at a time, so nobody else can look at a part of it that is being changed; asking about that at every try
/// of a rule is a twentieth of a scan.
final class ScanScratch {
  @exclusivity(unchecked) var match: MatchScratch
  @exclusivity(unchecked) var hits = HitList()
  @exclusivity(unchecked) var starts = StartList()
  /// The bytes of the value that is being looked at.
  @exclusivity(unchecked) var value: [UInt8] = []

  init(groups: Int, limits: MatchLimits) throws(MatchError) {
    unsafe match = try MatchScratch(groups: groups, limits: limits)
  }

  /// Working memories that wait for the next scan.
  final class Pool: Sendable {
    // Safe to hand over: a scratch is in the pool or with one borrower, never both.
    private struct Box: @unchecked Sendable { var scratch: ScanScratch }

    /// How many are kept, as many as threads are likely to scan at once.
    private static let most = 8
    private let free = Mutex<[Box]>([])
    private let groups: Int
    private let limits: MatchLimits

    init(groups: Int, limits: MatchLimits) {
      self.groups = groups
      self.limits = limits
    }

    /// Lends a scratch.
    ///
    /// - Throws: `ScanError` when memory runs out, and what the body throws.
    func withScratch<Result>(_ body: (ScanScratch) throws(ScanError) -> Result) throws(ScanError) -> Result {
      let box: Box
      if let free = free.withLock({ $0.popLast() }) {
        box = free
      } else {
        do { box = Box(scratch: try ScanScratch(groups: groups, limits: limits)) } catch {
          throw .brokeOff(rule: "-", error)
        }
      }
      defer { free.withLock { if $0.count < Self.most { $0.append(box) } } }
      return try body(box.scratch)
    }
  }
}
