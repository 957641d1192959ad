import NameTagger
import Testing

@testable import NameTraining

/// The features that are trained against those that are scored.
@Suite struct FeatureReaderTests {
  private static func features(_ text: String, _ tagger: NameTagger = .shipped) -> [[UInt64]] {
    var reader = FeatureReader(tagger)
    var all: [[UInt64]] = []
    reader.sentences(of: text) { _, sentence in
      let width = FeatureReader.featureCount
      for at in 0..<sentence.count { all.append(Array(sentence.features[width * at..<width * (at + 1)])) }
    }
    return all
  }

  @Test("the hashes are those of the published check values") func checkValues() {
    #expect(WordFilter.hash(LabelledText.codes("公司")) == 0x62EC_D8DD_AB3C_28FE)
    #expect(Self.features("李")[0][0] == 0x3A00_A78C_6AD5_6FDB)
  }

  @Test("every feature that is trained is scored at just the characters that have it") func sameAsTagger() throws {
    let text = "上个月张伟民在北京参加会议，公司8楼A座开会"
    let words = try TinyCorpus.builder([]).wordsOnly
    let all = Self.features(text, try NameTagger(table: words.bytes))
    var row = SIMD8<Float>.zero
    row[1] = 10
    let options = NameOptions(person: 0, organisation: 0, place: 0)
    let starts = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
    for at in [0, 12, 21] {
      for (template, hash) in all[at].enumerated() {
        var table = words
        table.set(rows: [row], hashes: [hash], chain: ChainWeights())
        let found = try NameTagger(table: table.bytes).labelled(text, options: options).map(\.range.lowerBound)
        let wanted = all.indices.filter { all[$0].contains(hash) }.map { starts[$0] }
        #expect(found == wanted, "character \(at), feature \(template)")
      }
    }
  }

  @Test("sentences are cut as the tagger cuts them, and those without Han are passed over") func sentences() {
    var reader = FeatureReader(.shipped)
    var seen: [[Int]] = []
    reader.sentences(of: "会议。ok! \u{1F389}张伟？") { before, sentence in seen.append([before, sentence.count]) }
    #expect(seen == [[0, 3], [6, 5]])
  }
}
