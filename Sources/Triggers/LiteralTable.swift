/// The lanes that are looked for by a window, by the window's hash.
struct LiteralTable: Sendable {
  /// A lane from its window on: the bytes that are certain, case aside.
  struct Entry: Sendable {
    var value: UInt64
    var mask: UInt64
    var sign: Sign
    /// Which of `classes` must hold too.
    var classes: Range<Int32>
  }

  /// A class of bytes at a place behind the window's beginning.
  private var classes = SetList()
  private var offsets: [UInt8] = []

  private var seeds: [(hash: UInt32, entry: Entry)] = []
  private var entries: [Entry] = []
  /// For each slot a hash, and which entries have it.
  private var slots = [(hash: UInt32, start: Int32, end: Int32)](repeating: (0, 0, 0), count: 1)

  /// Adds a lane under each of its windows.
  mutating func insert(_ lane: Lane, window: Window, hashes: [UInt32], sign: Sign) {
    var entry = Entry(value: 0, mask: 0, sign: sign, classes: Int32(classes.count)..<Int32(classes.count))
    for place in 0..<lane.sets.count - window.offset {
      let set = lane.sets[window.offset + place]
      let bytes = set.count <= 2 ? set.bytes : []
      let shift = UInt64(8 * place)
      if bytes.count == 1, place < 8 {
        entry.value |= UInt64(bytes[0]) << shift
        entry.mask |= 0xFF << shift
      } else if bytes.count == 2, place < 8, bytes[0] | 0x20 == bytes[1] {
        entry.value |= UInt64(bytes[0]) << shift
        entry.mask |= 0xDF << shift
      } else if set != .all {
        classes.append(set)
        offsets.append(UInt8(place))
      }
    }
    entry.classes = entry.classes.lowerBound..<Int32(classes.count)
    for hash in hashes { seeds.append((hash, entry)) }
  }

  /// Whether an entry's lane stands at a place, of which eight bytes are given.
  @inline(__always)
  func holds(_ entry: Entry, _ bytes: UInt64, _ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard bytes & entry.mask == entry.value else { return false }
    var number = Int(entry.classes.lowerBound)
    while number < Int(entry.classes.upperBound) {
      let at = place &+ Int(offsets[number])
      // Behind its end a text reads as zero.
      if !classes.holds(at < text.count ? unsafe text[at] : 0, in: number) { return false }
      number &+= 1
    }
    return true
  }

  /// Lays the entries out for reading.
  mutating func seal() {
    seeds.sort { $0.hash < $1.hash }
    var size = 16
    while size < 2 * seeds.count { size *= 2 }
    slots = [(hash: UInt32, start: Int32, end: Int32)](repeating: (0, 0, 0), count: size)
    entries.reserveCapacity(seeds.count)
    var start = 0
    while start < seeds.count {
      let hash = seeds[start].hash
      var end = start
      while end < seeds.count, seeds[end].hash == hash {
        entries.append(seeds[end].entry)
        end += 1
      }
      var slot = Int(hash) & (size - 1)
      while slots[slot].end != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = (hash, Int32(start), Int32(end))
      start = end
    }
    seeds = []
  }

  /// Calls for the entries of a hash.
  @inline(__always)
  func forEach(_ hash: UInt32, _ body: (Entry) -> Void) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].end != 0 {
      if slots[slot].hash == hash {
        var number = Int(slots[slot].start)
        while number < Int(slots[slot].end) {
          body(entries[number])
          number += 1
        }
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }
}
