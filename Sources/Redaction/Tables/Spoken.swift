/// What the reader of sentences asks about single places of a text.
enum Spoken {
  /// Whether a byte can begin a value or a word in Latin letters.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x21, 0x24...0x26, 0x2B, 0x40, 0x5E: true
    default: false
    }
  }

  /// Whether a byte can stand inside a value.
  @inline(__always)
  static func isValue(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23...0x26, 0x2A, 0x2B, 0x2D...0x3A, 0x3D, 0x3F...0x5A, 0x5E, 0x5F, 0x61...0x7A, 0x7E: true
    default: false
    }
  }

  /// Whether a character of the common block of Han characters begins at a place.
  @inline(__always)
  static func isHan(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    text[place] &- 0xE4 < 6 && place + 2 < text.count && text[place + 1] & 0xC0 == 0x80
      && text[place + 2] & 0xC0 == 0x80
  }

  /// Whether a full-width full stop or semicolon stands at a place.
  static func isStop(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    guard place + 2 < text.count else { return false }
    return text[place] == 0xE3 && text[place + 1] == 0x80 && text[place + 2] == 0x82
      || text[place] == 0xEF && text[place + 1] == 0xBC && text[place + 2] == 0x9B
  }

  /// Whether nothing but blanks and at most one colon or equals sign parts label and value, which the rules read by
  /// themselves.
  static func isPlainJoint(_ joint: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    var place = joint.lowerBound
    while place < joint.upperBound {
      switch text[place] {
      case 0x20, 0x09, 0x3A, 0x3D: place += 1
      case 0xEF where TableReader.isWideColon(at: place, in: text): place += 3
      default: return false
      }
    }
    return true
  }

  /// Whether what parts two values makes a list of them.
  static func isListJoint(_ joint: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    guard !joint.isEmpty, joint.count <= 8 else { return false }
    var isList = false
    var place = joint.lowerBound
    while place < joint.upperBound {
      switch text[place] {
      case 0x20: place += 1
      case 0x2C, 0x2F, 0x3B, 0x7C: (place, isList) = (place + 1, true)
      default:
        guard place + 3 <= joint.upperBound, lists.contains(packed(place, text)) else { return false }
        (place, isList) = (place + 3, true)
      }
    }
    return isList
  }

  /// What stands between the members of a list: commas, and words for `and` and `or`.
  private static let lists = Set("\u{3001}\u{FF0C}\u{FF1B}\u{FF0F}和与與及或跟".utf8.packed)

  /// Where a number ends that is written in groups, whose first group ends at a place.
  static func groupsEnd(behind end: Int, in text: borrowing Span<UInt8>) -> Int {
    var end = end
    while end + 1 < text.count, text[end] == 0x20 {
      var place = end + 1
      while place < text.count, place - end < 10, (0x30...0x39).contains(text[place]) { place += 1 }
      guard place - end > 2, place - end < 10, place == text.count || !isValue(text[place]) || text[place] == 0x2F
      else { break }
      end = place
    }
    return end
  }

  /// Whether a number counts something: it is short or its unit stands behind it, as in `2048 bits` and `2024 (year)`.
  static func isCount(_ value: Range<Int>, _ digits: Int, in text: borrowing Span<UInt8>) -> Bool {
    guard digits == value.count, digits < 9 else { return false }
    var place = value.upperBound
    if place < text.count, text[place] == 0x20 { place += 1 }
    if digits < 5 { return true }
    return place + 2 < text.count && units.contains(packed(place, text))
  }

  private static let units = Set("位个個次年月日条條人天分秒倍元字行张張份块名件台页".utf8.packed)

  /// Whether a value can be meant for a label: no address of a page, and a date only where somebody was born.
  static func canBe(_ value: Range<Int>, under label: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    var slashes = 0
    if value.contains(where: { text[$0] >= 0x80 }) { return isOfBirth(label, in: text) }
    var isDate = value.count >= 8 && value.count <= 10
    for place in value {
      if text[place] == 0x2F { slashes += 1 }
      let isPart = place == value.lowerBound + 4 || place == value.lowerBound + 6 || place == value.lowerBound + 7
      isDate = isDate && ((0x30...0x39).contains(text[place]) || (isPart && (0x2D...0x2F).contains(text[place])))
    }
    if slashes > 2 { return false }
    isDate = isDate && text[value.lowerBound + 4] < 0x30
    return !isDate || isOfBirth(label, in: text)
  }

  /// Whether a label asks when somebody was born, in Chinese or as `DOB` and `birth`.
  private static func isOfBirth(_ label: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    label.contains {
      isBorn(at: $0, in: text) || text.holds(ignoringCase: dob, at: $0) || text.holds(ignoringCase: birth, at: $0)
    }
  }

  private static let dob = Array("dob".utf8)
  private static let birth = Array("birth".utf8)

  private static func isBorn(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    place + 2 < text.count && text[place] == 0xE7 && text[place + 1] == 0x94 && text[place + 2] == 0x9F
  }

  /// Where a date in Chinese ends whose year ends at a place; nil when the year is not followed by a month.
  static func dayEnd(from year: Int, in text: borrowing Span<UInt8>) -> Int? {
    var place = year
    var end: Int?
    for sign in dateSigns {
      guard place + 2 < text.count, packed(place, text) == sign else { break }
      place += 3
      if sign != dateSigns[0] { end = place }
      let digits = place
      while place < text.count, place - digits < 2, (0x30...0x39).contains(text[place]) { place += 1 }
      guard place > digits else { break }
    }
    return end
  }

  /// The signs behind a year, a month and a day.
  private static let dateSigns = "年月日".utf8.packed

  /// Where a remark in brackets ends that opens at a place, with its bracket; nil when none does on the same line.
  static func remarkEnd(from place: Int, in text: borrowing Span<UInt8>) -> Int? {
    let isWide = place + 2 < text.count && text[place] == 0xEF && text[place + 1] == 0xBC && text[place + 2] == 0x88
    guard place < text.count, isWide || text[place] == 0x28 else { return nil }
    var at = place + 1
    var digits = 0
    while at < text.count, at - place < 48, text[at] != 0x0A {
      if (0x30...0x39).contains(text[at]) { digits += 1 }
      if digits > 3 { return nil }
      if text[at] == 0x29 { return at + 1 }
      if at + 2 < text.count, text[at] == 0xEF, text[at + 1] == 0xBC, text[at + 2] == 0x89 { return at + 3 }
      at += 1
    }
    return nil
  }

  /// Where an entity of HTML such as `&nbsp;` ends that begins at a place; nil when none does.
  static func afterEntity(_ place: Int, in text: borrowing Span<UInt8>) -> Int? {
    guard text[place] == 0x26 else { return nil }
    var end = place + 1
    while end < text.count, end - place < 8, (0x61...0x7A).contains(text[end]) { end += 1 }
    return end > place + 1 && end < text.count && text[end] == 0x3B ? end + 1 : nil
  }

  /// Where a label begins that is cut at a place: at the first whole character.
  static func start(_ place: Int, in text: borrowing Span<UInt8>) -> Int {
    var start = place
    while start < text.count, text[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  /// Where that ends which follows a value and is shown to the rules: some characters, on the same line.
  static func tail(behind end: Int, in text: borrowing Span<UInt8>) -> Int {
    // Underscores that fill up a form follow no value.
    guard end < text.count, text[end] != 0x5F else { return end }
    var tail = min(text.count, end + 16)
    while tail > end, tail < text.count, text[tail] & 0xC0 == 0x80 { tail -= 1 }
    var place = end
    while place < tail, text[place] != 0x0A { place += 1 }
    return place
  }

  static func packed(_ place: Int, _ text: borrowing Span<UInt8>) -> UInt32 {
    UInt32(text[place]) << 16 | UInt32(text[place + 1]) << 8 | UInt32(text[place + 2])
  }
}

extension String.UTF8View {
  /// The characters of a text of Han characters, each with its three bytes in one number.
  var packed: [UInt32] {
    let bytes = filter { $0 >= 0x80 }
    return stride(from: 0, to: bytes.count - 2, by: 3).map {
      UInt32(bytes[$0]) << 16 | UInt32(bytes[$0 + 1]) << 8 | UInt32(bytes[$0 + 2])
    }
  }
}
