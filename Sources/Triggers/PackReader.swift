/// Reads what `PackWriter` wrote.
@safe package struct PackReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  package private(set) var place: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    unsafe self.bytes = bytes
    self.place = place
  }

  @inline(__always)
  package mutating func number() -> UInt64 {
    // Most numbers have one digit.
    if unsafe place < bytes.count, bytes[place] & 0x40 != 0 {
      defer { place &+= 1 }
      return unsafe UInt64(bytes[place] & 0x3F)
    }
    return longNumber()
  }

  /// A number of several digits, eight of them in a step: a program reads some hundred thousand before it can begin.
  private mutating func longNumber() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while unsafe place &+ 8 <= bytes.count {
      let eight = unsafe UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: place, as: UInt64.self)
        .littleEndian
      let ends = eight & 0x4040_4040_4040_4040
      let bits = ends == 0 ? 64 : UInt64(truncatingIfNeeded: ends.trailingZeroBitCount) &+ 2
      number |= Self.joined(eight & (~0 &>> (64 &- bits))) &<< shift
      place &+= Int(truncatingIfNeeded: bits >> 3)
      if ends != 0 { return number }
      shift &+= 48
    }
    while true {
      let byte = next()
      number |= UInt64(byte & 0x3F) &<< shift
      if byte & 0x40 != 0 { return number }
      shift &+= 6
    }
  }

  /// The lowest six bits of each of eight bytes as one number.
  @inline(__always)
  private static func joined(_ digits: UInt64) -> UInt64 {
    let twos = (digits & 0x003F_003F_003F_003F) | (digits & 0x3F00_3F00_3F00_3F00) >> 2
    let fours = (twos & 0x0000_0FFF_0000_0FFF) | (twos & 0x0FFF_0000_0FFF_0000) >> 4
    return (fours & 0xFF_FFFF) | (fours >> 32) << 24
  }

  @inline(__always)
  private mutating func next() -> UInt8 {
    unsafe precondition(place < bytes.count, "A pack ends too early.")
    defer { place &+= 1 }
    return unsafe bytes[place]
  }

  @inline(__always)
  package mutating func count() -> Int { Int(truncatingIfNeeded: number()) }

  @inline(__always)
  package mutating func flag() -> Bool { number() == 1 }

  package mutating func fraction() -> Double { Double(bitPattern: number()) }

  package mutating func text() -> String {
    let count = count()
    unsafe precondition(count >= 0 && count <= bytes.count - place, "A pack ends too early.")
    defer { place += count }
    return unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<place + count]), as: UTF8.self)
  }

  /// Passes over a part.
  package mutating func skip() { place += count() }

  package mutating func texts() -> [String] { list { $0.text() } }

  package mutating func list<Item>(_ read: (inout PackReader) -> Item) -> [Item] {
    let count = count()
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(read(&self)) }
    return items
  }

  package mutating func optional<Item>(_ read: (inout PackReader) -> Item) -> Item? { flag() ? read(&self) : nil }
}
