import Testing

@testable import ModelAPIs

@Suite("Looking for bytes")
struct ByteSearchTests {
  @Test("finds bytes wherever they stand, and none that do not", arguments: [1, 2, 7, 33])
  func contains(length: Int) {
    let wanted = (0..<length).map { UInt8($0 + 1) }
    for size in [0, 1, length, 31, 32, 33, 64, 100] {
      // What begins and ends alike is everywhere, and is not it.
      let text = (0..<size).map { $0 % 2 == 0 ? wanted[0] : wanted[length - 1] }
      #expect(ByteSearch.contains(wanted, in: text) == (length <= 2 && size >= length))
      for place in 0..<max(0, size - length + 1) {
        var holding = [UInt8](repeating: 0, count: size)
        holding.replaceSubrange(place..<place + length, with: wanted)
        #expect(ByteSearch.contains(wanted, in: holding))
        holding[place] = 0
        #expect(!ByteSearch.contains(wanted, in: holding))
      }
    }
    #expect(ByteSearch.contains([], in: []))
  }

  @Test("compares bytes of every length, and tells how many are alike", arguments: [0, 1, 7, 8, 9, 16, 33, 70])
  func compares(length: Int) {
    let text = (0..<length + 3).map { UInt8($0 + 1) }
    let other = [0, 0] + text[3...]
    #expect(ByteSearch.isEqual(text, 3..<text.count, other, at: 2))
    #expect(ByteSearch.common(text, 3..<text.count, other, at: 2) == length)
    for place in 0..<length {
      var changed = other
      changed[place + 2] ^= 0x80
      #expect(!ByteSearch.isEqual(text, 3..<text.count, changed, at: 2))
      #expect(ByteSearch.common(text, 3..<text.count, changed, at: 2) == place)
    }
    let characters = String(repeating: "a\u{E9}\u{4E09}\u{1F600}", count: length)
    #expect(ByteSearch.continuations(in: Array(characters.utf8)[...]) == length * 6)
  }

  @Test("A long line that was taken gives its room back")
  func room() throws {
    var lines = LineBuffer(mostBytes: 1 << 20)
    _ = lines.append([UInt8](repeating: 0x61, count: 1 << 19) + [0x0A])
    _ = try lines.next()
    lines.take()
    #expect(lines.append([0x62, 0x0A]) == 1 << 19 + 1)
    #expect(try lines.next() == 0..<2)
    #expect(lines.bytes.capacity < 1 << 10)
  }
}
