import RedactKit
import Testing

@testable import Triggers

@Suite("The tables of the usual rules that were made when the program was built")
struct KeptTablesTests {
  private static let rules = BuiltinRules.all().map(\.rule)
  private static let usual = rules.filter { $0.isUsed(in: .default) }.map(\.plan)

  private static func bytes(_ tables: Prefilter) -> [UInt8] {
    var writer = PackWriter()
    tables.write(to: &writer)
    return writer.bytes
  }

  @Test("are the tables that these rules' plans make")
  func same() throws {
    let kept = try #require(Prefilter.kept(for: Self.usual))
    let made = Prefilter(making: Self.usual)
    // Their sets have other numbers in another book only.
    #expect(Self.bytes(kept) == Self.bytes(made))
    let text = Array(Self.rules.flatMap { $0.match + $0.miss }.joined(separator: "\n\n\u{7532}x").utf8)
    #expect(kept.hits(in: text.span) == made.hits(in: text.span))
  }

  @Test("are taken for no other choice of rules")
  func others() throws {
    #expect(Prefilter.kept(for: []) == nil)
    #expect(Prefilter.kept(for: Array(Self.usual.dropLast())) == nil)
    #expect(Prefilter.kept(for: Self.usual + [nil]) == nil)
    #expect(Prefilter.kept(for: Self.usual.reversed()) == nil)
    #expect(Prefilter.kept(for: Self.usual.dropLast() + Self.usual.prefix(1)) == nil)
    let own = try #require(PlanPage(pattern: "AKIA[0-9]{4}"))
    #expect(Prefilter.kept(for: Self.usual.dropLast() + [own]) == nil)
    #expect(Prefilter.kept(for: Self.usual + [own]) == nil)
    #expect(Prefilter.kept(for: [own]) == nil)
  }
}
