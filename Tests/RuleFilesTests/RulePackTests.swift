import Foundation
import RedactKit
import RuleFiles
import Testing
import Triggers

@Suite("A pack of rules")
struct RulePackTests {
  /// The rule files as they stand in this package.
  static func written() throws -> [LocatedRule] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Patterns/").standardized
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path()).filter { $0.hasSuffix(".yaml") }
    return try names.sorted().flatMap { name in
      try RuleFile.parse(String(contentsOf: root.appending(path: name), encoding: .utf8), name: name)
    }
  }

  private static func read(_ rules: [LocatedRule]) -> [LocatedRule] { RulePack.read(.made(RulePack.bytes(of: rules))) }

  private static func withoutPlans(_ rules: [LocatedRule]) -> [LocatedRule] {
    rules.map {
      var rule = $0
      rule.rule.plan = nil
      return rule
    }
  }

  @Test("that the program holds says what the rule files say")
  func embedded() throws {
    let written = try Self.written()
    let embedded = Self.withoutPlans(BuiltinRules.all())
    #expect(embedded.map(\.rule.id) == written.map(\.rule.id))
    for (a, b) in zip(embedded, written) { #expect(a == b, "\(b.rule.id)") }
  }

  @Test("holds every pattern in the form in which it is compiled")
  func factored() {
    for rule in BuiltinRules.all().map(\.rule) {
      #expect(rule.plan?.factored == PatternFactoring.factored(rule.pattern), "\(rule.id)")
    }
    var changed = BuiltinRules.all()[0].rule
    changed.pattern = "BADGE-[0-9]{6}"
    #expect(changed.plan?.factored == nil)
  }

  @Test("tells of every pattern how many round brackets open in it")
  func brackets() {
    for rule in BuiltinRules.all().map(\.rule) {
      #expect(rule.plan?.brackets == rule.pattern.utf8.count { $0 == 0x28 }, "\(rule.id)")
    }
  }

  @Test("tells one plan from another")
  func different() throws {
    let rules = BuiltinRules.all().prefix(40).map(\.rule)
    #expect(Set(rules.compactMap(\.plan)).count == Set(rules.map(\.pattern)).count)
    #expect(PlanPage(pattern: "AKIA[0-9]{4}") != PlanPage(pattern: "AKIB[0-9]{4}"))
  }

  @Test("gives back all that a rule can say, whatever characters are in it")
  func everything() {
    let odd =
      "\u{0}\u{1}\t\n\r\r\n\u{1F}\"\\\\(x)\"\"\"#\u{7F}\u{85}\u{A0}\u{301}e\u{301}"
      + "\u{200B}\u{202E}\u{2028}\u{FEFF}\u{1F511}"
    let place = FilePlace(line: 3, column: 70_000)
    var rule = Rule(id: "a", entity: Entity(odd), pattern: "BADGE-[0-9]{6}")
    rule.kind = odd + "1"
    rule.title = odd + "2"
    rule.group = ""
    rule.keywords = ["", odd]
    rule.check = "luhn"
    rule.context = RuleContext(words: [odd, "b"], window: 999, weight: 0.1)
    rule.score = 0.7000000000000001
    rule.profiles = [.secrets, .strict]
    rule.canonical = .phone
    rule.harmless = true
    rule.source = String(repeating: odd, count: 100)
    (rule.match, rule.miss) = ([odd, ""], [])
    let full = LocatedRule(
      rule: rule, file: "b/" + odd, place: place,
      parts: RulePlaces(pattern: place, group: place, check: nil, match: [place, FilePlace(line: 0, column: 1)]))
    var none = LocatedRule(
      rule: Rule(id: "", entity: Entity(""), pattern: ""), file: "", place: FilePlace(line: 0, column: 0),
      parts: RulePlaces(pattern: place))
    none.rule.profiles = []
    let rules = [none, full, none, full]
    let read = Self.read(rules)
    #expect(Self.withoutPlans(read) == rules)
    // Bytes, since Swift calls two spellings of a character equal.
    #expect(read.map { Array($0.rule.source.utf8) } == rules.map { Array($0.rule.source.utf8) })
    #expect(read.map { $0.rule.plan != nil } == [false, true, false, true])
  }

  @Test("keeps every number", arguments: [0, 1, 63, 64, 4095, 4096, 1 << 31, 1 << 63, UInt64.max])
  func numbers(_ number: UInt64) {
    var writer = PackWriter()
    writer.number(number)
    writer.fraction(Double(bitPattern: number))
    #expect(writer.bytes.allSatisfy { $0 < 0x80 })
    Pack.made(writer.bytes).read { reader in
      #expect(reader.number() == number)
      #expect(reader.fraction().bitPattern == number)
      #expect(reader.place == writer.bytes.count)
    }
  }
}
