internal import NameTagger

/// The characters that transliterated names are written with.
package enum Transliterations {
  private static let dots: Set<UInt16> = [0xB7, 0x2022, 0x2027, 0x30FB]

  /// Counts the characters of the persons with a middle dot: at least four there, and six times their share elsewhere.
  ///
  /// - Returns: the characters, in the order of their numbers.
  package static func characters(_ texts: [LabelledText]) -> String {
    var all: [UInt16: Int] = [:]
    var inNames: [UInt16: Int] = [:]
    for text in texts {
      let codes = text.codes
      for code in codes { all[code, default: 0] += 1 }
      for span in text.spans where span.kind == .person && codes[span.range].contains(where: dots.contains) {
        for code in codes[span.range] { inNames[code, default: 0] += 1 }
      }
    }
    let (sum, nameSum) = (Double(all.values.reduce(0, +)), Double(inNames.values.reduce(0, +)))
    let chosen = inNames.filter { code, count in
      WordList.isHan(code) && count >= 4
        && Double(count) / nameSum > 6 * (Double(all[code] ?? 0) + 20) / sum
    }
    return String(decoding: chosen.keys.sorted(), as: UTF16.self)
  }
}
