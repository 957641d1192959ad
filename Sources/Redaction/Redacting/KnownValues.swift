/// The values that a session knows: each is taken wherever it stands, also where no rule would find it.
struct KnownValues: Sendable {
  private var literals = LiteralSet(ignoresCase: false)
  private var entries: [VaultEntry] = []
  private var values: Set<Secret> = []

  /// Learns a value, unless it is too short to be told from ordinary text.
  mutating func insert(_ entry: VaultEntry) {
    guard Self.isTelling(entry.value.bytes), NameGuard.spreads(entry) else { return }
    guard values.insert(entry.value).inserted else { return }
    literals.insert(entry.value.bytes)
    entries.append(entry)
  }

  /// Finds the values in a text; each has a number from 0.
  func forEach(in text: borrowing Span<UInt8>, _ body: (Int, VaultEntry, Range<Int>) -> Void) {
    literals.forEach(in: text) { number, range in
      let value = entries[number].value.bytes
      if value.count < 8 {
        if Self.isWord(value[0]), range.lowerBound > 0, Self.isWord(text[range.lowerBound - 1]) { return }
        if Self.isWord(value[value.count - 1]), range.upperBound < text.count, Self.isWord(text[range.upperBound]) {
          return
        }
      }
      body(number, entries[number], range)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

  /// Two characters of Han or four of ASCII at least.
  private static func isTelling(_ value: [UInt8]) -> Bool {
    let ascii = value.count { $0 < 0x80 }
    return value.count >= 6 || ascii >= 4
  }
}
