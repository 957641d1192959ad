import RedactKit
import Testing

/// A rule says what its label and its value are; what joins them stands once for all rules.
@Suite("A fragment of patterns")
struct FragmentTests {
  private static func rule(_ pattern: String) throws -> Rule {
    let yaml = "rules:\n  - id: pass\n    entity: PASS\n    pattern: '\(pattern)'\n"
    return try #require(try RuleFile.parse(yaml, name: "f.yaml").first).rule
  }

  @Test("is written out, and double braces around another name stay")
  func expanded() throws {
    #expect(try !Self.rule("a{{joint}}b").pattern.contains("{{"))
    #expect(try Self.rule("a{{token}}b").pattern == "a{{token}}b")
  }

  @Test(
    "joins a label and its value as people and programs do",
    arguments: [
      "访客证#", "访客证:#", "访客证\u{FF1A}#", "访客证 = #", "访客证(必填): #", "访客证是#", "访客证改一下,新的是#", "访客证我写的#",
      "访客证填错了,应该是#", "你的访客证是不是#?", "访客证/编号: #", "\u{2502} 访客证 \u{2502} # \u{2502}", "| 访客证 | # |", "访客证\t#",
      "访客证:\n  #", "访客证\n#\n", "<b>访客证</b><i>#</i>", "<add key=\"访客证\" value=\"#\"/>", "{\"访客证\": \"#\"}",
      "set访客证(\"#\")", "访客证......#", "访客证 -> #", "**访客证**: #", "访客证变更后#",
    ])
  func joint(_ text: String) throws {
    let redactor = try Redactor(rules: [Self.rule("访客证{{joint}}(?<value>V[0-9]{6})")])
    let text = text.replacing("#", with: "V123456")
    #expect(try redactor.scan(text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["V123456"])
  }

  @Test(
    "joins nothing across other words",
    arguments: ["访客证办理于大厅 V123456", "访客证。V123456", "访客证\n\n第二章 V123456", "访客证和门卡共三张,门卡V123456"])
  func apart(_ text: String) throws {
    let redactor = try Redactor(rules: [Self.rule("访客证{{joint}}(?<value>V[0-9]{6})")])
    #expect(try redactor.scan(text).isEmpty)
  }
}
