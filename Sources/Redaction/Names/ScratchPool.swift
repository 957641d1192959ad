internal import NameTagger
internal import Synchronization

/// Working memory of the tagger that is used again, so that a short text does not pay for making it.
final class ScratchPool: Sendable {
  /// One owner at a time; boxed, so that an array can hold it.
  final class Box: @unchecked Sendable {
    // Safe to hand over: it is in the pool or with one borrower, never both.
    var scratch = NameScratch()
  }

  /// How many are kept, as many as threads are likely to scan at once; each is about 900 KB.
  private static let most = 8
  private let free = Mutex<[Box]>([])

  /// The pool of the process.
  static let shared = ScratchPool()

  /// Lends a scratch.
  func withScratch<Result>(_ body: (inout NameScratch) -> Result) -> Result {
    let box = free.withLock { $0.popLast() } ?? Box()
    defer { free.withLock { if $0.count < Self.most { $0.append(box) } } }
    return body(&box.scratch)
  }
}
