internal import ModelAPIs
internal import Redaction

/// Whether a place in prose lies inside an address: a URL, a link's target, an image's source.
struct AddressContext {
  /// The most bytes that are kept of a word; of a longer one its start, where the host stands.
  private static let mostBytes = 2048

  private static let scheme = Array("://".utf8)
  /// What a word holds that is an address without its host.
  private static let marks = ["](", "src=", "href=", "data:", "mailto:"].map { Array($0.utf8) }

  /// The word that the text so far ends in.
  private var word: [UInt8] = []

  /// Begins anew; the memory is used again.
  mutating func clear() {
    if !word.isEmpty { word.removeAll(keepingCapacity: true) }
  }

  /// Goes on behind text that is decided.
  mutating func advance(over text: borrowing Span<UInt8>, to end: Int) {
    let start = Self.wordStart(in: text, before: end)
    if let start {
      clear()
      append(text, start..<end)
    } else {
      append(text, 0..<end)
    }
  }

  /// The host of the address that a place lies in: nil when it lies in none, empty when the host is not known.
  func host(at place: Int, in text: borrowing Span<UInt8>) -> String? {
    var here = self
    here.advance(over: text, to: place)
    let word = here.word
    guard let scheme = ByteSearch.place(of: Self.scheme, in: word) else {
      let isMarked = word.starts(with: "www.".utf8) || Self.marks.contains { ByteSearch.contains($0, in: word) }
      return isMarked ? "" : nil
    }
    let rest = word[(scheme + Self.scheme.count)...]
    guard let end = rest.firstIndex(where: { [0x2F, 0x3F, 0x23].contains($0) }) else { return "" }
    var host = rest[..<end]
    if let at = host.lastIndex(of: 0x40) { host = host[(at + 1)...] }
    if let colon = host.lastIndex(of: 0x3A) { host = host[..<colon] }
    return String(decoding: host, as: UTF8.self).lowercased()
  }

  private mutating func append(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
    text.append(range.prefix(max(0, Self.mostBytes - word.count)), to: &word)
  }

  /// Where the last word before a place begins; nil when it began before the text.
  private static func wordStart(in text: borrowing Span<UInt8>, before end: Int) -> Int? {
    var position = end
    while position > 0 {
      let byte = text[position - 1]
      switch byte {
      case 0x00...0x20, 0x22, 0x27, 0x3C, 0x3E, 0x60, 0x7C: return position
      default: break
      }
      // East Asian punctuation ends an address, Han characters do not.
      if position >= 3, text[position - 3] == 0xE3, text[position - 2] == 0x80 { return position }
      if position >= 3, text[position - 3] == 0xEF, text[position - 2] == 0xBC || text[position - 2] == 0xBD {
        return position
      }
      position -= 1
    }
    return nil
  }
}
