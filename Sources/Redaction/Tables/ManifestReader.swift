/// Reads the values of Kubernetes Secrets in JSON, also where it stands in a string and its quotation marks are escaped.
struct ManifestReader {
  /// An object that is open.
  private struct Level {
    /// The key that it stands under.
    var isData: Bool
    /// Whether its kind is Secret.
    var isSecret = false
    /// Whether the key that was read last says that the values of a Secret follow.
    var isDataNext = false
    /// Its own plain values, when it stands under such a key.
    var values: [Range<Int>] = []
    /// Those of the objects in it that do.
    var data: [Range<Int>] = []
  }

  /// How long a value can be, in bytes.
  private static var longestValue: Int { 16_384 }
  /// How many objects can be open.
  private static var mostLevels: Int { 128 }

  /// All values under `data` and `stringData` of objects whose `kind` is `Secret`, whatever stands first.
  ///
  /// - Complexity: O(*n*) in the length of the text; a text that nowhere says `"Secret"` behind a colon is left at once.
  static func values(in text: borrowing Span<UInt8>) -> [Range<Int>] {
    guard holdsSecret(text) else { return [] }
    var found: [Range<Int>] = []
    var levels: [Level] = []
    var place = 0
    while place < text.count {
      switch text[place] {
      case 0x7B:
        if levels.count == mostLevels { return found }
        levels.append(Level(isData: levels.last?.isDataNext ?? false))
      case 0x7D:
        if let level = levels.popLast() {
          if level.isSecret { found += level.data }
          if level.isData, !levels.isEmpty { levels[levels.count - 1].data += level.values }
        }
      case 0x22, 0x5C:
        if !levels.isEmpty, let end = read(at: place, &levels[levels.count - 1], text) {
          place = end
          continue
        }
      default: break
      }
      place += 1
    }
    // What was cut off has no brackets at its end.
    for level in levels.reversed() where level.isSecret { found += level.data }
    if let last = levels.last, last.isData, levels.dropLast().last?.isSecret == true { found += last.values }
    return found
  }

  /// Reads a key, with its value when that is a string; answers with where they end.
  private static func read(at place: Int, _ level: inout Level, _ text: borrowing Span<UInt8>) -> Int? {
    guard let key = FieldReader.scalar(at: place, most: 256, in: text) else { return nil }
    let colon = FieldReader.afterBlanks(key.end, in: text)
    guard colon < text.count, text[colon] == 0x3A else { return key.end }
    let start = FieldReader.afterBlanks(colon + 1, in: text)
    level.isDataNext = ManifestWords.isData(key.content, in: text)
    guard start < text.count, text[start] == 0x22 || text[start] == 0x5C,
      let value = FieldReader.scalar(at: start, most: longestValue, in: text)
    else { return start }
    level.isSecret = level.isSecret || ManifestWords.saysSecret(key.content, value.content, in: text)
    if level.isData, !value.content.isEmpty { level.values.append(value.content) }
    return value.end
  }

  /// Whether a string `Secret` stands behind a colon somewhere.
  private static func holdsSecret(_ text: borrowing Span<UInt8>) -> Bool {
    var place = text.firstIndex(of: 0x53, from: 0)
    while place + 6 < text.count {
      if place > 1, text[place - 1] == 0x22, ManifestWords.isSecret(place..<place + 6, in: text) {
        var before = place - 2
        while before > 0, text[before] == 0x5C || text[before] == 0x20 { before -= 1 }
        if text[before] == 0x3A { return true }
      }
      place = text.firstIndex(of: 0x53, from: place + 1)
    }
    return false
  }
}
