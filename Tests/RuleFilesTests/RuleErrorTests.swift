import RedactKit
import RuleFiles
import Testing

@Suite("An error in a file of rules")
struct RuleErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var yaml: String
    var place: String
    var says: String
    var testDescription: String { name }
  }

  /// A good rule, to which one more line is added; that line is the fifth.
  static func rule(_ line: String) -> String {
    "rules:\n  - id: a-b\n    entity: A_B\n    pattern: a\n\(line)\n"
  }

  static let cases: [Case] = [
    Case(name: "unknown key", yaml: rule("    keyword: [a]"), place: "5:5", says: "Did you mean \"keywords\"?"),
    Case(name: "unknown key, none near", yaml: rule("    zzzzzz: 1"), place: "5:5", says: "Known are id, entity"),
    Case(name: "unknown key at the top", yaml: "rule: []\n", place: "1:1", says: "Did you mean \"rules\"?"),
    Case(name: "unknown key in a context", yaml: rule("    context: {word: [a]}"), place: "5:15", says: "\"words\"?"),
    Case(name: "key given twice", yaml: rule("    pattern: b"), place: "4:5", says: "\"pattern\" is given twice"),
    Case(name: "no rules", yaml: "{}\n", place: "1:1", says: "There is no \"rules\""),
    Case(name: "empty file", yaml: "# nothing\n", place: "1:1", says: "The file is empty"),
    Case(name: "empty list of rules", yaml: "rules: []\n", place: "1:8", says: "The list \"rules\" is empty"),
    Case(name: "rules without a value", yaml: "rules:\n", place: "1:1", says: "\"rules\" has no value"),
    Case(name: "a list at the top", yaml: "- id: a\n", place: "1:1", says: "but found a list"),
    Case(name: "a rule that is a text", yaml: "rules:\n  - abc\n", place: "2:5", says: "but found \"abc\""),
    Case(name: "no pattern", yaml: "rules:\n  - id: a\n    entity: A\n", place: "2:5", says: "There is no \"pattern\""),
    Case(name: "no id", yaml: "rules:\n- {entity: A, pattern: a}\n", place: "2:3", says: "There is no \"id\""),
    Case(name: "bad id", yaml: "rules:\n- id: A_b\n", place: "2:7", says: "\"A_b\" is not a good \"id\""),
    Case(name: "bad entity", yaml: "rules:\n- id: a\n  entity: phone\n", place: "3:11", says: "as in \"PHONE_NUMBER\""),
    Case(name: "bad kind", yaml: rule("    kind: a-b"), place: "5:11", says: "\"a-b\" is not a good \"kind\""),
    Case(name: "empty pattern", yaml: "rules:\n- {id: a, entity: A, pattern: ''}\n", place: "2:31", says: "is empty"),
    Case(name: "text for a list", yaml: rule("    keywords: AKIA"), place: "5:15", says: "write [AKIA]"),
    Case(name: "mapping for a list", yaml: rule("    keywords: {a: b}"), place: "5:15", says: "this is a mapping"),
    Case(name: "list for a text", yaml: rule("    title: [a]"), place: "5:12", says: "this is a list"),
    Case(name: "empty list", yaml: rule("    keywords: []"), place: "5:15", says: "\"keywords\" is empty"),
    Case(name: "empty keyword", yaml: rule("    keywords: [a, '']"), place: "5:19", says: "An item of \"keywords\""),
    Case(name: "list in a list", yaml: rule("    miss: [[a]]"), place: "5:12", says: "but this is a list"),
    Case(name: "key without a value", yaml: rule("    check:"), place: "5:5", says: "\"check\" has no value"),
    Case(name: "null", yaml: rule("    check: null"), place: "5:12", says: "Quote a word"),
    Case(name: "score above one", yaml: rule("    score: 1.5"), place: "5:12", says: "a number from 0 to 1"),
    Case(name: "score below zero", yaml: rule("    score: -0.1"), place: "5:12", says: "this is \"-0.1\""),
    Case(name: "score that is a word", yaml: rule("    score: high"), place: "5:12", says: "this is \"high\""),
    Case(name: "score that is quoted", yaml: rule("    score: '0.5'"), place: "5:12", says: "must be a number"),
    Case(name: "score that is no number", yaml: rule("    score: nan"), place: "5:12", says: "must be a number"),
    Case(name: "flag that is a word", yaml: rule("    harmless: yes"), place: "5:15", says: "true or false"),
    Case(name: "unknown profile", yaml: rule("    profiles: [secret]"), place: "5:16", says: "\"secrets\"?"),
    Case(name: "unknown form", yaml: rule("    canonical: letters"), place: "5:16", says: "Known are text, lower"),
    Case(name: "context without words", yaml: rule("    context: {window: 3}"), place: "5:14", says: "no \"words\""),
    Case(name: "window", yaml: rule("    context: {words: [a], window: 1.5}"), place: "5:35", says: "whole number"),
    Case(name: "weight", yaml: rule("    context: {words: [a], weight: 2}"), place: "5:35", says: "from 0 to 1"),
    Case(name: "id taken", yaml: rule("  - {id: a-b, entity: B, pattern: b}"), place: "5:5", says: "at f.yaml:2:5"),
    Case(
      name: "line break after a pattern", yaml: "rules:\n- id: a\n  entity: A\n  pattern: |\n    a\n", place: "4:12",
      says: "write |-"),
    Case(name: "not YAML", yaml: "rules:\n  - id: 'a\n", place: "3:1", says: "This is not YAML"),
    Case(name: "tab", yaml: "rules:\n\t- id: a\n", place: "2:1", says: "This is not YAML"),
    Case(name: "control character", yaml: "rules:\n  - id: \u{1}\n", place: "2:9", says: "may not stand in YAML"),
    Case(name: "two documents", yaml: "rules: [a]\n---\nrules: [b]\n", place: "2:1", says: "Only one document"),
    Case(name: "alias", yaml: rule("    title: &t x\n    source: *t"), place: "6:13", says: "Aliases are not read"),
    Case(name: "alias without an anchor", yaml: rule("    title: *t"), place: "5:12", says: "Aliases are not read"),
    Case(name: "code points, not bytes", yaml: rule("    keywords: [电话, '']"), place: "5:20", says: "is empty"),
  ]

  @Test("says file, line, column and how to mend it", arguments: cases)
  func place(_ example: Case) throws {
    let error = try #require(throws: RuleFileError.self) {
      _ = try RuleFile.parse(example.yaml, name: "f.yaml")
    }
    #expect(error.description.hasPrefix("f.yaml:\(example.place): "), "\(error)")
    #expect(error.message.contains(example.says), "\(error)")
    #expect(error.message.hasSuffix(".") || error.message.hasSuffix("?"))
  }

  private static let parts: [Case] = [
    Case(name: "unknown check", yaml: rule("    check: lunn"), place: "5:12", says: "there is no check 'lunn'"),
    Case(name: "unknown group", yaml: rule("    group: k"), place: "5:12", says: "the pattern has no group 'k'"),
    Case(name: "bad pattern", yaml: "rules:\n- {id: a, entity: A, pattern: '('}\n", place: "2:31", says: "is wrong"),
    Case(name: "match that fails", yaml: rule("    match: [a, b]"), place: "5:16", says: "in its match example 2"),
    Case(
      name: "match that fails, one a line", yaml: rule("    match:\n      - a\n      - b"), place: "7:9",
      says: "in its match example 2"),
    Case(name: "miss that fails", yaml: rule("    miss: ['', ba]"), place: "5:16", says: "in its miss example 2"),
    Case(
      name: "miss behind a match", yaml: rule("    match: [a]\n    miss: [a]"), place: "6:12",
      says: "in its miss example 1"),
  ]

  @Test("that shows only when the rule is tried is at the part that is wrong", arguments: parts)
  func part(_ example: Case) throws {
    let located = try #require(try RuleFile.parse(example.yaml, name: "f.yaml").first)
    let failure: RuleFileError?
    do { failure = try RuleExamples.failure(of: located) } catch let error as RuleFileError { failure = error }
    let error = try #require(failure)
    #expect(error.description.hasPrefix("f.yaml:\(example.place): "), "\(error)")
    #expect(error.message.contains(example.says), "\(error)")
  }

  @Test("comes at once for aliases that would stand for billions of values, also as keys")
  func bomb() {
    var yaml = "a0: &a0 [x, x]\n"
    for level in 1...60 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(throws: RuleFileError.self) { try RuleFile.parse(yaml + "? *a60\n: 1\n", name: "f.yaml") }
  }

  @Test("comes for lists that are nested without end")
  func nesting() {
    #expect(throws: RuleFileError.self) {
      try RuleFile.parse(String(repeating: "[", count: 100_000), name: "f.yaml")
    }
  }

  @Test("leaves the position out when the whole file is meant")
  func wholeFile() {
    #expect(RuleFileError(file: "a", message: "It is bad.").description == "a: It is bad.")
  }
}
