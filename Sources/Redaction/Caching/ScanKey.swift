/// What a text is known by: 128 bits that tell nothing of it.
///
/// Two of the standard library's keyed hashes (SipHash), with keys that are drawn anew for every cache and leave the
/// process nowhere, so that nobody can write a text that is taken for another one.
struct ScanKey: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// The secret of a cache.
  struct Seed: Sendable {
    fileprivate let high: (UInt64, UInt64)
    fileprivate let low: (UInt64, UInt64)

    /// Draws a secret.
    init() {
      var random = SystemRandomNumberGenerator()
      high = (random.next(), random.next())
      low = (random.next(), random.next())
    }
  }

  /// Takes the key of bytes.
  ///
  /// - Complexity: linear; about a nanosecond for every two bytes.
  init(_ text: borrowing Span<UInt8>, seed: Seed) {
    var first = Hasher()
    var second = Hasher()
    first.combine(seed.high.0)
    first.combine(seed.high.1)
    second.combine(seed.low.0)
    second.combine(seed.low.1)
    unsafe text.withUnsafeBytes {
      unsafe first.combine(bytes: $0)
      unsafe second.combine(bytes: $0)
    }
    high = UInt64(bitPattern: Int64(first.finalize()))
    low = UInt64(bitPattern: Int64(second.finalize()))
  }
}
