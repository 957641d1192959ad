import Testing

@testable import ModelAPIs

@Suite("Texts that were seen")
struct SeenTextsTests {
  @Test("A text is new once, among few and among many", arguments: [1, 8, 9, 40])
  func once(count: Int) {
    var seen = SeenTexts()
    let texts = (0..<count).map { Array("text \($0)".utf8) }
    let first = texts.map { seen.insert($0, 0..<$0.count) }
    let again = texts.map { seen.insert([0x20] + $0, 1..<$0.count + 1) }
    #expect(first == texts.map { _ in true } && again == texts.map { _ in false })
  }
}
