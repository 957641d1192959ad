internal import Synchronization

/// What was found in texts before, so that a text that is sent again is not scanned again.
///
/// It belongs to one set of rules and options, and holds no text: keys are hashes, findings are places and kinds. Safe to
/// share between threads.
final class ScanCache: Sendable {
  /// The findings of the texts that were asked for lately, and of those before them.
  private struct Generations {
    var young: [ScanKey: [Finding]] = [:]
    var old: [ScanKey: [Finding]] = [:]
    /// How many bytes the young ones take.
    var bytes = 0
  }

  private let state = Mutex(Generations())
  private let seed = ScanKey.Seed()
  private let bounds: ScanCacheBounds

  /// Makes an empty cache.
  init(_ bounds: ScanCacheBounds) { self.bounds = bounds }

  /// How many texts are known.
  var count: Int { state.withLock { $0.young.count + $0.old.count } }

  /// All that is known.
  var known: [[Finding]] { state.withLock { Array($0.young.values) + Array($0.old.values) } }

  /// The key of a text.
  func key(_ text: borrowing Span<UInt8>) -> ScanKey { ScanKey(text, seed: seed) }

  /// What was found before; nil when that is not known.
  func findings(_ key: ScanKey) -> [Finding]? {
    state.withLock {
      if let known = $0.young[key] { return known }
      guard let known = $0.old.removeValue(forKey: key) else { return nil }
      insert(known, key, &$0)
      return known
    }
  }

  /// Notes what was found.
  func insert(_ findings: [Finding], _ key: ScanKey) { state.withLock { insert(findings, key, &$0) } }

  private func insert(_ findings: [Finding], _ key: ScanKey, _ state: inout Generations) {
    let bytes = Self.bytes(findings)
    guard bytes <= bounds.bytes / 2, bounds.entries > 1 else { return }
    // Half of what may be kept is young; when it is full, what nobody has asked for since goes.
    if state.bytes + bytes > bounds.bytes / 2 || state.young.count >= bounds.entries / 2 {
      state.old = state.young
      state.young = [:]
      state.bytes = 0
    }
    if state.young.updateValue(findings, forKey: key) == nil { state.bytes += bytes }
  }

  /// What an entry takes: its key, its place in the table, and its findings, whose words are those of the rules.
  private static func bytes(_ findings: [Finding]) -> Int { 96 + findings.count * MemoryLayout<Finding>.stride }
}
