extension TableReader {
  /// A label without what is no part of its name: blanks, marks of lists and emphasis, colons, and a remark in brackets.
  static func bareLabel(_ cell: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int> {
    var (low, high) = (cell.lowerBound, cell.upperBound)
    while low < high {
      if isLabelEdge(text[low]) || text[low] == 0x28 {
        low += 1
      } else if high - low > 3, isSign(at: low, in: text) {
        low += 3
      } else {
        break
      }
    }
    var isOpen = true
    while isOpen, low < high {
      isOpen = false
      while low < high, isLabelEdge(text[high - 1]) { high -= 1 }
      guard high - low > 0 else { break }
      // Full-width colons and question marks go; so do closing brackets, with the remark that they close.
      var length = text[high - 1] == 0x29 ? 1 : 0
      if high - low > 3, text[high - 3] == 0xEF, text[high - 2] == 0xBC {
        switch text[high - 1] {
        case 0x9A, 0x9F: (high, isOpen) = (high - 3, true)
        case 0x89: length = 3
        default: break
        }
      } else if high - low > 3, text[high - 3] == 0xE3, text[high - 2] == 0x80, [0x91, 0x95].contains(text[high - 1]) {
        length = 3
      }
      if length > 0 { (high, isOpen) = (opening(before: high, low, in: text) ?? high - length, true) }
    }
    // A number behind a label, `phone 2`, has three digits at most: more belong to a value.
    var (end, digits) = (high, 0)
    while low < end, (0x31...0x39).contains(text[end - 1]) || text[end - 1] == 0x20 {
      if text[end - 1] != 0x20 { digits += 1 }
      end -= 1
    }
    return low..<(digits > 3 ? high : end)
  }

  /// Whether a cell can be the value of a label: one in Latin letters, which programs have everywhere, needs a digit.
  static func canPair(_ label: Range<Int>, _ cell: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    guard let last = label.last, text[last] < 0x80, text[label.lowerBound] < 0x80 else { return true }
    return cell.contains { (0x30...0x39).contains(text[$0]) || text[$0] >= 0x80 }
  }

  /// Whether a full-width colon stands at a place.
  static func isWideColon(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    place >= 0 && place + 2 < text.count && text[place] == 0xEF && text[place + 1] == 0xBC && text[place + 2] == 0x9A
  }

  /// Whether an ideographic blank stands at a place.
  static func isWideBlank(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    place + 2 < text.count && text[place] == 0xE3 && text[place + 1] == 0x80 && text[place + 2] == 0x80
  }

  /// How long a remark behind a label can be, in bytes.
  private static var longestRemark: Int { 48 }

  /// Where the bracket opens that closes before a place; nil when it stands at the label's start or nowhere near.
  private static func opening(before end: Int, _ start: Int, in text: borrowing Span<UInt8>) -> Int? {
    var place = end - 1
    while place > start, end - place < longestRemark {
      if text[place] == 0x28 { return place }
      if text[place] == 0xEF, text[place + 1] == 0xBC, text[place + 2] == 0x88 { return place }
      if text[place] == 0xE3, text[place + 1] == 0x80, [0x90, 0x94].contains(text[place + 2]) { return place }
      place -= 1
    }
    return nil
  }

  /// Whether a sign of three bytes stands at a place: a bullet, a numeral in a ring, an opening bracket.
  private static func isSign(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    switch text[place] {
    case 0xE2: true
    case 0xE3: text[place + 1] == 0x80
    case 0xEF: text[place + 1] == 0xBC && text[place + 2] == 0x88
    default: false
    }
  }

  private static func isLabelEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0D, 0x20, 0x22, 0x23, 0x27, 0x2A, 0x2B, 0x2D, 0x3A, 0x3D, 0x3E, 0x3F: true
    case 0x5B, 0x5D, 0x5F, 0x60, 0x7C, 0x7E: true
    default: false
    }
  }
}
