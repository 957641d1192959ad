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
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = next()
      number |= UInt64(byte & 0x3F) &<< shift
      if byte & 0x40 != 0 { return number }
      shift &+= 6
    }
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

  /// The next bytes as they are.
  mutating func take(_ count: Int) -> UnsafeRawBufferPointer {
    unsafe precondition(count >= 0 && count <= bytes.count - place, "A pack ends too early.")
    defer { place += count }
    return unsafe UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[place..<place + count])
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
