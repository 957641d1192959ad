/// The lanes whose windows are a few certain bytes, by those bytes.
struct LiteralTable: Sendable {
  /// A lane behind its window: the bytes that are certain, case aside.
  struct Entry: Sendable {
    var value: UInt64
    var mask: UInt64
    var sign: Sign
    /// Which of `classes` must hold too.
    var classes: Range<Int>
  }

  /// A class of bytes at a place behind the window.
  private var classes: [(offset: Int, set: ByteSet)] = []

  private var byWindow: [UInt32: [Entry]] = [:]
  private(set) var entries: [Entry] = []
  private var keys: [UInt32] = [0]
  private var ranges: [(start: Int32, end: Int32)] = [(0, 0)]

  /// Up to how many different windows a lane may have here.
  static let most = 32

  /// Adds a lane under each of its windows.
  mutating func insert(_ lane: Lane, window: Window, sign: Sign) {
    var entry = Entry(value: 0, mask: 0, sign: sign, classes: classes.count..<classes.count)
    for place in 0..<lane.sets.count - min(window.offset, lane.sets.count) {
      let bytes = lane.sets[window.offset + place].bytes
      let shift = UInt64(8 * place)
      if bytes.count == 1, place < 8 {
        entry.value |= UInt64(bytes[0]) << shift
        entry.mask |= 0xFF << shift
      } else if bytes.count == 2, place < 8, bytes[0] | 0x20 == bytes[1] {
        entry.value |= UInt64(bytes[0]) << shift
        entry.mask |= 0xDF << shift
      } else if bytes.count < 256 {
        classes.append((place, lane.sets[window.offset + place]))
      }
    }
    entry.classes = entry.classes.lowerBound..<classes.count
    for key in window.keys(of: lane) { byWindow[key, default: []].append(entry) }
  }

  /// Whether the classes of an entry hold behind a window.
  @inline(__always)
  func holds(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    for number in entry.classes {
      let at = place + classes[number].offset
      // Behind its end a text reads as zero.
      if !classes[number].set.contains(at < text.count ? unsafe text[at] : 0) { return false }
    }
    return true
  }

  /// Lays the entries out for reading.
  mutating func seal() {
    var size = 16
    while size < 2 * byWindow.count { size *= 2 }
    keys = [UInt32](repeating: .max, count: size)
    ranges = [(start: Int32, end: Int32)](repeating: (0, 0), count: size)
    for (key, list) in byWindow {
      var slot = Int(Window.hash(key)) & (size - 1)
      while keys[slot] != .max { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      ranges[slot] = (Int32(entries.count), Int32(entries.count + list.count))
      entries += list
    }
    byWindow = [:]
  }

  /// The entries of a window.
  @inline(__always)
  func entries(at key: UInt32) -> Range<Int> {
    var slot = Int(Window.hash(key)) & (keys.count - 1)
    while true {
      if keys[slot] == key { return Int(ranges[slot].start)..<Int(ranges[slot].end) }
      if keys[slot] == .max { return 0..<0 }
      slot = (slot + 1) & (keys.count - 1)
    }
  }
}

extension Window {
  /// How many bits a hash has.
  static let hashBits: UInt32 = 18

  @inline(__always)
  static func hash(_ key: UInt32) -> UInt32 { (key &* 0x9E37_79B1) >> (32 - hashBits) }

  @inline(__always)
  static func otherHash(_ key: UInt32) -> UInt32 { (key &* 0x85EB_CA6B) >> (32 - hashBits) }

  /// The windows themselves, the first byte lowest.
  func keys(of lane: Lane) -> [UInt32] {
    var keys: [UInt32] = [0]
    for place in 0..<3 {
      let set = offset + place < lane.sets.count ? lane.sets[offset + place] : .all
      let bytes = set.bytes
      keys = keys.flatMap { key in bytes.map { key | UInt32($0) << UInt32(8 * place) } }
    }
    return keys
  }
}
