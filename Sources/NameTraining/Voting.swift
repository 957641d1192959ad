internal import NameTagger

/// Settles what the teacher is of two minds about: a string that is mostly a name becomes one everywhere, and a string
/// that hardly ever is one becomes none.
package struct Voting {
  /// The labels that were added and taken away.
  package private(set) var added = 0
  package private(set) var removed = 0

  /// What a string was labelled, and how often it occurs outside longer names.
  private struct Tally {
    var kinds: [Int] = [0, 0, 0]
    var occurrences = 0
    var labelled: Int { kinds.reduce(0, +) }
    var best: Int { kinds.indices.max { kinds[$0] < kinds[$1] } ?? 0 }
  }

  /// The strings of which a label is known beforehand.
  private var names: [[UInt16]: NameKind] = [:]
  private var nonNames: Set<[UInt16]> = []

  /// Settles the labels of a corpus.
  ///
  /// - Parameters:
  ///   - texts: the corpus.
  ///   - words: every word; an ordinary word needs more to become a name.
  ///   - companies: short names of companies, which are organisations wherever the teacher never labelled them.
  /// - Complexity: linear in the corpus.
  package init(_ texts: inout [LabelledText], words: WordList, companies: [String]) {
    decide(Self.tallies(texts), words)
    var labelled: Set<[UInt16]> = []
    for text in texts {
      let codes = text.codes
      for span in text.spans { labelled.insert(Array(codes[span.range])) }
    }
    for company in companies {
      let codes = LabelledText.codes(company)
      guard codes.count >= 3, names[codes] == nil, !labelled.contains(codes), !Self.isOrdinary(codes, words, [3, 4])
      else { continue }
      names[codes] = .organisation
    }
    let lengths = Self.lengths(names.keys)
    for i in texts.indices { apply(&texts[i], lengths) }
  }

  private static func isOrdinary(_ codes: [UInt16], _ words: WordList, _ names: Set<UInt8>) -> Bool {
    guard let word = words.word(codes) else { return false }
    return !names.union([WordClass.organisation, WordClass.organisationWord]).contains(word.wordClass)
  }

  private static func pair(_ codes: [UInt16], _ at: Int) -> UInt32 { UInt32(codes[at]) << 16 | UInt32(codes[at + 1]) }

  /// The lengths, longest first, of the strings that begin with the same two characters.
  private static func lengths(_ strings: some Sequence<[UInt16]>) -> [UInt32: [Int]] {
    var lengths: [UInt32: Set<Int>] = [:]
    for string in strings { lengths[pair(string, 0), default: []].insert(string.count) }
    return lengths.mapValues { $0.sorted(by: >) }
  }

  private static func tallies(_ texts: [LabelledText]) -> [[UInt16]: Tally] {
    var tallies: [[UInt16]: Tally] = [:]
    for text in texts {
      let codes = text.codes
      for span in text.spans where (2...10).contains(span.range.count) {
        guard let kind = span.kind else { continue }
        tallies[Array(codes[span.range]), default: Tally()].kinds[Int(kind.rawValue)] += 1
      }
    }
    tallies = tallies.filter { $0.value.labelled >= 3 }
    let lengths = lengths(tallies.keys)
    for text in texts {
      let codes = text.codes
      guard codes.count >= 2 else { continue }
      // The number of the name that each character stands in, from 1.
      var owner = [Int](repeating: 0, count: codes.count)
      for (number, span) in text.spans.enumerated() {
        for at in span.range { owner[at] = number + 1 }
      }
      for at in 0..<codes.count - 1 {
        for length in lengths[pair(codes, at)] ?? [] where at + length <= codes.count {
          let (first, last) = (owner[at], owner[at + length - 1])
          if first != 0, first == last, text.spans[first - 1].range != at..<at + length { continue }
          tallies[Array(codes[at..<at + length])]?.occurrences += 1
        }
      }
    }
    return tallies
  }

  private mutating func decide(_ tallies: [[UInt16]: Tally], _ words: WordList) {
    for (codes, tally) in tallies {
      let share = Double(tally.labelled) / Double(max(1, tally.occurrences))
      let agreed = Double(tally.kinds[tally.best]) >= 0.7 * Double(tally.labelled)
      let isOrdinary = Self.isOrdinary(codes, words, WordClass.names)
      if agreed, share >= (isOrdinary ? 0.9 : codes.count >= 3 ? 0.5 : 0.7) {
        names[codes] = NameKind(rawValue: UInt8(tally.best))
      } else if share < 0.12, tally.occurrences >= 8 {
        nonNames.insert(codes)
      }
    }
  }

  private mutating func apply(_ text: inout LabelledText, _ lengths: [UInt32: [Int]]) {
    let codes = text.codes
    guard codes.count >= 2 else { return }
    let before = text.spans.count
    text.spans.removeAll { $0.kind != nil && nonNames.contains(Array(codes[$0.range])) }
    removed += before - text.spans.count
    var taken = [Bool](repeating: false, count: codes.count)
    for span in text.spans {
      for at in span.range { taken[at] = true }
    }
    for at in 0..<codes.count - 1 {
      for length in lengths[Self.pair(codes, at)] ?? [] where at + length <= codes.count {
        let range = at..<at + length
        guard !range.contains(where: { taken[$0] }), let kind = names[Array(codes[range])] else { continue }
        text.spans.append(LabelledSpan(range, kind))
        for i in range { taken[i] = true }
        added += 1
        break
      }
    }
    text.spans.sort { $0.range.lowerBound < $1.range.lowerBound }
  }
}
