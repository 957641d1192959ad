package import NameTagger

/// The words that hardly ever stand in a name, by their hash.
package struct SafeWords {
  /// The hashes.
  package private(set) var ids: Set<UInt64> = []

  /// The most texts that are counted.
  static let limit = 60_000

  /// Counts the words of labelled texts: at least eight occurrences, at most one in five hundred in a name.
  package init(_ texts: some Sequence<LabelledText>, _ reader: inout FeatureReader) {
    var counts: [UInt64: (all: Int, inNames: Int)] = [:]
    for text in texts.prefix(Self.limit) {
      let labels = text.labels(count: text.text.unicodeScalars.count)
      reader.sentences(of: text.text) { before, sentence in
        for word in sentence.words {
          let range = before + word.range.lowerBound..<before + word.range.upperBound
          counts[word.id, default: (0, 0)].all += 1
          if labels[range].contains(where: { $0 != 0 }) { counts[word.id, default: (0, 0)].inNames += 1 }
        }
      }
    }
    for (id, count) in counts where count.all >= 8 && 500 * count.inNames <= count.all { ids.insert(id) }
  }
}
