internal import NameTagger

/// How often the tagger saw each short name of a document by itself, of all the places where the same characters stand.
///
/// A name is seen at most of its places. What is seen at one place in many was a chance find, and the tagger's repeats
/// would spread it over the whole text.
struct NameVotes {
  private var counts: [[UInt8]: (seen: Int, all: Int)] = [:]

  /// From how many places on a name is judged by them, and of how many the tagger must have seen one.
  private static let (least, share) = (8, 4)
  /// The same for what reads like a name and is no word.
  private static let (leastOfLikely, shareOfLikely) = (32, 16)

  /// Counts the persons of two and three characters among the spans of a document.
  ///
  /// - Complexity: O(*n*) in the number of spans.
  init(_ spans: [NameSpan], in text: borrowing Span<UInt8>) {
    guard spans.count >= Self.least else { return }
    for span in spans where span.kind == .person && (span.range.count == 6 || span.range.count == 9) {
      let seen = span.origin.contains(.tagged) ? 1 : 0
      counts[NameText(text, span.range).bytes, default: (0, 0)].seen += seen
      counts[NameText(text, span.range).bytes, default: (0, 0)].all += 1
    }
  }

  /// Whether a name was seen at too few of its places.
  func isChance(_ name: [UInt8]) -> Bool {
    guard let count = counts[name], count.all >= Self.least, count.seen * Self.share < count.all else { return false }
    if !PersonNames.isLikely(name) || OrdinaryWords.contains(name) { return true }
    return count.all >= Self.leastOfLikely && count.seen * Self.shareOfLikely < count.all
  }
}
