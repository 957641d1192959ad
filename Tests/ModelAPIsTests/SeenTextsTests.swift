import Testing

@testable import ModelAPIs

@Suite("Texts that were seen")
struct SeenTextsTests {
  @Test("A text is new once, among few and among many", arguments: [1, 8, 9, 40])
  func once(count: Int) {
    var seen = SeenTexts()
    let texts = (0..<count).map { Array("text \($0)".utf8) }
    for text in texts { #expect(seen.insert(text, 0..<text.count)) }
    for text in texts { #expect(!seen.insert([0x20] + text, 1..<text.count + 1)) }
  }
}
