internal import Foundation

/// Words of one to five Han characters with their cost and class.
package struct WordList: Sendable {
  /// A word.
  package struct Word: Sendable {
    /// As written.
    package var codes: [UInt16]
    /// How often it occurs; 0 for a word that was added.
    package var frequency: Int
    /// Twelve times the negative logarithm of its share of all words, at most 255.
    package var cost: UInt8
    /// Its class by part of speech.
    package var wordClass: UInt8
  }

  /// The words, in the order of their source.
  package private(set) var words: [Word] = []
  private var places: [[UInt16]: Int] = [:]

  /// The cost of a company's short name that was added: that of a rare word.
  private static let addedCost: UInt8 = 174

  /// Reads jieba's dictionary.
  ///
  /// - Parameters:
  ///   - dictionary: lines of word, frequency and part of speech.
  ///   - organisations: the words that the teacher calls an organisation.
  package init(dictionary: String, organisations: Set<String>) {
    var total = 0.0
    for line in dictionary.split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard cells.count == 3, let frequency = Int(cells[1]) else { continue }
      total += Double(frequency)
      let codes = LabelledText.codes(cells[0])
      guard codes.count <= 5, codes.allSatisfy(Self.isHan) else { continue }
      var wordClass = WordClass.of(cells[2])
      if organisations.contains(String(cells[0])) {
        wordClass = WordClass.nameLike.contains(wordClass) ? WordClass.organisation : WordClass.organisationWord
      }
      insert(Word(codes: codes, frequency: frequency, cost: 0, wordClass: wordClass))
    }
    for i in words.indices {
      let cost = -12 * log(Double(max(words[i].frequency, 1)) / total)
      words[i].cost = UInt8(min(255, cost.rounded(.toNearestOrEven)))
    }
  }

  static func isHan(_ code: UInt16) -> Bool { code >= 0x4E00 && code <= 0x9FFF }

  /// The word with these characters.
  func word(_ codes: some Sequence<UInt16>) -> Word? { places[Array(codes)].map { words[$0] } }

  private mutating func insert(_ word: Word) {
    if places.updateValue(words.count, forKey: word.codes) == nil { words.append(word) }
  }

  /// The words that stand in a table: single characters, and others from a frequency on.
  func frequent(_ least: Int) -> WordList {
    var result = WordList()
    for word in words where word.codes.count == 1 || word.frequency >= least { result.insert(word) }
    return result
  }

  private init() {}

  /// Adds short names of companies as words, in order, until there are enough.
  ///
  /// - Parameters:
  ///   - names: the short names; those that this list holds, or that `all` holds as anything but a name, are left out.
  ///   - limit: how many to add.
  ///   - all: every word.
  mutating func add(companies names: [String], limit: Int, among all: WordList) {
    var added = 0
    for name in names where added < limit {
      let codes = LabelledText.codes(name)
      guard (2...5).contains(codes.count), codes.allSatisfy(Self.isHan), places[codes] == nil else { continue }
      if let known = all.word(codes), known.wordClass != 3, known.wordClass != 4 { continue }
      insert(Word(codes: codes, frequency: 0, cost: Self.addedCost, wordClass: WordClass.organisation))
      added += 1
    }
  }
}
