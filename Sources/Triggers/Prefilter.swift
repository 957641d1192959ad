/// Finds in one pass where each rule could match.
package struct Prefilter: Sendable {
  /// The plans by rule; nil where the rule has to run over the whole text.
  package let plans: [TriggerPlan?]
  private(set) var literals = LiteralTable()
  private(set) var sieve = Sieve()
  private(set) var bitmap = [UInt32](repeating: 0, count: 1 << (Int(Window.hashBits) - 5))
  /// The same windows by another hash, which is asked where the first says yes.
  private var second = [UInt32](repeating: 0, count: 1 << (Int(Window.hashBits) - 5))
  /// The pairs of a byte before a match and its first byte, for lanes without a rare window.
  private(set) var pairs = [UInt32](repeating: 0, count: 1 << 11)
  package let checks: BoundaryChecks

  package init(plans all: [TriggerPlan?]) {
    plans = all.enumerated().map { number, plan in
      number < Hit.mostRules && plan?.triggers.count ?? 0 < Hit.mostTriggers ? plan : nil
    }
    checks = BoundaryChecks(plans.map { $0?.boundary ?? .free })
    for (rule, plan) in plans.enumerated() {
      for (number, trigger) in (plan?.triggers ?? []).enumerated() { insert(trigger, rule: rule, number: number) }
    }
    literals.seal()
    sieve.seal()
  }

  private mutating func insert(_ trigger: Trigger, rule: Int, number: Int) {
    for lane in trigger.windowed {
      guard let window = Window(of: lane) else { continue }
      let sign = Sign(rule: rule, trigger: number, offset: window.offset, isStart: trigger.left == nil)
      if window.count <= LiteralTable.most {
        literals.insert(lane, window: window, sign: sign)
      } else {
        sieve.insert(lane, offset: window.offset, before: trigger.before, sign: sign)
      }
      for key in window.keys(of: lane) {
        let hash = Window.hash(key)
        bitmap[Int(hash >> 5)] |= 1 << (hash & 31)
        let other = Window.otherHash(key)
        second[Int(other >> 5)] |= 1 << (other & 31)
      }
    }
    for lane in trigger.paired {
      let sign = Sign(rule: rule, trigger: number, offset: 0, isStart: trigger.left == nil)
      sieve.insert(lane, offset: 0, before: trigger.before, sign: sign)
      for first in lane.sets[0].bytes {
        for byte in trigger.before.bytes {
          let pair = Int(first) << 8 | Int(byte)
          pairs[pair >> 5] |= 1 << UInt32(pair & 31)
        }
      }
    }
  }

  /// The hits in a text, by rule and place.
  ///
  /// - Complexity: O(*n*) in the text, whatever the number of rules; more where triggers stand.
  package func hits(in text: borrowing Span<UInt8>) -> [Hit] {
    var hits: [Hit] = []
    unsafe text.withUnsafeBufferPointer { text in
      let count = text.count
      unsafe bitmap.withUnsafeBufferPointer { bitmap in
        unsafe sieve.table.withUnsafeBufferPointer { table in
          unsafe second.withUnsafeBufferPointer { second in
            unsafe pairs.withUnsafeBufferPointer { pairs in
              unsafe look(at: 0, text, table, &hits)
              var place = 1
              if let base = unsafe UnsafeRawPointer(text.baseAddress) {
                while place + 3 <= count {
                  let word = unsafe base.loadUnaligned(fromByteOffset: place - 1, as: UInt32.self).littleEndian
                  let hash = Window.hash(word >> 8)
                  let seen = unsafe bitmap[Int(hash >> 5)] >> (hash & 31)
                  let pair = unsafe pairs[Int(word >> 5 & 0x7FF)] >> (word & 31)
                  if (seen | pair) & 1 == 1 {
                    let other = Window.otherHash(word >> 8)
                    let isWindow = unsafe seen & second[Int(other >> 5)] >> (other & 31) & 1 == 1
                    if isWindow { unsafe lookForLiterals(at: place, word >> 8, text, &hits) }
                    if isWindow || pair & 1 == 1 { unsafe lookForClasses(at: place, text, table, &hits) }
                  }
                  place += 1
                }
              }
              // Few places are left, the end of the text among them.
              while place <= count {
                unsafe look(at: place, text, table, &hits)
                place += 1
              }
            }
          }
        }
      }
    }
    hits.sort()
    return hits
  }

  /// Eight bytes of a text, zero behind its end.
  @inline(__always)
  private static func bytes(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt64 {
    if place + 8 <= text.count, let base = unsafe UnsafeRawPointer(text.baseAddress) {
      return unsafe base.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
    }
    var value: UInt64 = 0
    for offset in 0..<min(8, text.count - place) { value |= unsafe UInt64(text[place + offset]) << UInt64(8 * offset) }
    return value
  }

  /// Looks at a place whatever the bitmaps say.
  private func look(
    at place: Int, _ text: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt64>, _ hits: inout [Hit]
  ) {
    let key = UInt32(truncatingIfNeeded: unsafe Self.bytes(text, at: place)) & 0xFF_FFFF
    unsafe lookForLiterals(at: place, key, text, &hits)
    unsafe lookForClasses(at: place, text, table, &hits)
  }

  @inline(__always)
  private func lookForLiterals(
    at place: Int, _ key: UInt32, _ text: UnsafeBufferPointer<UInt8>, _ hits: inout [Hit]
  ) {
    let numbers = literals.entries(at: key)
    if numbers.isEmpty { return }
    let bytes = unsafe Self.bytes(text, at: place)
    for number in numbers {
      let entry = literals.entries[number]
      if bytes & entry.mask == entry.value, unsafe literals.holds(entry, text, at: place) {
        unsafe note(entry.sign, at: place, text, &hits)
      }
    }
  }

  @inline(__always)
  private func lookForClasses(
    at place: Int, _ text: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt64>, _ hits: inout [Hit]
  ) {
    let bytes = unsafe Self.bytes(text, at: place)
    let width = sieve.width
    let before = place > 0 ? unsafe Int(text[place - 1]) : -1
    for word in 0..<width {
      var left = unsafe table[(256 + Int(bytes & 0xFF)) &* width &+ word]
      if before >= 0 { left &= unsafe table[before &* width &+ word] }
      var row = 2
      while left != 0, row <= 8 {
        left &= unsafe table[(row &* 256 &+ Int(bytes >> UInt64(8 &* (row &- 1)) & 0xFF)) &* width &+ word]
        row &+= 1
      }
      while left != 0 {
        unsafe note(sieve.signs[word &* 64 &+ left.trailingZeroBitCount], at: place, text, &hits)
        left &= left - 1
      }
    }
  }

  @inline(__always)
  private func note(_ sign: Sign, at place: Int, _ text: UnsafeBufferPointer<UInt8>, _ hits: inout [Hit]) {
    let start = place - sign.offset
    guard start >= 0 else { return }
    if start < text.count, unsafe text[start] & 0xC0 == 0x80 { return }
    if sign.isStart, unsafe !checks.allows(text, at: start, rule: sign.rule) { return }
    hits.append(Hit(rule: sign.rule, place: start, trigger: sign.trigger))
  }
}
