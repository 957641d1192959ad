import RedactKit
import Testing

@testable import Redaction

/// A text of one kind of character costs each rule no more tries for each byte, however long it is.
@Suite("A text of one kind of character")
struct WorstTextTests {
  private static let scanner: Result<Redaction.Scanner, any Error> = Result {
    try Redaction.Scanner(rules: BuiltinRules.all().map(\.rule), options: RedactorOptions())
  }

  private static let pieces = [
    ("digits", "8305179264"), ("Han characters", "\u{5C71}\u{6C34}\u{6714}\u{98CE}\u{660E}\u{6708}"),
    ("zero-width characters", "\u{200B}\u{200D}\u{2060}\u{FEFF}"),
  ]

  private static func tries(_ piece: String, bytes: Int) throws -> Int {
    let text = Array(String(repeating: piece, count: bytes / piece.utf8.count).utf8)
    let view = NormalizedView(text.span)?.bytes ?? text
    return try scanner.get().tries(in: view.span).reduce(0) { $0 + $1.tries }
  }

  @Test("is tried in proportion to its length", arguments: pieces)
  func linear(_ name: String, _ piece: String) throws {
    let short = try Self.tries(piece, bytes: 20_000)
    let long = try Self.tries(piece, bytes: 160_000)
    #expect(long <= 8 * short + 200, "\(name): \(short) tries in 20 kB, \(long) in 160 kB")
  }

  @Test("wakes no rule at every digit of a long number", arguments: 0...9)
  func number(_ digit: Int) throws {
    let text = Array(String(repeating: String(digit), count: 20_000).utf8)
    let woken = try Self.scanner.get().tries(in: text.span).filter { $0.hits > 200 }
    #expect(woken.isEmpty, "\(woken.map { "\($0.rule): \($0.hits) hits" })")
  }

  @Test("is scanned to its end and holds nothing", arguments: pieces)
  func nothing(_ name: String, _ piece: String) throws {
    let text = Array(String(repeating: piece, count: 12_000 / piece.utf8.count).utf8)
    #expect(try Self.scanner.get().scan(text.span).isEmpty, "\(name)")
  }
}
