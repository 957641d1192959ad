import Testing

@testable import Redaction

/// A text is looked at with the values back in it.
@Suite("The view of a text with its values") struct RestoredViewTests {
  private static let text = Array("<a> and <b>, <a>".utf8)
  private static let issued = [0..<3, 8..<11, 13..<16].map { PlaceholderMatch(range: $0, entry: 0) }

  @Test("holds the values, and tells where the rest stands in the text")
  func restores() throws {
    let view = RestoredView(Self.text.span, Self.issued) { $0.range.lowerBound == 8 ? Array("two".utf8) : [0x31] }
    #expect(String(decoding: view.bytes, as: UTF8.self) == "1 and two, 1")
    #expect(view.original(2..<5) == 4..<7)
    #expect(view.original(9..<10) == 11..<12)
    #expect(view.original(0..<1) == nil)
    #expect(view.original(5..<7) == nil)
  }

  @Test("does not grow without bounds where a long value is named again and again")
  func bounded() {
    let count = 5000
    let text = [UInt8](repeating: 0x2E, count: 4 * count)
    let issued = (0..<count).map { PlaceholderMatch(range: 4 * $0..<4 * $0 + 3, entry: 0) }
    let value = [UInt8](repeating: 0x61, count: 10_000)
    let view = RestoredView(text.span, issued) { _ in value }
    #expect(view.bytes.count < 4 * text.count + (1 << 16) + text.count)
    #expect(view.bytes.count > value.count)
    // What kept its placeholders is where it was, seen from the end.
    #expect(view.original(view.bytes.count - 1..<view.bytes.count) == text.count - 1..<text.count)
  }
}
