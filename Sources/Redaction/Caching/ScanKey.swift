/// What a text and all else that its findings depend on are known by: 128 bits that tell nothing of them.
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
  /// - Parameters:
  ///   - kind: tells apart what is found in the same bytes in different ways.
  ///   - parts: where parts of the text begin and end that are treated differently.
  /// - Complexity: linear; about a nanosecond for every two bytes.
  init(_ kind: UInt8, _ text: borrowing Span<UInt8>, parts: [Int] = [], values: [[UInt8]] = [], seed: Seed) {
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
    func add(_ value: some Hashable) {
      first.combine(value)
      second.combine(value)
    }
    add(text.count)
    add(kind)
    add(parts)
    add(values)
    high = UInt64(bitPattern: Int64(first.finalize()))
    low = UInt64(bitPattern: Int64(second.finalize()))
  }
}
