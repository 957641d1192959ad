/// Reads text sentence by sentence as the tagger does and spells out the features, for the training tool.
///
/// What a sentence and a word are is the tagger's own code; only the list of the sixteen features stands here, which
/// the tagger has spread over the tables that it makes when it is opened.
package struct FeatureReader: ~Copyable {
  /// The features of one character.
  package static let featureCount = 16

  private var sentence = Sentence()
  private let table: NameTable

  /// Reads with the words and characters of a tagger's table.
  package init(_ tagger: NameTagger) { table = tagger.table() }

  /// Reports each sentence that holds a Han character.
  ///
  /// - Parameters:
  ///   - text: a text; line breaks end a sentence.
  ///   - report: takes the number of code points before the sentence, and its words with their features.
  /// - Complexity: linear in the text.
  package mutating func sentences(of text: String, report: (Int, borrowing FeatureSentence) -> Void) {
    var text = text
    var marks: [Int] = []
    text.withUTF8 { utf8 in
      guard let base = utf8.baseAddress else { return }
      let source = unsafe SourceText(base: base, count: utf8.count)
      var at = 0
      var before = 0
      while at < source.count {
        let (end, hasHan) = sentence.read(source, from: at, table.characters, marks: &marks)
        marks.removeAll(keepingCapacity: true)
        if hasHan {
          sentence.segment(table)
          report(before, features())
        }
        before += sentence.count
        at = end
      }
    }
  }

  /// The words and features of the sentence that was read.
  private func features() -> FeatureSentence {
    var words: [FeatureWord] = []
    var features: [UInt64] = []
    features.reserveCapacity(Self.featureCount * sentence.count)
    for w in 0..<sentence.wordCount {
      let word = unsafe sentence.words[w]
      words.append(
        FeatureWord(
          range: Int(word.start)..<Int(word.start) + Int(word.length),
          id: unsafe wordHash((sentence.codes + Int(word.start)), Int(word.length))))
      for place in 0..<Int(word.length) {
        append(Int(word.start) + place, place, w, to: &features)
      }
    }
    return FeatureSentence(words: words, features: features)
  }

  /// Appends the features of one character: ten of the characters around it, six of its word and those beside it.
  private func append(_ at: Int, _ place: Int, _ w: Int, to features: inout [UInt64]) {
    let a = unsafe UInt64(sentence.codes[at - 2])
    let b = unsafe UInt64(sentence.codes[at - 1])
    let m = unsafe UInt64(sentence.codes[at])
    let d = unsafe UInt64(sentence.codes[at + 1])
    let e = unsafe UInt64(sentence.codes[at + 2])
    let word = unsafe sentence.words[w]
    let length = UInt64(word.length)
    let wordClass = UInt64(word.wordClass)
    let bits: UInt64 = (place == 0 ? 1 : 0) | (place == Int(word.length) - 1 ? 2 : 0)
    let here = bits * 8 + length
    let (before, after) = (neighbour(w - 1, edge: 5), neighbour(w + 1, edge: 6))
    features += [
      feature(1, m), feature(2, b), feature(3, d), feature(4, a), feature(5, e),
      feature(6, b, m), feature(7, m, d), feature(8, a, b), feature(9, d, e), feature(10, b, d),
      feature(16, bits, length, wordClass), feature(17, word.hash, bits),
      feature(18, before.hash, bits, length), feature(19, after.hash, bits, length),
      feature(20, here, wordClass, before.shape), feature(21, here, wordClass, after.shape),
    ]
  }

  /// The hash and the shape of a word, or those that stand for the edge of the sentence.
  private func neighbour(_ w: Int, edge: UInt64) -> (hash: UInt64, shape: UInt64) {
    guard w >= 0, w < sentence.wordCount else { return (edge, 31 * 8) }
    let word = unsafe sentence.words[w]
    return (word.hash, UInt64(word.wordClass) * 8 + UInt64(min(word.length, 4)))
  }

  private func wordHash(_ codes: UnsafePointer<UInt16>, _ count: Int) -> UInt64 {
    unsafe WordTable.hash(codes, count)
  }
}
