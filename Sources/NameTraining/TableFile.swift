/// The parts of a table file; docs/names.md describes it.
package struct TableFile: Sendable {
  /// What one step of a weight is worth, in natural logarithms of odds.
  package var scale: Float
  /// By label before and label after, and of the first label, in steps.
  package var transitions: [Int16]
  package var starting: [Int16]
  /// By slot of a feature: its fingerprint, and seven weights in steps.
  package var prints: [UInt16]
  package var rows: [Int8]
  /// By slot of a word: its key, its cost and its class.
  package var wordKeys: [UInt32]
  package var wordCosts: [UInt8]
  package var wordClasses: [UInt8]
  /// By Han character from U+4E00 to U+9FFF: cost and class as a word, and simplified form.
  package var hanCosts: [UInt8]
  package var hanClasses: [UInt8]
  package var simplified: [UInt16]

  /// The characters of the last three parts.
  package static let han: ClosedRange<UInt16> = 0x4E00...0x9FFF
  /// The cost of a character that is no word.
  static let unlistedCost: UInt8 = 204

  /// Makes a table without features.
  ///
  /// - Parameters:
  ///   - words: the words it shall hold.
  ///   - forms: the simplified forms.
  package init(words: WordList, forms: SimplifiedForms) {
    scale = 0.1
    transitions = [Int16](repeating: 0, count: ChainWeights.labels * ChainWeights.labels)
    starting = [Int16](repeating: 0, count: ChainWeights.labels)
    prints = [UInt16](repeating: 0, count: 64)
    rows = [Int8](repeating: 0, count: ChainWeights.labels * 64)
    hanCosts = [UInt8](repeating: Self.unlistedCost, count: Self.han.count)
    hanClasses = [UInt8](repeating: 0, count: Self.han.count)
    simplified = Self.han.map { forms($0) }
    (wordKeys, wordCosts, wordClasses) = ([], [], [])
    addWords(words, forms)
  }

  /// The power of two that leaves at least 15 of 100 slots empty, 64 at least.
  static func slots(_ count: Int) -> Int {
    var slots = 64
    while 85 * slots < 100 * count { slots *= 2 }
    return slots
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    var bytes = Array("HNER".utf8)
    func write<T: FixedWidthInteger>(_ value: T) {
      for shift in stride(from: 0, to: T.bitWidth, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    for head in [1, UInt32(prints.count), UInt32(wordKeys.count), scale.bitPattern] { write(head) }
    for value in transitions + starting { write(value) }
    for value in prints { write(value) }
    for value in rows { write(value) }
    for value in wordKeys { write(value) }
    bytes += wordCosts + wordClasses + hanCosts + hanClasses
    for value in simplified { write(value) }
    return bytes
  }
}
