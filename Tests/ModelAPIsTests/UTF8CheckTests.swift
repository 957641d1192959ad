import Testing

@testable import ModelAPIs

@Suite("A check for UTF-8")
struct UTF8CheckTests {
  private static let characters: [String] = [
    "a", "\n", "\u{E9}", "\u{7FF}", "\u{800}", "\u{4E09}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}",
    "\u{1F600}", "\u{10FFFF}",
  ]
  private static let odd: [UInt8] = [
    0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF,
  ]

  /// The standard library's word: where the first character that is none begins.
  private static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int? {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var position = bytes.startIndex
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): position += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return position
      }
    }
  }

  @Test("tells the same byte as one that looks at one character after another", arguments: 0..<20)
  func alike(seed: UInt64) {
    var random = SeededNumbers(seed)
    for _ in 0..<1000 {
      var text: [UInt8] = []
      let kinds = random.next(Self.characters.count) + 1
      for _ in 0..<random.next(60) { text += Array(Self.characters[random.next(kinds)].utf8) }
      for _ in 0..<random.next(3) where !text.isEmpty {
        let place = random.next(text.count)
        if random.next(2) == 0 { text[place] = Self.odd[random.next(Self.odd.count)] } else { text.remove(at: place) }
      }
      let start = random.next(min(4, text.count) + 1)
      let range = start..<start + random.next(text.count - start + 1)
      #expect(UTF8Check.firstInvalid(in: text, range) == Self.firstInvalid(text[range]), "\(text[range])")
    }
  }

  private struct SeededNumbers {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A number below another.
    mutating func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % bound
    }
  }
}
