import NameTagger
import Testing

@testable import NameTraining

/// Labels in files and by character, and how they are counted and settled.
@Suite struct LabelledTextTests {
  @Test("labelled texts survive being written and read") func file() throws {
    let texts = [
      LabelledText("张伟在乙市", [LabelledSpan(0..<2, .person), LabelledSpan(3..<5, .place)]),
      LabelledText("\u{1F389}读《书》", [LabelledSpan(3..<4, nil)]), LabelledText("无", []),
    ]
    #expect(try LabelledText.read(texts.map(\.line).joined()) == texts)
    #expect(texts[0].labels(count: 5) == [1, 2, 0, 5, 6])
    #expect(texts[1].codes == [0xFFFD, 0x8BFB, 0x300A, 0x4E66, 0x300B])
  }

  @Test(
    "a line that is none is refused with its number", arguments: ["x", "张伟\t0,3,P;", "张伟\t0,2,Q;", "张伟\t1,2,P;0,1,P;"])
  func broken(_ line: String) {
    let error = #expect(throws: TrainingError.self) { try LabelledText.read("好\t\n\(line)\n") }
    #expect(error?.description.hasPrefix("Line 2 ") == true)
  }

  @Test("counts exact and covered names by kind") func counts() {
    var count = SpanCount()
    count.add(
      wanted: [LabelledSpan(0..<2, .person), LabelledSpan(4..<8, .place), LabelledSpan(9..<10, nil)],
      found: [LabelledSpan(0..<2, .person), LabelledSpan(4..<6, .place), LabelledSpan(6..<8, .organisation)], kind: nil)
    #expect((count.wanted, count.found, count.exact, count.covered) == (2, 3, 1, 2))
    #expect(count.recall == 0.5)
    #expect(count.coverage == 1)
  }

  @Test("a string that is mostly a name becomes one everywhere, and one that hardly ever is becomes none")
  func voting() {
    func text(_ name: LabelledSpan?) -> LabelledText { LabelledText("见欧阳明了", name.map { [$0] } ?? []) }
    func word(_ name: LabelledSpan?) -> LabelledText { LabelledText("说高兴吧", name.map { [$0] } ?? []) }
    let name = LabelledSpan(1..<4, .person)
    let mistake = LabelledSpan(1..<3, .person)
    var texts = [text(name), text(name), text(name), text(nil)]
    texts += [word(mistake), word(mistake), word(mistake)] + [LabelledText](repeating: word(nil), count: 30)
    texts.append(LabelledText("云帆号和云", []))
    let words = WordList(dictionary: "高兴 99 a\n", organisations: [])
    let voting = Voting(&texts, words: words, companies: ["云帆号", "云"])
    #expect(texts[3].spans == [name])
    #expect(texts[4...6].map(\.spans) == [[], [], []])
    #expect(texts.last?.spans == [LabelledSpan(0..<3, .organisation)])
    #expect((voting.added, voting.removed) == (2, 3))
  }
}
