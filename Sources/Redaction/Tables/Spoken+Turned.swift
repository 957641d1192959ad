extension Spoken {
  /// Characters that lead from a value to the label behind it: `is`, `this`, `as my`, `is entered as`.
  private static let turns = Set<UInt32>("是这那個个该此做作为為即就对对应應的我你您他她它们們本系属于叫录填写登记存改更新绑定成进到当入".utf8.packed)

  /// The label that stands behind a value which ends at a place, joined by words, a bracket or a dash; nil when none does
  /// or when it belongs to what follows it.
  static func label(behind end: Int, in text: borrowing Span<UInt8>) -> Range<Int>? {
    var place = end
    var (joints, steps) = (0, 0)
    while place < text.count, steps < 12 {
      if isHan(at: place, in: text) {
        guard turns.contains(packed(place, text)) else { break }
        (joints, place) = (joints + 1, place + 3)
      } else if text[place] == 0x28 || text[place] == 0x5B || text[place] == 0x2D || text[place] == 0x3E {
        (joints, place) = (joints + 1, place + 1)
      } else if text[place] == 0x20 || text[place] == 0x2C {
        place += 1
      } else if place + 2 < text.count, text[place] == 0xE2 || text[place] == 0xEF || text[place] == 0xE3 {
        // Dashes, arrows and full-width brackets join; a comma does not by itself.
        guard !isStop(at: place, in: text) else { return nil }
        if text[place] != 0xEF || text[place + 2] == 0x88 { joints += 1 }
        place += 3
      } else {
        break
      }
      steps += 1
    }
    guard joints > 0 else { return nil }
    let start = place
    var found: Int?
    while place < text.count, place - start < 36 {
      if isHan(at: place, in: text) {
        place += 3
        if LabelWords.known.end(at: place, from: start, in: text, inSpeech: true) {
          found = place
        } else if let found, place - found > 6 {
          break
        }
      } else if (0x61...0x7A).contains(text[place] | 0x20) {
        let word = place
        while place < text.count, (0x61...0x7A).contains(text[place] | 0x20) || text[place] == 0x5F { place += 1 }
        if place - word <= 24, LabelWords.known.isLatin(word..<place, in: text) { found = place }
      } else if text[place] == 0x20, place + 1 < text.count, (0x61...0x7A).contains(text[place + 1] | 0x20) {
        place += 1
      } else {
        break
      }
    }
    guard let found, !isFollowedByValue(found, in: text), !isKind(start, in: text), !isKind(found, in: text) else {
      return nil
    }
    return start..<found
  }

  /// Whether a word begins at a place that makes a label one of kinds and rules: `this kind of number has the format`.
  private static func isKind(_ place: Int, in text: borrowing Span<UInt8>) -> Bool {
    place + 2 < text.count && kinds.contains(packed(place, text))
  }

  private static let kinds = Set("类類种種些格规規长長由段库".utf8.packed)

  private static func isFollowedByValue(_ end: Int, in text: borrowing Span<UInt8>) -> Bool {
    var place = end
    while place < text.count, text[place] == 0x20 { place += 1 }
    guard place < text.count else { return false }
    switch text[place] {
    case 0x30...0x39: return place + 1 < text.count && isValue(text[place + 1])
    case 0x3A, 0x3D, 0x41...0x5A, 0x61...0x7A: return true
    case 0xEF: return place + 2 < text.count && text[place + 1] == 0xBC && text[place + 2] == 0x9A
    default: return false
    }
  }
}
