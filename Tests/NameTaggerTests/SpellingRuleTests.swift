import NameTagger
import Testing

/// The rules of spelling, one by one.
@Suite struct SpellingRuleTests {
  @Test(
    "a rule of spelling gives these names",
    arguments: [
      ("a middle dot joins a transliterated name", "他读过卡尔\u{B7}马克斯的书。", "person 卡尔\u{B7}马克斯", NameOrigin.dotted),
      ("a compound surname takes its given name", "上周陈立和欧阳明月去拜访。", "person 欧阳明月", .surname),
      ("an address takes number and building", "地址是杭州市西湖区文三路478号华星大厦1203室。", "place 杭州市西湖区文三路478号华星大厦1203室", .address),
      (
        "a declared short name is an organisation wherever it stands", "（以下简称\u{201C}月度盘点\u{201D}）生效。月度盘点每周一次。",
        "organisation 月度盘点", .declared
      ),
      ("a name found once is found again", "会议由赵文博主持。材料寄到赵文博处。", "person 赵文博", .tagged),
    ])
  func rules(title: String, text: String, name: String, origin: NameOrigin) {
    let spans = NameTagger.shipped.spans(in: text)
    #expect(
      spans.contains { "\($0.kind) \(NameTaggerTests.word($0, text))" == name && $0.origin.isSuperset(of: origin) },
      "\(title): \(spans)")
  }

  @Test("a name found once is reported at every place where the same string stands") func everywhere() {
    let text = "会议由赵文博主持。\n赵文博\nx赵文博y\n"
    #expect(NameTaggerTests.found(text) == Array(repeating: "person 赵文博", count: 3))
  }

  @Test(
    "a generic word is no name",
    arguments: ["该公司与本行签订协议，银行和医院均为公共机构。", "请填写订单编号和流水号。", "我们走高速公路。", "小区里有很多树。"])
  func generic(text: String) { #expect(NameTaggerTests.found(text).isEmpty) }

  @Test("a bare place is reported only when asked for") func barePlaces() {
    let text = "他住在北京。"
    #expect(NameTaggerTests.found(text).isEmpty)
    var options = NameOptions.balanced
    options.barePlaces = true
    let spans = NameTagger.shipped.spans(in: text, options: options)
    #expect(spans.map { NameTaggerTests.word($0, text) } == ["北京"])
    #expect(spans.allSatisfy { $0.origin.contains(.barePlace) })
  }

  @Test("the explanation names what was dropped and why") func explains() {
    var text = "他住在北京。会议由赵文博主持。"
    var scratch = NameScratch()
    var notes: [NameNote] = []
    text.withUTF8 { unsafe NameTagger.shipped.explain($0, scratch: &scratch) { notes.append($0) } }
    #expect(notes.map(\.outcome) == [.barePlace, .kept])
    #expect(notes.last?.span.origin.names == ["tagged"])
    #expect((notes.last?.span.margin ?? 0) > 1)
  }

  @Test("more bonus never finds fewer characters of a kind in the vectors") func profiles() {
    func characters(_ options: NameOptions) -> Int {
      Vector.all.reduce(0) {
        $0 + NameTagger.shipped.labelled($1.text, options: options).reduce(0) { $0 + $1.range.count }
      }
    }
    #expect(characters(.cautious) <= characters(.balanced))
    #expect(characters(.balanced) <= characters(.recall))
  }
}
