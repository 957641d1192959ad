internal import NameTagger

/// Sentences as the trainer sees them: numbers of features and labels, one after another.
struct TrainingSet {
  /// The numbers of the features, `FeatureReader.featureCount` for each character.
  private(set) var features: [UInt32] = []
  /// The label of each character.
  private(set) var labels: [UInt8] = []
  /// The characters of each sentence.
  private(set) var sentences: [Range<Int>] = []
  /// The features that have a number.
  private(set) var index: FeatureIndex

  /// Reads texts.
  ///
  /// - Parameters:
  ///   - texts: with their names.
  ///   - reader: what makes features of them.
  ///   - least: how often a feature must occur to count.
  init(_ texts: [LabelledText], _ reader: inout FeatureReader, least: Int) {
    let characters = texts.reduce(0) { $0 + $1.text.utf8.count } / 3
    var index = FeatureIndex(least: least, bits: characters > 1_000_000 ? 28 : 22)
    for text in texts {
      reader.sentences(of: text.text) { _, sentence in
        for hash in sentence.features { index.count(hash) }
      }
    }
    var (features, labels, sentences) = ([UInt32](), [UInt8](), [Range<Int>]())
    features.reserveCapacity(FeatureReader.featureCount * (characters + characters / 8))
    for text in texts {
      let wanted = text.labels(count: text.text.unicodeScalars.count)
      reader.sentences(of: text.text) { before, sentence in
        let start = labels.count
        labels += wanted[before..<before + sentence.count]
        // A name that began in the sentence before is none here.
        var at = start
        while at < labels.count, labels[at] != 0, labels[at] & 1 == 0 {
          labels[at] = 0
          at += 1
        }
        sentences.append(start..<labels.count)
        for hash in sentence.features { features.append(index.number(hash)) }
      }
    }
    index.finish()
    (self.features, self.labels, self.sentences, self.index) = (features, labels, sentences, index)
  }

  /// Keeps some features and numbers them anew.
  ///
  /// - Parameter numbers: the new number of each, or `FeatureIndex.none`.
  mutating func keep(_ numbers: [UInt32]) {
    for i in features.indices where features[i] != FeatureIndex.none { features[i] = numbers[Int(features[i])] }
  }
}
