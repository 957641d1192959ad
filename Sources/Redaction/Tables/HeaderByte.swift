/// What a byte means for whether its line is a table's header.
enum HeaderByte: Sendable {
  /// Stands in no header.
  case none
  /// A part of a name.
  case name
  /// May be left out at the ends of a name.
  case edge
  /// A part of a name, or the first byte of a separator of three bytes.
  case lead
  case separator(CellSeparator)

  /// What each byte means.
  static let table: [HeaderByte] = (0...0xFF as ClosedRange<UInt8>).map { byte in
    switch byte {
    case 0xE2, 0xEF: .lead
    case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x30...0x39, 0x28, 0x29, 0x2D...0x2F, 0x5F: .name
    case 0x20, 0x0D, 0x22, 0x27, 0x2A, 0x60: .edge
    case 0x09: .separator(.tab)
    case 0x7C: .separator(.bar)
    case 0x2C: .separator(.comma)
    case 0x3B: .separator(.semicolon)
    default: .none
    }
  }
}
