import RedactKit
import Testing

/// Names that stand alone, without a rule that sees them.
@Suite("Names") struct NameTests {
  /// The values that are found in a text, with their entities.
  private func found(_ text: String, _ change: (inout RedactorOptions) -> Void = { _ in }) throws -> [String] {
    var options = RedactorOptions()
    change(&options)
    let bytes = Array(text.utf8)
    return try Redactor(rules: Self.rules, options: options).scan(bytes).map {
      "\($0.entity) \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
  }

  private static let rules = [
    Rule(
      id: "party", entity: Entity("ORGANIZATION"), pattern: #"甲方\x{FF1A}(?<value>\p{sc:Han}{2,12}?)(?=\x{FF0C}|\z)"#),
    Rule(
      id: "receiver", entity: Entity("PERSON"), pattern: #"收件人\x{FF1A}(?<value>\p{sc:Han}{2,3})"#),
    Rule(id: "phone", entity: Entity("PHONE_NUMBER"), pattern: "(?<![0-9])1[3-9][0-9]{9}(?![0-9])"),
  ]

  @Test(
    "are found by default where they stand alone",
    arguments: [
      ("请把合同寄给周思远。", ["PERSON 周思远"]),
      ("会议由赵文博主持，钱伟、孙丽华参加。", ["PERSON 赵文博", "PERSON 钱伟", "PERSON 孙丽华"]),
      ("昨天去苏州蓝图软件股份有限公司开会。", ["ORGANIZATION 苏州蓝图软件股份有限公司"]),
      ("我住在成都市武侯区天府大道北段20号，快递放门口。", ["ADDRESS 成都市武侯区天府大道北段20号"]),
      ("陈文博刚加上我微信，预算还没定。", ["PERSON 陈文博"]),
      ("系统响应时间高于预期，请尽快检查日志。", []),
      ("高兴的是，方向明确，任务全部完成。", []),
      ("John Smith met Anna at Example Ltd.", []),
    ])
  func alone(_ text: String, _ expected: [String]) throws {
    #expect(try found(text) == expected)
  }

  @Test(
    "stay when they are public",
    arguments: [
      "百度和阿里巴巴谁的大模型更好？", "请比较华为云与腾讯云的价格。", "向国家税务总局申报。", "开户行：中国工商银行南京分行",
      "阿伏伽德罗常数是多少？", "上市公司和互联网公司都要披露。", "会议在上海举行。",
      "人工智能公司越来越多。", "它是德国巴伐利亚州的一个市镇。", "请坐地铁10号线。", "他去了北京市海淀区。",
      "鲁迅原名周树人，写一段他的生平介绍。", "李白和杜甫谁年纪大？", "处理：奥美拉唑20mg qd，两周后复诊", "年级:高二 班级:3班 走读",
      "阿托伐他汀20mg qn", "类    型   有限责任公司(自然人独资)",
    ])
  func publicNames(_ text: String) throws {
    #expect(try found(text) == [])
  }

  @Test("a public name that is labelled as a party is taken, and then wherever it stands")
  func labelled() throws {
    let session = try Redactor(rules: Self.rules).session()
    let safe = try session.redact("腾讯来信。甲方\u{FF1A}腾讯，乙方另填。").text
    #expect(!safe.contains("腾讯"))
  }

  @Test("a label wins over the tagger where both see a name")
  func labelWins() throws {
    let findings = try Redactor(rules: Self.rules).scan("收件人\u{FF1A}周思远 13800138000")
    #expect(findings.map(\.rule) == ["receiver", "phone"])
  }

  @Test(
    "a short name that the text declares for a company is taken everywhere",
    arguments: [
      ("恒信泰科技有限公司（以下简称“恒信泰”）负责交付。逾期由恒信泰赔偿。", 3),
      ("《中华人民共和国民法典》（以下简称“民法典”）施行后，民法典优先。", 0),
    ])
  func declared(_ text: String, _ count: Int) throws {
    #expect(try found(text).count == count)
  }

  @Test("the beginning of a company's name is taken where a rule finds only the rest")
  func beginnings() throws {
    let (before, name) = ("我在", "石家庄嘉和半导体有限公司")
    let findings = try Redactor().scan(Array("\(before)\(name)上班。".utf8))
    let taken = Set(findings.filter { $0.entity == Entity("ORGANIZATION") }.flatMap(\.range))
    #expect(taken == Set(before.utf8.count..<before.utf8.count + name.utf8.count))
  }

  @Test("places and brands alone are taken in the wide profiles only")
  func wide() throws {
    let text = "日前，蓝图智联宣布完成新一轮融资，总部设在杭州。"
    #expect(try found(text) == [])
    for profile in [Profile.business, .strict] {
      #expect(try found(text) { $0.profile = profile } == ["ORGANIZATION 蓝图智联", "ADDRESS 杭州"])
    }
  }

  @Test("are off when they are switched off, in the secrets profile, and by entity")
  func off() throws {
    let text = "请把合同寄给周思远。"
    #expect(try found(text) { $0.names = .off } == [])
    #expect(try found(text) { $0.profile = .secrets } == [])
    #expect(try found(text) { $0.except = [Entity("PERSON")] } == [])
    #expect(try found(text) { $0.only = [Entity("PHONE_NUMBER")] } == [])
    #expect(try found(text) { $0.allow = ["周思远"] } == [])
    #expect(try found(text) { $0.thresholds = [Entity("PERSON"): 1] } == [])
    #expect(try found(text) { $0.only = [Entity("PERSON")] } == ["PERSON 周思远"])
  }

  @Test("a name found once is taken wherever it stands, before and after")
  func everywhere() throws {
    let session = try Redactor(rules: Self.rules).session()
    let safe = try session.redact("思远周思远\n收件人\u{FF1A}周思远\n—周思远—").text
    #expect(!safe.contains("周思远"))
  }

  @Test("an ordinary word that was once a name does not spread")
  func commonWord() throws {
    let session = try Redactor(rules: Self.rules).session()
    let safe = try session.redact("收件人\u{FF1A}高兴\n大家都很高兴。").text
    #expect(safe.hasSuffix("大家都很高兴。"))
    #expect(safe.contains("收件人\u{FF1A}PERSON-"))
  }
}
