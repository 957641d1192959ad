import PCRE2
import RedactKit
import Testing

@testable import Triggers

@Suite("A factored pattern")
struct FactoringTests {
  /// Where each match of a pattern and its groups stand.
  private static func matches(_ pattern: Pattern, in text: [UInt8]) throws -> [[Range<Int>?]] {
    var scratch = try MatchScratch(groups: pattern.groupCount)
    var all: [[Range<Int>?]] = []
    var place = 0
    while place <= text.count, try scratch.find(pattern, in: text.span, from: place) {
      all.append((0...pattern.groupCount).map { scratch.range(of: $0) })
      // Also matches that begin inside of others are compared.
      place = (scratch.range(of: 0)?.lowerBound ?? place) + 1
      while place < text.count, text[place] & 0xC0 == 0x80 { place += 1 }
    }
    return all
  }

  @Test(
    "is a tree of first characters where alternatives are many, and is as it was where order or meaning could change",
    arguments: [
      ("ab|ac|ad|b", "(?:a(?:b|c|d)|b)"), ("(?:ab|ac|ad|bc)x", "(?:(?:a(?:b|c|d)|bc))x"), ("ab|ac|ad", "ab|ac|ad"),
      ("a|ab|a|abc", "(?:a(?:|b||bc))"), ("ab?|ac|ad|b", "(?:a(?:b?|c|d)|b)"), ("a+|ac|ad|b", "a+|ac|ad|b"),
      ("a(b)|ac|ad|b|c", "a(b)|(?:a(?:c|d)|b|c)"), ("(?<=ab|ac|ad|b)x", "(?<=ab|ac|ad|b)x"),
      ("ab|Ac|ad|b", "(?:ab|Ac|ad|b)"), ("(?(1)a|b)", "(?(1)a|b)"),
      ("\u{E9}a|\u{E9}b|\u{E9}c|\u{E9}d", "\u{E9}a|\u{E9}b|\u{E9}c|\u{E9}d"),
      ("\\Qa|b|c|d\\E", "\\Qa|b|c|d\\E"),
      ("(?:ab|ac|ad|b)(?:[\\t](?:[|(]|x))", "(?:(?:a(?:b|c|d)|b))(?:[\\t](?:[|(]|x))"),
    ])
  func forms(_ pattern: String, _ factored: String) { #expect(PatternFactoring.factored(pattern) == factored) }

  @Test("matches in every rule what the pattern matches")
  func builtin() throws {
    let rules = BuiltinRules.all().map(\.rule)
    let common = rules.indices.filter { $0 % 40 == 0 }.compactMap { rules[$0].match.first }.joined(separator: "\n")
    var changed = 0
    for rule in rules {
      let source = PatternFactoring.factored(rule.pattern)
      guard source != rule.pattern, let factored = try? Pattern(source) else { continue }
      changed += 1
      let plain = try Pattern(rule.pattern)
      let text = Array((rule.match + rule.miss + [common]).joined(separator: "\n\n").utf8)
      #expect(try Self.matches(factored, in: text) == Self.matches(plain, in: text), "\(rule.id)")
    }
    #expect(changed > 50)
  }

  @Test("matches what the pattern matches, whatever the alternatives", arguments: 0..<40)
  func generated(_ seed: Int) throws {
    var random = RandomText(seed: UInt64(seed + 1))
    let letters = [
      "a", "b", "B", "k", "K", "s", "\u{17F}", "\u{212A}", "\u{E9}", "\u{C9}", "张", "李", "王", "\u{FF1A}", "\\.", "-",
    ]
    for _ in 0..<50 {
      var pattern = random.pick(["", "(?i)", "(?-i)"])
      func item() -> String {
        switch random.number(14) {
        case 0:
          random.pick([
            "[ab]", "[^a]", "\\p{sc:Han}", ".", "(?:a|b)", "(a)", "(?<v>k)", "(?=a)", "(?<!b|张a)", "(?i)", "(?i:k)",
          ])
        case 1: random.pick(letters) + random.pick(["?", "*?", "+", "{2}", "{0,2}+"])
        default: random.pick(letters)
        }
      }
      func list() -> String {
        (0..<2 + random.number(16)).map { _ in (0..<random.number(4)).map { _ in item() }.joined() }.joined(
          separator: "|")
      }
      pattern += "(?:\(list()))" + random.pick(["", "(?:\(list()))", "x?"])
      guard let plain = try? Pattern(pattern) else { continue }
      let factored = try Pattern(PatternFactoring.factored(pattern))
      let text = Array((0..<60).map { _ in random.pick(letters).replacing("\\", with: "") }.joined().utf8)
      #expect(try Self.matches(factored, in: text) == Self.matches(plain, in: text), "\(pattern)")
    }
  }
}
