import Foundation
import RedactKit
import Testing

@testable import Redaction

@Suite("The prefilter")
struct PrefilterTests {
  static let rules = BuiltinRules.all().map(\.rule)

  /// All rules, whatever their profile; made once, since each compiles its patterns when it first runs them.
  private static let scanner: Result<Redaction.Scanner, any Error> = Result {
    var options = RedactorOptions()
    options.profile = .strict
    options.threshold = 0
    return try Redaction.Scanner(rules: rules, options: options)
  }

  private static func expectSame(_ text: [UInt8]) throws {
    let scanner = try scanner.get()
    let fast = Set(try scanner.scan(text.span))
    let plain = Set(try scanner.scan(text.span, plainly: true))
    #expect(plain.subtracting(fast).map(\.rule) == [], "lost")
    #expect(fast.subtracting(plain).map(\.rule) == [], "made up")
  }

  @Test("serves every bundled rule")
  func servesAll() throws {
    #expect(try Self.scanner.get().unfilteredRules == [])
  }

  @Test("has a plan of every bundled rule from the time the program was built")
  func plansAreEmbedded() {
    #expect(Self.rules.filter { $0.plan == nil }.map(\.id) == [])
  }

  @Test("loses no match of any rule's examples, wherever they stand")
  func examples() throws {
    for (before, after) in [("", ""), ("\u{7532}", "\u{FF0C}"), ("x", "9")] {
      let text = Self.rules.flatMap { $0.match + $0.miss }.map { before + $0 + after }.joined(separator: "\n\n")
      try Self.expectSame(Array(text.utf8))
    }
  }

  @Test("loses no match of a rule's first example when that is the whole text")
  func single() throws {
    for text in Self.rules.compactMap(\.match.first) { try Self.expectSame(Array(text.utf8)) }
  }

  @Test("loses no match in the development set")
  func development() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Evaluation/dev.jsonl")
    try Self.expectSame(Array(try Data(contentsOf: file)))
  }

  @Test("loses no match in texts made of cut, doubled and broken examples", arguments: 0..<4)
  func generated(seed: Int) throws {
    var random = RandomText(seed: UInt64(seed) + 1)
    let examples = Self.rules.flatMap { $0.match + $0.miss }.map { Array($0.utf8) }
    var text: [UInt8] = []
    while text.count < 15_000 {
      var piece = random.pick(examples)
      for _ in 0..<random.number(4) where !piece.isEmpty {
        let place = random.number(piece.count)
        switch random.number(5) {
        case 0: piece.remove(at: place)
        case 1: piece.insert(UInt8(random.number(256)), at: place)
        case 2: piece += piece[place...]
        case 3: piece.removeFirst(place)
        default: piece.removeLast(piece.count - place)
        }
      }
      text += piece + Array(random.pick(["", " ", "\n", "\t", "\u{3002}", ":", ","]).utf8)
    }
    try Self.expectSame(text)
  }

  @Test("loses no match of a few rules in many small texts")
  func few() throws {
    var random = RandomText(seed: 7)
    let scanner = try Redaction.Scanner(rules: LawTests.rules, options: RedactorOptions())
    for _ in 0..<2000 {
      let text = random.text()
      #expect(Set(try scanner.scan(text.span)) == Set(try scanner.scan(text.span, plainly: true)))
    }
  }

  @Test("forgets the plan of a pattern that is changed")
  func changedPattern() throws {
    var rule = try #require(Self.rules.first)
    rule.pattern = "zebra(?<value>[0-9]{3})"
    (rule.check, rule.context, rule.score, rule.harmless) = (nil, nil, 1, false)
    let scanner = try Redaction.Scanner(rules: [rule], options: RedactorOptions())
    #expect(try scanner.scan(Array("a zebra123".utf8).span).map(\.range) == [7..<10])
  }
}
