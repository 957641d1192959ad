import RedactKit
import RuleFiles
import Testing

@Suite("A file of rules")
struct RuleFileTests {
  @Test("gives every key to its rule")
  func everyKey() throws {
    let yaml = """
      rules:
        - id: aws-access-key-id
          entity: AWS_ACCESS_KEY_ID
          kind: AWS_KEY
          title: 'AWS: a key'
          pattern: '(?<k>AKIA[A-Z2-7]{16})'
          group: k
          keywords: [AKIA, 123]
          check: luhn
          context: {words: [密钥, key], window: 30, weight: 0.25}
          score: 1
          profiles: [secrets, default]
          canonical: alnum
          harmless: true
          source: https://example.com/
          match: ["id=AKIA"]
          miss: ["", 'it: *a &a']
      """
    let found = try #require(try RuleFile.parse(yaml, name: "f.yaml").first)
    let rule = Rule(
      id: "aws-access-key-id", entity: Entity("AWS_ACCESS_KEY_ID"), pattern: "(?<k>AKIA[A-Z2-7]{16})", kind: "AWS_KEY",
      title: "AWS: a key", group: "k", keywords: ["AKIA", "123"], check: "luhn",
      context: RuleContext(words: ["密钥", "key"], window: 30, weight: 0.25), score: 1,
      profiles: [.secrets, .default], canonical: .alnum, harmless: true, source: "https://example.com/",
      match: ["id=AKIA"], miss: ["", "it: *a &a"])
    #expect(found.rule == rule)
    #expect(found.file == "f.yaml")
    #expect(found.place == FilePlace(line: 2, column: 5))
    #expect(found.parts.pattern == FilePlace(line: 6, column: 14))
  }

  @Test("leaves the defaults where a key is missing")
  func defaults() throws {
    let rules = try RuleFile.parse("rules:\n- {id: a1, entity: CN_ID_NUMBER, pattern: a}\n", name: "f.yaml")
    #expect(rules.map(\.rule) == [Rule(id: "a1", entity: Entity("CN_ID_NUMBER"), pattern: "a")])
    #expect(rules.first?.rule.kind == "ID")
  }

  @Test("takes the number of a group", arguments: ["1", "'1'"])
  func groupNumber(_ group: String) throws {
    let rules = try RuleFile.parse("rules:\n- {id: a, entity: A, pattern: (a), group: \(group)}\n", name: "f.yaml")
    #expect(rules.first?.rule.group == "1")
  }

  @Test("may begin with a byte order mark and end its lines as Windows does")
  func windows() throws {
    let yaml = "\u{FEFF}rules:\r\n  - id: a\r\n    entity: A\r\n    pattern: b\r\n"
    let rules = try RuleFile.parse(yaml, name: "f.yaml")
    #expect(rules.map(\.parts.pattern.line) == [4])
    #expect(rules.map(\.rule.pattern) == ["b"])
  }

  @Test("may hold patterns that look like anchors and aliases")
  func looksLikeAlias() throws {
    let yaml = "rules:\n- {id: a, entity: A, pattern: '[&a-z] [*a-z]'}\n"
    #expect(try RuleFile.parse(yaml, name: "f.yaml").map(\.rule.pattern) == ["[&a-z] [*a-z]"])
  }

  @Test("is sound where it is bundled, and its ids are unique")
  func builtin() throws {
    let rules = BuiltinRules.all()
    #expect(Set(rules.map(\.rule.id)).count == rules.count)
  }
}
