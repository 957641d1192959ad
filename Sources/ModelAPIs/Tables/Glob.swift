/// Patterns with `*` for any text without a slash and `**` for any text.
enum Glob {
  static func fits(_ pattern: String, _ text: String) -> Bool {
    fits(Array(pattern.utf8)[...], Array(text.utf8)[...])
  }

  static func fits(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    guard first == 0x2A else {
      return text.first == first && fits(pattern.dropFirst(), text.dropFirst())
    }
    let isWide = pattern.starts(with: [0x2A, 0x2A])
    let rest = pattern.dropFirst(isWide ? 2 : 1)
    if isWide, !rest.contains(0x2A) { return text.count >= rest.count && text.suffix(rest.count) == rest }
    var tail = text
    while true {
      if fits(rest, tail) { return true }
      guard let next = tail.first, isWide || next != 0x2F else { return false }
      tail = tail.dropFirst()
    }
  }
}
