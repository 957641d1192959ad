import Testing

@testable import Redaction

@Suite struct LayoutTests {
  @Test(
    "columns that only blanks part stand behind their names",
    arguments: [
      ("手机号    工号\n138    E1\n", ["手机号: 138", "工号: E1"]),
      ("姓名 手机号\n林若曦 138\n", ["姓名: 林若曦", "手机号: 138"]),
      ("NAME      HOST IP   ROLE\nweb  10.0.0.1   a\n", ["NAME: web", "HOST IP: 10.0.0.1", "ROLE: a"]),
      ("手机号\u{3000}工号\n138\u{3000}E1\n", ["手机号: 138", "工号: E1"]),
      ("手机号  工号\r\n----  ----\r\n138  E1  \r\n", ["手机号: 138", "工号: E1"]),
    ])
  func columns(text: String, wanted: [String]) {
    expect(text, wanted)
  }

  @Test(
    "the cells of a row stand behind the label that leads them",
    arguments: [
      ("手机号\t138\t139\n", ["手机号: 138", "手机号: 139"]), ("| 1 | 邮箱 | a |", ["邮箱: a"]),
      ("工号,E1,E2\n", ["工号: E1", "工号: E2"]), ("\u{2502} 工号 \u{2502} E1 \u{2502}", ["工号: E1"]),
      ("工号 | E1 | 学号 | 20", ["工号: E1", "学号: 20"]),
    ])
  func rows(text: String, wanted: [String]) {
    expect(text, wanted)
  }

  @Test(
    "values on lines below stand behind their labels, in the same order",
    arguments: [
      ("工号\n学号\nE1\n20\n", ["工号: E1", "学号: 20"]), ("工号:\n\nE1\n", ["工号: E1"]),
      ("### 工号\nE1\n", ["工号: E1"]), ("工号\n: E1", ["工号: E1"]), ("**工号**\r\n\r\n  E1\r\n", ["工号: E1"]),
      ("联系方式\n工号\nE1\n", ["工号: E1"]), ("工号\n学号\nE1\n20\nE2\n21", ["工号: E1", "学号: 20", "工号: E2", "学号: 21"]),
      ("账号\n- 123\n- 456\n", ["账号: 123", "账号: 456"]),
    ])
  func stacks(text: String, wanted: [String]) {
    expect(text, wanted)
  }

  @Test(
    "a value in a sentence stands behind the label that it is meant for",
    arguments: [
      ("工号写错了\u{FF0C}应该是EMP2814", ["工号: EMP2814"]), ("EMP2814这个职工代码不对", ["职工代码: EMP2814"]),
      ("4610 0330 7666 1934是客户的账号", ["账号: 4610 0330 7666 1934"]), ("EMP2814是他的emp_no", ["emp_no: EMP2814"]),
      ("EMP2814\u{2014}\u{2014}工号", ["工号: EMP2814"]), ("123456(学号)", ["学号: 123456"]),
      ("用1234567做发票代码(12位)", ["发票代码: 1234567"]), ("设备SN码备注:ab12cd34", ["设备SN码: ab12cd34"]),
      ("工号____123456____", ["工号: 123456"]), ("学号&nbsp;20240101", ["学号: 20240101"]),
      ("生日说的是1993年07月01日", ["生日说的是: 1993年07月01日", "生日: 1993年07月01日"]),
      ("账号\u{3010}3443 8279 40\u{3011}", ["账号: 3443 8279 40\u{3011}"]),
    ])
  func sentences(text: String, wanted: [String]) {
    let cells = TableTests.cells(text)
    #expect(cells.contains { cell in wanted.contains { cell.hasSuffix($0) } }, "\(cells)")
  }

  @Test(
    "a count, a year and what another word names are no values of a label in a sentence",
    arguments: [
      "密码长度至少 8190 位", "合同在2024年签的", "色号 PANTONE 19-4052", "SF1234567890123 这类单号格式由快递公司定",
      "网页密码见http://192.0.2.1:8080/a",
      "工号\u{3002}后来123456", "手机号格式错误", "学号生成于2024-03-01",
    ])
  func counts(text: String) {
    #expect(TableTests.cells(text) == [])
  }

  @Test(
    "a value in data stands behind the name of its field",
    arguments: [
      (#"{"name":"手机号","value":"138"}"#, ["手机号: 138"]), (#"{"value":"138","label":"phone"}"#, ["phone: 138"]),
      (#""phone":{"type":"string","value":"138"}"#, ["string: 138", "phone: 138"]),
      (#"{"phone":{"S":"138"}}"#, ["phone: 138"]), (#"{\"phone\":{\"S\":\"138\"}}"#, ["phone: 138"]),
      (#""phones": ["138", "139"]"#, ["phones: 139"]), ("[mobile]:[138]", ["mobile: 138"]),
      ("- name: PHONE\n  value: 138\n", ["PHONE: 138"]),
      ("phone:\n  type: string\n  example: 138\n", ["phone: 138"]),
      (#"[["姓名","手机"],["Lin","138"]]"#, ["姓名: Lin", "手机: 138"]), ("mobile=<138> x", ["mobile: 138"]),
      ("const phone: string = '138';", ["phone: 138"]), ("phone: Optional[str] = \"138\"", ["phone: 138"]),
      (#"<dt>工号</dt><dd>E1</dd>"#, ["工号: E1"]), (#"<label>工号</label><input value="E1">"#, ["工号: E1"]),
      (#"<field name="phone">138</field>"#, ["phone: 138"]), (#"<input value="138" placeholder="手机号">"#, ["手机号: 138"]),
    ])
  func declared(text: String, wanted: [String]) {
    for cell in wanted { #expect(TableTests.cells(text).contains(cell), "\(TableTests.cells(text))") }
  }

  @Test(
    "the fields of messages stand behind what they are by their place",
    arguments: [
      ("PID|1||77^^^H||Lin||1990\n", ["病历号: 77", "病历号: H", "姓名: Lin", "出生日期: 1990"]), (":59:/123\nX", ["账号: 123"]),
      ("RFF+CT:HT-1'", ["合同编号: HT-1"]), ("TEL;CELL;VOICE:138", ["电话: 138"]), ("PIDX|1||77", []),
    ])
  func segments(text: String, wanted: [String]) {
    for cell in wanted { #expect(TableTests.cells(text).contains(cell), "\(TableTests.cells(text))") }
    if wanted.isEmpty { #expect(TableTests.cells(text) == []) }
  }

  @Test("a text of one sign, however long, is read in a moment", .timeLimit(.minutes(1)))
  func long() {
    let signs = ["<", "[", "{", "(", "=", "\"", "\n", " ", "号", "1", "|", ",", "\u{FF08}"]
    for sign in signs + ["{\"", "a:[", "号\n", "号 1", "a=<", "<a b=", ":\n", "号(", "1 号", "['a',"] {
      let text = Array(repeating: Array(sign.utf8), count: 30_000).flatMap(\.self)
      _ = UnrolledTables(text.span)
    }
  }

  private func expect(_ text: String, _ wanted: [String]) {
    let cells = TableTests.cells(text)
    for cell in wanted { #expect(cells.contains(cell), "\(cells)") }
  }
}
