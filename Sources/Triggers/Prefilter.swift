/// Finds in one pass where each rule could match.
package struct Prefilter: Sendable {
  /// The plans by rule; nil where the rule has to run over the whole text.
  package let plans: [TriggerPlan?]
  package let checks: BoundaryChecks
  private(set) var literals = LiteralTable()
  private(set) var sieve = Sieve()
  /// The windows of six bytes, by hash.
  private(set) var long = [UInt32](repeating: 0, count: 1 << (Int(Window.hashBits) - 5))
  /// The windows of four and of three bytes, by hash.
  private(set) var short = [UInt32](repeating: 0, count: 1 << (Int(Window.shortHashBits) - 5))
  /// The windows of both kinds by other hashes, which are asked where the first say yes.
  private(set) var again = [UInt32](repeating: 0, count: 1 << (Int(Window.hashBits) - 5))
  /// The pairs of a byte before a lane and its first byte, for lanes without a rare window.
  private(set) var pairs = [UInt32](repeating: 0, count: 1 << 11)

  package init(plans all: [TriggerPlan?]) {
    plans = all.enumerated().map { number, plan in
      number < Hit.mostRules - 1 && plan?.triggers.count ?? 0 < Hit.mostTriggers ? plan : nil
    }
    checks = BoundaryChecks(plans.map { $0?.boundary ?? .free })
    for (rule, plan) in plans.enumerated() {
      for (number, trigger) in (plan?.triggers ?? []).enumerated() { insert(trigger, rule: rule, number: number) }
    }
    literals.seal()
    sieve.seal()
  }

  private mutating func insert(_ trigger: Trigger, rule: Int, number: Int) {
    var sign = Sign(rule: Int32(rule), trigger: Int16(number), offset: 0, isStart: trigger.left == nil)
    for lane in trigger.windowed {
      guard let window = Window(of: lane, before: trigger.before) else { continue }
      sign.offset = UInt8(window.offset)
      let hashes = window.hashes(of: lane)
      for hash in hashes.long { Self.mark(hash >> (32 - Window.hashBits), in: &long) }
      for hash in hashes.short { Self.mark(hash >> (32 - Window.shortHashBits), in: &short) }
      for hash in hashes.long + hashes.short { Self.mark(Window.again(hash), in: &again) }
      literals.insert(lane, window: window, hashes: hashes.long + hashes.short, sign: sign)
    }
    sign.offset = 0
    for lane in trigger.paired {
      sieve.insert(lane, before: trigger.before, sign: sign)
      lane.sets[0].forEach { first in
        // The rows of the bitmap are sets of the bytes before.
        for word in 0..<4 {
          let bits = trigger.before.words[word]
          pairs[Int(first) * 8 + 2 * word] |= UInt32(truncatingIfNeeded: bits)
          pairs[Int(first) * 8 + 2 * word + 1] |= UInt32(truncatingIfNeeded: bits >> 32)
        }
      }
    }
  }

  private static func mark(_ number: UInt32, in bits: inout [UInt32]) {
    bits[Int(number >> 5)] |= 1 << (number & 31)
  }

  /// The hits in a text, by rule and place.
  ///
  /// - Complexity: O(*n*) in the text, whatever the number of rules; more where triggers stand.
  package func hits(in text: borrowing Span<UInt8>) -> [Hit] {
    var list = HitList()
    findHits(in: text, &list)
    return list.hits
  }
}
