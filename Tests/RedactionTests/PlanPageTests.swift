import RedactKit
import Testing

@testable import Triggers

@Suite("Plans that were written when the program was built")
struct PlanPageTests {
  private static let rules = BuiltinRules.all().map(\.rule)
  private static let fresh = rules.map { PlanPage(pattern: $0.pattern) }
  private static let text = Array(rules.flatMap { $0.match + $0.miss }.joined(separator: "\n\n\u{7532}x").utf8)

  @Test("say what plans derived anew say")
  func same() {
    for (rule, plan) in zip(Self.rules, Self.fresh) { #expect(rule.plan == plan, "\(rule.id)") }
  }

  private static func hits(_ plans: [PlanPage?]) -> [Hit] { Prefilter(plans: plans).hits(in: text.span) }

  @Test("give the hits that plans derived anew give")
  func all() {
    #expect(Self.hits(Self.rules.map(\.plan)) == Self.hits(Self.fresh))
  }

  @Test("give any choice of rules the hits that they have among all", arguments: 0..<6)
  func choice(seed: Int) {
    var random = RandomText(seed: UInt64(seed) + 11)
    let chosen = Self.rules.indices.filter { _ in random.number(seed + 1) == 0 }
    let all = Self.hits(Self.rules.map(\.plan))
    let numbers = Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($1, $0) })
    let wanted = all.compactMap { hit in
      numbers[hit.rule].map { Hit(rule: $0, place: hit.place, trigger: hit.trigger) }
    }
    #expect(Self.hits(chosen.map { Self.rules[$0].plan }) == wanted)
  }

  @Test("stand beside plans of one's own in any order")
  func beside() {
    let mixed = Self.rules.indices.map { $0 % 3 == 0 ? Self.fresh[$0] : Self.rules[$0].plan }
    #expect(Self.hits(mixed) == Self.hits(Self.fresh))
  }
}
