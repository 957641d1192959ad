/// Reads the numbers of a written book of plans.
@safe struct PlanReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ text: StaticString) {
    // The bytes of a literal stay where they are.
    unsafe self.text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// The sets of the first line.
  mutating func pool() -> [ByteSet] {
    let words = numbers()
    return stride(from: 0, to: words.count - 3, by: 4).map { at in
      ByteSet(words: SIMD4(words[at], words[at + 1], words[at + 2], words[at + 3]))
    }
  }

  /// The next line: its key and its numbers.
  mutating func line() -> (UInt64, [Int])? {
    guard unsafe place < text.count else { return nil }
    let words = numbers()
    guard let key = words.first else { return nil }
    return (key, words.dropFirst().map { Int(truncatingIfNeeded: $0) })
  }

  private mutating func numbers() -> [UInt64] {
    var out: [UInt64] = []
    var value: UInt64 = 0
    var isOpen = false
    while unsafe place < text.count {
      let byte = unsafe text[place]
      place += 1
      if byte == 0x20 || byte == 0x0A {
        if isOpen { out.append(value) }
        (value, isOpen) = (0, false)
        if byte == 0x0A { return out }
      } else {
        value = value << 4 | UInt64(byte < 0x40 ? byte & 0xF : (byte & 0xF) + 9)
        isOpen = true
      }
    }
    if isOpen { out.append(value) }
    return out
  }
}
