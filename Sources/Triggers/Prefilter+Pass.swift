extension Prefilter {
  /// How many places are looked at before those that may hold a trigger are looked at again.
  static let block = 4096

  /// What the first step saw at a place, in the lowest bits of a number; the place in its block stands above them.
  private enum Seen {
    static let long: UInt32 = 1
    static let short: UInt32 = 2
    static let pair: UInt32 = 4
    static let bits: UInt32 = 3
  }

  /// Finds the hits in a text, by rule and place.
  ///
  /// - Complexity: O(*n*) in the text, whatever the number of rules; more where triggers stand.
  package func findHits(in text: borrowing Span<UInt8>, _ list: inout HitList) {
    list.removeAll()
    unsafe text.withUnsafeBufferPointer { text in
      unsafe look(at: 0, text, &list)
      var place = 1
      // A step takes up to eight places, and the last of them needs eight bytes behind it.
      let end = text.count - 16
      while place < end {
        let start = place
        var count = unsafe collect(from: &place, to: min(end, place + Self.block), text, &list.places)
        count = unsafe confirm(count, from: start, text, &list.places)
        for number in 0..<count {
          let seen = list.places[number]
          unsafe look(at: start + Int(seen >> Seen.bits), seen, text, &list)
        }
      }
      while place <= text.count {
        unsafe look(at: place, text, &list)
        place += 1
      }
    }
    list.sort(rules: plans.count)
  }

  /// Collects the places that may hold a trigger, without a branch that depends on whether one does.
  private func collect(
    from start: inout Int, to end: Int, _ text: UnsafeBufferPointer<UInt8>, _ places: inout [UInt32]
  ) -> Int {
    guard let base = unsafe UnsafeRawPointer(text.baseAddress) else { return 0 }
    let begin = start
    let (count, next) = unsafe places.withUnsafeMutableBufferPointer { places in
      unsafe long.withUnsafeBufferPointer { longs in
        unsafe short.withUnsafeBufferPointer { shorts in
          unsafe pairs.withUnsafeBufferPointer { pairs in
            // Only what is of this closure alone stays in registers.
            var place = begin
            var count = 0
            @inline(__always) func note(_ at: Int, _ isWide: Bool) {
              let bytes = unsafe base.loadUnaligned(fromByteOffset: at &- 1, as: UInt64.self).littleEndian
              let pair =
                unsafe pairs[Int(truncatingIfNeeded: bytes >> 5 & 0x7FF)] >> UInt32(truncatingIfNeeded: bytes & 31)
              let window = isWide ? bytes >> 8 : Window.folded(bytes >> 8)
              let few = UInt32(truncatingIfNeeded: window) & (isWide ? 0xFF_FFFF : .max)
              let short = Window.hash(short: few) >> (32 - Window.hashBits)
              let isShort = unsafe shorts[Int(truncatingIfNeeded: short >> 5)] >> (short & 31) & 1
              var isLong = isShort
              if isWide {
                let long = Window.hash(six: window, isWide: true) >> (32 - Window.hashBits)
                isLong = unsafe longs[Int(truncatingIfNeeded: long >> 5)] >> (long & 31) & 1
              }
              let seen = isLong | isShort << 1 | (pair & 1) << 2
              unsafe places[count] = UInt32(truncatingIfNeeded: at &- begin) << Seen.bits | seen
              // One where a bit is set, and no branch.
              count &+= Int(truncatingIfNeeded: (seen &+ 7) >> 3)
            }
            while place < end {
              let eight = unsafe base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
              if eight & 0x8080_8080_8080_8080 == 0 {
                // No place waits for what the one before it turned out to be.
                for offset in 0..<8 { note(place &+ offset, false) }
                place &+= 8
              } else if Window.isWide(UInt32(truncatingIfNeeded: eight.littleEndian)) {
                note(place, true)
                place &+= 3
              } else {
                note(place, false)
                place &+= 1
              }
            }
            return (count, place)
          }
        }
      }
    }
    start = next
    return count
  }

  /// Leaves of the collected places those that another look does not rule out, again without branches.
  private func confirm(
    _ count: Int, from start: Int, _ text: UnsafeBufferPointer<UInt8>, _ places: inout [UInt32]
  ) -> Int {
    guard let base = unsafe UnsafeRawPointer(text.baseAddress) else { return 0 }
    return unsafe places.withUnsafeMutableBufferPointer { places in
      unsafe again.withUnsafeBufferPointer { again in
        unsafe sieve.table.withUnsafeBufferPointer { table in
          var left = 0
          for number in 0..<count {
            let seen = unsafe places[number]
            let place = start &+ Int(truncatingIfNeeded: seen >> Seen.bits)
            let bytes = unsafe base.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
            let isWide = Window.isWide(UInt32(truncatingIfNeeded: bytes))
            let window = isWide ? bytes : Window.folded(bytes)
            let few = UInt32(truncatingIfNeeded: window) & (isWide ? 0xFF_FFFF : .max)
            let long = Window.again(Window.hash(six: window, isWide: isWide))
            let short = Window.again(Window.hash(short: few))
            let isLong = unsafe again[Int(truncatingIfNeeded: long >> 5)] >> (long & 31) & 1
            let isShort = unsafe again[Int(truncatingIfNeeded: short >> 5)] >> (short & 31) & 1
            let groups = unsafe Self.groups(bytes, after: text[place &- 1], table)
            let isPair = UInt32(truncatingIfNeeded: (groups | (0 &- groups)) >> 63)
            let confirmed = seen & (~0 << Seen.bits | isLong | isShort << 1 | isPair << 2)
            unsafe places[left] = confirmed
            left &+= Int(truncatingIfNeeded: ((confirmed & 7) &+ 7) >> 3)
          }
          return left
        }
      }
    }
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

  /// Looks at a place whatever the first step would say.
  private func look(at place: Int, _ text: UnsafeBufferPointer<UInt8>, _ list: inout HitList) {
    unsafe look(at: place, Seen.long | Seen.short | Seen.pair, text, &list)
  }

  @inline(__always)
  private func look(at place: Int, _ seen: UInt32, _ text: UnsafeBufferPointer<UInt8>, _ list: inout HitList) {
    let bytes = unsafe Self.bytes(text, at: place)
    let isWide = Window.isWide(UInt32(truncatingIfNeeded: bytes))
    let window = isWide ? bytes : Window.folded(bytes)
    if seen & Seen.long != 0 {
      unsafe lookForLiterals(Window.hash(six: window, isWide: isWide), bytes, at: place, text, &list)
    }
    if seen & Seen.short != 0 {
      let few = UInt32(truncatingIfNeeded: window) & (isWide ? 0xFF_FFFF : .max)
      unsafe lookForLiterals(Window.hash(short: few), bytes, at: place, text, &list)
    }
    if seen & Seen.pair != 0 { unsafe lookForClasses(bytes, at: place, text, &list) }
  }

  private func lookForLiterals(
    _ hash: UInt32, _ bytes: UInt64, at place: Int, _ text: UnsafeBufferPointer<UInt8>, _ list: inout HitList
  ) {
    literals.forEach(hash, bytes) { entry in
      if unsafe literals.holds(entry, bytes, text, at: place) { unsafe note(entry.sign, at: place, text, &list) }
    }
  }

  private func lookForClasses(
    _ bytes: UInt64, at place: Int, _ text: UnsafeBufferPointer<UInt8>, _ list: inout HitList
  ) {
    let groups = unsafe sieve.table.withUnsafeBufferPointer { table in
      unsafe Self.groups(bytes, after: place > 0 ? text[place - 1] : nil, table)
    }
    unsafe sieve.forEach(in: groups, bytes, text, at: place) { unsafe note($0, at: place, text, &list) }
  }

  /// The groups of the sieve that allow the bytes at a place.
  @inline(__always)
  private static func groups(_ bytes: UInt64, after before: UInt8?, _ table: UnsafeBufferPointer<UInt64>) -> UInt64 {
    var groups = before.map { unsafe table[Int($0)] } ?? ~0
    var rest = bytes
    for row in 1..<Sieve.rows {
      groups &= unsafe table[row &* 256 &+ Int(truncatingIfNeeded: rest & 0xFF)]
      rest >>= 8
    }
    return groups
  }

  @inline(__always)
  private func note(_ sign: Sign, at place: Int, _ text: UnsafeBufferPointer<UInt8>, _ list: inout HitList) {
    let start = place - Int(sign.offset)
    guard start >= 0 else { return }
    if start < text.count, unsafe text[start] & 0xC0 == 0x80 { return }
    if sign.isStart, unsafe !checks.allows(text, at: start, rule: Int(sign.rule)) { return }
    list.append(Hit(rule: Int(sign.rule), place: start, trigger: Int(sign.trigger)))
  }
}
