/// Whether a JSON text that comes in pieces has come to its end: nothing but white space may follow then.
struct JSONEnd: Sendable {
  private var depth = 0
  private var isQuoted = false
  private var isEscaped = false
  /// Whether the object or list that the text began with is closed.
  private(set) var isReached = false

  mutating func take(_ piece: String) {
    for byte in piece.utf8 {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        if byte == 0x22 { isQuoted = false } else if byte == 0x5C { isEscaped = true }
      } else {
        switch byte {
        case 0x22: isQuoted = true
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D:
          depth -= 1
          isReached = depth == 0
        default: break
        }
      }
    }
  }
}
