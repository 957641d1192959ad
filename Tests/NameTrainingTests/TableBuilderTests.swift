import NameTagger
import Foundation
import Testing

@testable import NameTraining

/// From labelled texts to a table that the tagger uses.
@Suite struct TableBuilderTests {
  private static func words(_ tagger: NameTagger, _ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return tagger.labels(text).map { span in
      "\(span.kind.map(String.init(describing:)) ?? "") \(String(String.UnicodeScalarView(scalars[span.range])))"
    }
  }

  @Test("a table that was trained finds what was taught, in sentences that were not") func finds() throws {
    let texts = try TinyCorpus.texts(300, seed: 3)
    let builder = try TinyCorpus.builder(texts)
    let table = try builder.train(builder.corpus(texts))
    let tagger = try NameTagger(table: table.bytes, filter: builder.filter)
    #expect(Self.words(tagger, "由王芳参加会议。") == ["person 王芳"])
    #expect(Self.words(tagger, "李芳在北辰上班。张伟主持会议。") == ["person 李芳", "organisation 北辰", "person 张伟"])
    // A traditional character is read as its simplified form.
    #expect(Self.words(tagger, "会议由張伟主持。") == ["person 張伟"])
    #expect(Self.words(tagger, "会议的公司。").isEmpty)
  }

  @Test("the same seed and the same texts give the same bytes, another seed gives others") func repeatable() throws {
    let texts = try TinyCorpus.texts(60, seed: 4)
    func bytes(_ seed: UInt64) throws -> [UInt8] {
      let builder = try TinyCorpus.builder(texts, seed: seed)
      return try builder.train(builder.corpus(texts)).bytes
    }
    let first = try bytes(1)
    #expect(try bytes(1) == first)
    #expect(try bytes(2) != first)
  }

  @Test("the filter of word beginnings lets every word of the table pass") func filter() throws {
    let texts = try TinyCorpus.texts(60, seed: 5)
    let builder = try TinyCorpus.builder(texts)
    let table = builder.wordsOnly
    var filtered = FeatureReader(try NameTagger(table: table.bytes, filter: builder.filter))
    var plain = FeatureReader(try NameTagger(table: table.bytes))
    func ranges(_ reader: inout FeatureReader, _ text: String) -> [Range<Int>] {
      var ranges: [Range<Int>] = []
      reader.sentences(of: text) { _, sentence in ranges = sentence.words.map(\.range) }
      return ranges
    }
    let text = "会议由公司主持参加上班青禾云帆"
    #expect(ranges(&filtered, text) == [0..<2, 2..<3, 3..<5, 5..<7, 7..<9, 9..<11, 11..<13, 13..<15])
    #expect(ranges(&plain, text) == ranges(&filtered, text))
  }

  @Test("of words that are the same when simplified, the frequent one stands in the table") func simplifiedWords()
    throws
  {
    let table = try TinyCorpus.builder([]).wordsOnly
    let at = Int(LabelledText.codes("国")[0] - TableFile.han.lowerBound)
    let traditional = Int(LabelledText.codes("國")[0] - TableFile.han.lowerBound)
    #expect(table.simplified[traditional] == LabelledText.codes("国")[0])
    let all = 21_949.0
    let cost = UInt8((-12 * log(400 / all)).rounded())
    #expect(table.hanCosts[at] == cost)
    #expect(table.hanCosts[traditional] == 204)
  }
}
