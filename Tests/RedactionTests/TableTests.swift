import Testing

@testable import Redaction

@Suite struct TableTests {
  static func cells(_ text: String) -> [String] {
    guard let tables = UnrolledTables(Array(text.utf8).span) else { return [] }
    return String(decoding: tables.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(
    "every cell stands behind the name of its column",
    arguments: [
      ("name,phone\nLin,138\n", ["name: Lin", "phone: 138"]),
      (
        "\u{59D3}\u{540D}\t\u{624B}\u{673A}\r\nA\t1\r\nB\t2",
        ["\u{59D3}\u{540D}: A", "\u{624B}\u{673A}: 1", "\u{59D3}\u{540D}: B", "\u{624B}\u{673A}: 2"]
      ),
      ("| key | note |\n|:--|---|\n| `k1` | **n1** |\n", ["key: k1", "note: n1"]),
      ("a\u{FF0C}b\n1\u{FF0C}2", ["a: 1", "b: 2"]), ("a\u{FF1B}b\n1,5\u{FF1B}2", ["a: 1,5", "b: 2"]),
      ("a;b\n1;2\n\nc;d\n3;4", ["a: 1", "b: 2", "c: 3", "d: 4"]),
      ("\"a\",\"b\"\n\"1,5\",\"2\"\n", ["a: 1,5", "b: 2"]),
      ("intro: see below\na,b\n,2\n", ["b: 2"]),
      (
        "<table><tr><th>a</th><th>b</th></tr>\n<tr><td>1</td><td class=x><b>2</b></td></tr></table>", ["a: 1", "b: 2"]
      ),
      ("<TR><TD>a<TD>b</TD></TR><tr><td>1</td></tr>", []),
      ("\u{59D3} \u{540D} : Lin\n\u{5E10}  \u{53F7} 123", ["\u{59D3}\u{540D}: Lin", "\u{5E10}\u{53F7}: 123"]),
      ("insert into t (a, `b`) values ('x, (y)', 'it''s'), (1, \"2\");", ["a: x, (y)", "b: it''s", "a: 1", "b: 2"]),
      (
        "name,price,note\nLin,$98,234.50,ok\nA,1,2\n",
        ["name: Lin", "price: $98,234.50", "note: ok", "name: A", "price: 1", "note: 2"]
      ),
      ("\u{5E10} \u{6237}\u{53F7} \u{7801} 123", ["\u{5E10}\u{6237}\u{53F7}\u{7801}: 123"]),
    ])
  func columns(text: String, wanted: [String]) {
    #expect(Self.cells(text) == wanted)
  }

  @Test(
    "every value of a prepared statement stands behind its column, whoever logs it",
    arguments: [
      (
        "Preparing: UPDATE t SET `a` = ? , b= ? WHERE t.c = ?\nParameters: Li, n(String), null, 7(Long)\n",
        ["a: Li, n", "c: 7"]
      ),
      ("insert into t (a, b) values (?, ?)\nbinding parameter [2] as [VARCHAR] - [x]\n", ["b: x"]),
      (
        "insert into t\n (a,b)\nvalues\n (?,?)\nTRACE binding parameter (1:VARCHAR) <- [x [y]\nTRACE binding parameter (2:DATE) <- [z]",
        ["a: x [y", "b: z"]
      ),
      ("INSERT INTO t (a, b) VALUES ($1, $2)\nDETAIL:  parameters: $1 = 'x', $2 = 'y'", ["a: x", "b: y"]),
      ("where a like %s and b > %s [cached] ('x', 12)", ["a: x", "b: 12"]),
      ("select 1 where a = ? and b = ?\nselect 2 where c = ?\nParameters: x(String)", ["c: x"]),
    ])
  func prepared(text: String, wanted: [String]) {
    #expect(Self.cells(text) == wanted)
  }

  @Test(
    "a question, an address, a program and a statement without values are none",
    arguments: [
      "is a = b?", "https://example.com/?a=1&b=?", "x = a ? b : c", "\"a=%s b=%s\" % (a, b)", "where a = ? and b = ?\n",
      "where a = ?\n('x', 'y')", "values (?, ?)\n('x', 'y')", "costs $1, $2 (a, b)",
    ])
  func unprepared(text: String) {
    #expect(Self.cells(text) == [])
  }

  @Test(
    "a text without a table costs nothing",
    arguments: [
      "", "one line, with a comma", "a,b", "f(a, b)\ng(c, d)\n", "1,2\n3,4\n", "a,b\n1,2,3\n", "values (1, 2)",
      "(a) values", "<tr><td>1</td></tr>", "<<<<<<tr<td", "\u{674E} \u{738B} \u{5F20}", "\u{59D3}\u{540D} \u{738B}",
    ])
  func none(text: String) {
    let tables = UnrolledTables(Array(text.utf8).span)
    #expect(tables?.bytes == nil)
  }

  @Test("a place in a cell is mapped back to the same bytes, and no other place is")
  func map() throws {
    let text = Array("x y\nname,phone\n Lin ,\"138 001\"\n".utf8)
    let read = UnrolledTables(text.span)
    let tables = try #require(read)
    for low in tables.bytes.indices {
      for high in low + 1...tables.bytes.count {
        guard let range = tables.original(low..<high) else { continue }
        #expect(text[range].elementsEqual(tables.bytes[low..<high]))
      }
    }
    #expect(tables.original(0..<4) == nil)
    let phone = try #require(tables.bytes.firstRange(of: Array("138 001".utf8)))
    #expect(tables.original(phone) != nil)
    #expect(tables.original(phone.lowerBound - 1..<phone.upperBound) == nil)
  }

  @Test("any bytes are read without a trap")
  func anything() {
    var random = SystemRandomNumberGenerator()
    let signs = "\u{53F7}\u{FF08}\u{3010}\u{2502}\u{3000}"
    let alphabet = Array("ab1,;|\t\n\r\"'`()- values\\\u{59D3}<>/tdrh:{}[]=&_.\(signs)".utf8)
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in alphabet.randomElement(using: &random)! }
      guard let tables = UnrolledTables(text.span) else { continue }
      #expect(tables.bytes.count > 3, "\(text)")
    }
  }
}
