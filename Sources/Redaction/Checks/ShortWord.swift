/// The first characters of a word in one number, so that it is looked up without making a string of it.
struct ShortWord {
  /// Four characters, sixteen bits each, the first one lowest; one beyond the basic plane is U+FFFF.
  private(set) var codes: UInt64 = 0
  /// How many characters it has; five stands for more than four.
  private(set) var count = 0

  /// Reads UTF-8.
  init(_ bytes: some RandomAccessCollection<UInt8>) {
    var rest = bytes[...]
    while let lead = rest.first, count <= 4 {
      let length = min(rest.count, lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
      var code = UInt64(lead)
      if length == 2 || length == 3 {
        code = UInt64(lead) & (length == 2 ? 0x1F : 0x0F)
        for byte in rest.prefix(length).dropFirst() { code = code << 6 | UInt64(byte & 0x3F) }
      } else if length == 4 {
        code = 0xFFFF
      }
      if count < 4 { codes |= code << UInt64(16 * count) }
      count += 1
      rest = rest.dropFirst(length)
    }
  }

  /// The code of a character, by its number from 0.
  subscript(number: Int) -> UInt64 { codes >> UInt64(16 * number) & 0xFFFF }

  /// The first two characters as a word of their own has them.
  var firstTwo: UInt64 { codes & 0xFFFF_FFFF }
}

extension WordSet {
  /// Makes a set of words of up to four characters, as `ShortWord` packs them.
  init(words: some Sequence<String>) { self.init(numbers: words.map { ShortWord($0.utf8.map(\.self)).codes }) }

  /// Makes a set of single characters, as `ShortWord` packs them.
  init(characters: String) { self.init(words: characters.filter { !$0.isWhitespace }.map(String.init)) }
}
