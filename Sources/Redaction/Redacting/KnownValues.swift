/// The values that a session knows: each is taken wherever it stands, also where no rule would find it.
struct KnownValues: Sendable {
  private var literals = LiteralSet(ignoresCase: false)
  private var entries: [VaultEntry] = []
  private var numbers: [Secret: Int] = [:]

  /// How many there are.
  var count: Int { entries.count }

  /// Learns a value, unless it is too short to be told from ordinary text.
  mutating func insert(_ entry: VaultEntry) {
    guard Self.isTelling(entry.value.bytes), NameGuard.spreads(entry) else { return }
    guard numbers[entry.value] == nil else { return }
    numbers[entry.value] = entries.count
    literals.insert(entry.value.bytes)
    entries.append(entry)
  }

  /// Whether a value is known as the same entity and kind.
  func holds(_ entry: VaultEntry) -> Bool {
    guard let number = numbers[entry.value] else { return false }
    return entries[number].entity == entry.entity && entries[number].kind == entry.kind
  }

  /// What was learned since so many values were known, but for the values of another set.
  func learned(since count: Int, besides other: KnownValues) -> KnownValues {
    var learned = KnownValues()
    for entry in entries[count...] where other.numbers[entry.value] == nil { learned.insert(entry) }
    return learned
  }

  /// Below how many bytes a value is only taken where it is a word.
  private static let mostInWord = 8

  /// Where values can begin that are or are not a word because of what a range holds.
  static func touching(_ range: Range<Int>, in text: [UInt8]) -> [Range<Int>] {
    [
      max(0, range.lowerBound - mostInWord)..<range.lowerBound,
      range.upperBound..<min(text.count, range.upperBound + 1),
    ]
  }

  /// Finds the values in a text; each has a number from 0.
  ///
  /// - Parameter places: where they may begin.
  func forEach(
    in text: borrowing Span<UInt8>, beginningIn places: [Range<Int>], _ body: (Int, VaultEntry, Range<Int>) -> Void
  ) {
    // A closure that holds all of this copies it at every place where a value may begin.
    let entries = entries
    literals.forEach(in: text, beginningIn: places) { number, range in
      let value = entries[number].value.bytes
      if value.count < Self.mostInWord {
        if value[0].isAlphanumeric, range.lowerBound > 0, text[range.lowerBound - 1].isAlphanumeric { return }
        if value[value.count - 1].isAlphanumeric, range.upperBound < text.count, text[range.upperBound].isAlphanumeric {
          return
        }
      }
      body(number, entries[number], range)
    }
  }

  /// Two characters of Han or four of ASCII at least.
  private static func isTelling(_ value: [UInt8]) -> Bool {
    let ascii = value.count { $0 < 0x80 }
    return value.count >= 6 || ascii >= 4
  }
}
