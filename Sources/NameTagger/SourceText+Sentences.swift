extension SourceText {
  /// The most characters that are tagged as one sentence.
  static let sentenceLimit = 400

  /// The start of the sentence with the next Han character, from the start of a sentence; nil if there is none.
  ///
  /// Text without Han is passed over eight bytes at a time. The result is where the sentence would begin if every
  /// sentence on the way were cut one by one.
  ///
  /// - Complexity: linear in the bytes passed over.
  func nextSentence(_ start: Int) -> Int? {
    guard let han = nextHan(start) else { return nil }
    var at = han
    while at > start, !isBoundary(endingAt: at) { at -= 1 }
    var characters = 0
    var cut = at
    while at < han {
      at += read(at).width
      characters += 1
      if characters == Self.sentenceLimit {
        cut = at
        characters = 0
      }
    }
    return cut
  }

  /// The next byte that can begin a Han character.
  private func nextHan(_ start: Int) -> Int? {
    var at = start
    while at < count {
      if unsafe base[at] >= 0x80 {
        if unsafe base[at] >= 0xE4 && base[at] <= 0xE9 { return at }
        at += 1
      } else if at + 8 <= count,
        unsafe UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        at += 8
      } else {
        at += 1
      }
    }
    return nil
  }

  /// Whether a sentence ends before this place: after a line break, or a full stop or exclamation or question mark.
  private func isBoundary(endingAt end: Int) -> Bool {
    switch unsafe base[end - 1] {
    case 0x0A, 0x21, 0x3F: return true
    case 0x82: return unsafe end >= 3 && base[end - 2] == 0x80 && base[end - 3] == 0xE3
    case 0x81, 0x9F: return unsafe end >= 3 && base[end - 2] == 0xBC && base[end - 3] == 0xEF
    default: return false
    }
  }
}
