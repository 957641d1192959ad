import RedactKit
import Testing

/// The laws tried on generated Chinese texts with names in them.
@Suite struct NameLawTests {
  /// A text of sentences, with and without names, values, line ends and noise.
  private static func text(_ random: inout RandomText) -> [UInt8] {
    let surnames = ["王", "李", "张", "赵", "欧阳", "周", "陈"]
    let given = ["伟", "思远", "丽华", "文博", "明", "倩倩", "建国"]
    let brands = ["恒信泰", "蓝图智联", "星桥", "北辰"]
    let frames = [
      "请@通知#。", "@和@昨天去&拜访。", "&（以下简称“%”）由@负责！", "据@介绍，%的方案已定", "收件人@，", "我住在杭州市西湖区文三路478号@家", "比较百度与阿里巴巴\n",
      "系统响应时间高于预期，请检查日志。", "@\n", "%\r\n", "The report for @ is due. ", "地址：上海市浦东新区世纪大道100号华星大厦1203室\n",
    ]
    var out: [UInt8] = []
    for _ in 0..<1 + random.number(6) {
      for character in random.pick(frames) {
        switch character {
        case "@": out += Array((random.pick(surnames) + random.pick(given)).utf8)
        case "&": out += Array("\(random.pick(brands))\(random.pick(["科技", "软件", ""]))有限公司".utf8)
        case "%": out += Array(random.pick(brands).utf8)
        case "#": out += Array(random.value().utf8)
        default: out += Array(String(character).utf8)
        }
      }
      if random.number(5) == 0 { out += random.text() }
    }
    return out
  }

  @Test("every generated text with names keeps laws 1, 3, 4, 6, 7, 9", arguments: [NameDetection.balanced, .recall])
  func laws(_ names: NameDetection) throws {
    print("NameLawTests: seed \(LawTests.seed)")
    var random = RandomText(seed: LawTests.seed)
    var options = RedactorOptions()
    options.names = names
    var found = 0
    for profile in [Profile.default, .strict] {
      options.profile = profile
      let redactor = try Redactor(rules: LawTests.rules, options: options)
      for number in 0..<max(50, LawTests.count / 250) {
        let hint: Comment = "seed \(LawTests.seed), \(names), \(profile), text \(number)"
        let key = SessionKey.random()
        let session = redactor.session(key: key)
        let text = Self.text(&random)
        let safe = try session.redact(text)
        found += safe.findings.count
        for entry in session.vault.entries where entry.value.bytes.count > 9 {
          #expect(!safe.bytes.contains(entry.value.bytes), hint)
        }
        #expect(session.restore(safe.bytes) == text, hint)
        #expect(try session.redact(safe.bytes).bytes == safe.bytes, hint)
        #expect(try session.redact(text).bytes == safe.bytes, hint)
        #expect(try redactor.session(key: key).redact(text).bytes == safe.bytes, hint)
        var stream = StreamRedactor(session: redactor.session(key: key))
        var pieces: [UInt8] = []
        var start = 0
        while start < text.count {
          let end = min(text.count, start + 1 + random.number(9))
          try stream.redact(Array(text[start..<end])) { pieces += $0 }
          start = end
        }
        try stream.finish { pieces += $0 }
        #expect(pieces == safe.bytes, hint)
      }
    }
    #expect(found > 2 * max(50, LawTests.count / 250))
  }

  @Test("windows of a long text with names agree however it comes, and lose nothing at their borders")
  func windows() throws {
    var random = RandomText(seed: 11)
    var text: [UInt8] = []
    while text.count < StreamRedactor.window + 50_000 {
      text += Array("会议由赵文博主持，第\(random.number(1_000_000))次，".utf8)
    }
    try expectSameWindows(of: text, hiding: "赵文博")
  }
}
