/// What stands somewhere in a line, so that a reader is asked only about lines that can be its own.
struct LineSigns: OptionSet {
  let rawValue: UInt32

  static let blank = LineSigns(rawValue: 1 << 0)
  /// Two blanks behind one another, not those that indent the line, or a sign that is taken for one.
  static let gap = LineSigns(rawValue: 1 << 1)
  static let tab = LineSigns(rawValue: 1 << 2)
  static let bar = LineSigns(rawValue: 1 << 3)
  static let comma = LineSigns(rawValue: 1 << 4)
  static let semicolon = LineSigns(rawValue: 1 << 5)
  static let colon = LineSigns(rawValue: 1 << 6)
  static let equals = LineSigns(rawValue: 1 << 7)
  /// A bracket that can begin a remark.
  static let bracket = LineSigns(rawValue: 1 << 8)
  /// The first byte of U+2000 to U+2FFF, where drawn lines are.
  static let drawn = LineSigns(rawValue: 1 << 9)
  /// The first byte of U+3000 to U+3FFF, where the ideographic blank is.
  static let ideographic = LineSigns(rawValue: 1 << 10)
  /// The first byte of U+F000 to U+FFFF, where full-width punctuation is.
  static let fullWidth = LineSigns(rawValue: 1 << 11)
  /// What stands in no name of a column.
  static let noName = LineSigns(rawValue: 1 << 12)
  /// What stands in no label, remarks aside.
  static let noLabel = LineSigns(rawValue: 1 << 13)
  static let slash = LineSigns(rawValue: 1 << 14)
  static let closing = LineSigns(rawValue: 1 << 15)
  static let square = LineSigns(rawValue: 1 << 16)
  static let brace = LineSigns(rawValue: 1 << 17)
  static let angle = LineSigns(rawValue: 1 << 18)
  static let quote = LineSigns(rawValue: 1 << 19)
  static let apostrophe = LineSigns(rawValue: 1 << 20)
  static let underscore = LineSigns(rawValue: 1 << 21)
  static let stop = LineSigns(rawValue: 1 << 22)

  /// What can part the names of a header.
  static let separators: LineSigns = [.tab, .bar, .comma, .semicolon, .drawn, .fullWidth]

  /// What each byte means.
  static let table: [LineSigns] = (0...0xFF as ClosedRange<UInt8>).map { byte in
    var signs: LineSigns =
      switch byte {
      case 0x20: .blank
      case 0x09: .tab
      case 0x7C: .bar
      case 0x2C: .comma
      case 0x3B: .semicolon
      case 0x3A: .colon
      case 0x3D: .equals
      case 0x28: .bracket
      case 0x2F: .slash
      case 0x29: .closing
      case 0x5B: .square
      case 0x7B: .brace
      case 0x3C: .angle
      case 0x22: .quote
      case 0x27: .apostrophe
      case 0x5F: .underscore
      case 0x2E: .stop
      case 0xE2: .drawn
      case 0xE3: .ideographic
      case 0xEF: .fullWidth
      default: []
      }
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x30...0x39, 0x20, 0x0D, 0x28...0x2A, 0x2D...0x2F, 0x5F: break
    default: signs.insert(.noName)
    }
    switch byte {
    case 0x21, 0x24, 0x25, 0x2C, 0x3B, 0x3C, 0x40, 0x5C, 0x5E, 0x7B, 0x7D: signs.insert(.noLabel)
    default: break
    }
    return signs
  }
}
