import NameTagger
import Testing

@testable import NameTraining

/// Made-up sentences.
@Suite struct GrammarTests {
  @Test("names are marked where they stand") func names() throws {
    let grammar = try Grammar(
      "# a remark\n[s]\n问{P person}，去{L place}{space}{3-3}号{none?0}\n[person] 张伟\n[none] x\n",
      lists: ["place": SourceList(["乙市"])])
    var random = SeededRandom(1)
    let made = grammar.sentence("s", &random)
    #expect(made == LabelledText("问张伟，去乙市 3号", [LabelledSpan(1..<3, .person), LabelledSpan(5..<7, .place)]))
  }

  @Test("repetitions, weights and numbers keep to their bounds") func bounds() throws {
    let grammar = try Grammar("[s]\n*3 {a*2-4}\n*1 {10-12}\n[a] x\n", lists: [:])
    var random = SeededRandom(2)
    var counts: [String: Int] = [:]
    for _ in 0..<4000 { counts[grammar.value("s", &random), default: 0] += 1 }
    #expect(Set(counts.keys) == ["xx", "xxx", "xxxx", "10", "11", "12"])
    let letters = ["xx", "xxx", "xxxx"].reduce(0) { $0 + (counts[$1] ?? 0) }
    #expect((2850...3150).contains(letters))
  }

  @Test("an alternative that needs an empty list is left out") func emptyLists() throws {
    let grammar = try Grammar("[s]\n{a}\n好\n[a]\n{b}\n", lists: ["b": SourceList([String]())])
    var random = SeededRandom(3)
    for _ in 0..<20 { #expect(grammar.value("s", &random) == "好") }
  }

  @Test(
    "a mistake is refused with its place",
    arguments: [
      ("[s]\n{missing}\n", "[s] of the grammar needs {missing}, which nothing defines."),
      ("[s] a\n[s] b\n", "Line 2 of the grammar defines [s] again. Join both."),
      ("[s]\n{a*4-2}\n", "Line 2 of the grammar cannot be read."), ("text\n", "Line 1 of the grammar cannot be read."),
      ("[s]\n{open\n", "Line 2 of the grammar cannot be read."),
    ])
  func mistakes(_ grammar: String, _ message: String) {
    let error = #expect(throws: TrainingError.self) { try Grammar(grammar, lists: [:]) }
    #expect(error?.description.hasPrefix(message) == true)
  }
}
