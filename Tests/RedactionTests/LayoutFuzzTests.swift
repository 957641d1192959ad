import Testing

@testable import Redaction

@Suite("Readers of layouts")
struct LayoutFuzzTests {
  /// What the readers look for, and what they do not expect: letters beyond ASCII, halves of characters, bare bytes.
  private static let pieces: [[UInt8]] =
    [
      "电话", "姓 名", "订单号", "No.", "phone", "Order No.", "name", "value", "13800138000", "EMP28141", "\u{C9}", "\u{E9}1",
      "\u{FF1A}", "\u{FF08}", "\u{FF09}", "\u{FF1F}", "\u{3010}", "\u{3011}", "\u{3015}", "\u{3000}", "\u{2502}",
      "\u{2014}",
      ":", "=", "(", ")", "[", "]", "{", "}", "<", ">", "</", "\"", "'", "\\", "|", ",", ";", "\t", " ", "  ", "\n",
      "\r\n", "-",
      "_", "__", "...", "*", "#", "?", "/", "!", "to ", "->", "values", "<![CDATA[", "]]>", "10:21", "2026-01-18",
      "Content-Disposition: form-data; name=", "请提供", "多少", "PID|", "N:",
    ].map { Array($0.utf8) } + [[0xE4], [0xBC], [0x89], [0xEF, 0xBC], [0xE3, 0x80], [0xFF], [0x00], [0xC3]]

  @Test("read any bytes, and every cell stands in the text", arguments: 0..<16)
  func any(seed: Int) {
    var random = RandomText(seed: UInt64(seed + 1))
    for _ in 0..<1500 {
      let text = (0...random.number(12)).flatMap { _ in random.pick(Self.pieces) }
      var cells: [Range<Int>] = []
      TableReader.forEachTable(in: text.span) { table in
        cells += table.cells.map(\.cell) + table.named.map(\.cell) + table.wrapped.flatMap { [$0.cell, $0.rest] }
      }
      #expect(cells.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= text.count }, "\(text)")
      _ = UnrolledTables(text.span)
    }
  }

  @Test("end a label behind a letter whose last byte is that of a full-width bracket")
  func sharedByte() {
    let text = Array("\u{C9}\u{FF1A}\n13800138000".utf8)
    #expect(TableReader.bareLabel(0..<5, in: text.span) == 0..<2)
  }
}
