import Testing

@testable import NameTagger
@testable import Redaction

/// A text says itself how often the same characters are a name.
@Suite struct NameVoteTests {
  private static func isChance(_ name: String, seen: Int, repeated: Int) -> Bool {
    let text = Array(String(repeating: name, count: seen + repeated).utf8)
    let size = name.utf8.count
    let spans = (0..<seen + repeated).map {
      NameSpan(
        kind: .person, range: $0 * size..<($0 + 1) * size, margin: 6, origin: $0 < seen ? .tagged : .repeated)
    }
    return NameVotes(spans, in: text.span).isChance(Array(name.utf8))
  }

  @Test(
    "what is seen at few of many places is no name, and what reads like one needs more against it",
    arguments: [
      ("\u{775B}\u{81EA}", 1, 40, true), ("\u{775B}\u{81EA}", 1, 4, false), ("\u{775B}\u{81EA}", 20, 20, false),
      ("\u{738B}\u{82B3}", 1, 20, false), ("\u{738B}\u{82B3}", 1, 60, true), ("\u{738B}\u{82B3}", 8, 60, false),
    ])
  func votes(_ name: String, _ seen: Int, _ repeated: Int, _ chance: Bool) {
    #expect(Self.isChance(name, seen: seen, repeated: repeated) == chance)
  }
}
