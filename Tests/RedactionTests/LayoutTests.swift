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
      ("员工编号清单\nA80\nE-4\n", ["员工编号: A80", "员工编号: E-4"]),
      ("Invoice numbers:\n675\n160\n", ["Invoice number: 675", "Invoice number: 160"]),
      ("工号如下:\nEMP281,EMP282\u{3001}EMP283\n", ["工号: EMP281", "工号: EMP282", "工号: EMP283"]),
      ("Amount:\n1,234.00\n", ["Amount: 1,234.00"]),
      ("工号 共2条\n01  E1\n02  E2\n", ["工号: E1", "工号: E2"]), ("Invoice no (2)\n1\t675\n2\t160\n", ["Invoice no: 160"]),
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
      ("附件里My Number写的是1234567", ["附件里My Number: 1234567"]), ("DOB那列是1988-03-13", ["DOB: 1988-03-13"]),
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
    "a value under a key that ends in what tells it from its like stands behind the key without that",
    arguments: [
      ("\"phone_bak\": \"138\"", ["phone: 138"]), ("mobileNew=139;x", ["mobile: 139"]),
      ("id_no_old: 1 2\n", ["id_no: 1 2"]), ("user.email-backup = 'a'", ["user.email: a"]),
      ("threshold: 5", []), ("phonebak: 138", []), ("old: 138", []),
    ])
  func suffixes(text: String, wanted: [String]) {
    expect(text, wanted)
  }

  @Test(
    "the cells of a sheet that are written with their references stand behind the label beside or above them",
    arguments: [
      ("A4: 姓名  B4: Lin", ["姓名: Lin"]), ("A1: 工号\nB1: 学号\nA2: E1\nB2: 20", ["工号: E1", "学号: 20"]),
      ("A1:工号,B1:E1", ["工号: E1"]), ("A1: 纸张  B1: A4", []), ("at 10:30 工号", []),
    ])
  func references(text: String, wanted: [String]) {
    expect(text, wanted)
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

  @Test(
    "the values of a form, of a call and of a filled-in blank stand behind their names",
    arguments: [
      ("Content-Disposition: form-data; name=\"phone\"\r\n\r\n138\r\n--x", ["phone: 138"]),
      (
        "content-disposition: form-data; filename=\"a\"; name=phone\nContent-Type: text/plain\n\n138\n--x--",
        ["phone: 138"]
      ),
      (#"mapOf("phone" to "138", "工号" to "E1")"#, ["phone: 138", "工号: E1"]),
      (#"Map("phone" -> "138")"#, ["phone: 138"]),
      (#"{:phone "138" :n "1"}"#, ["phone: 138"]), (#"form.append('phone', '138')"#, ["phone: 138"]),
      (#"Map.of("phone", "138", "工号", "E1")"#, ["phone: 138", "工号: E1"]), (#"[["phone", "138"]]"#, ["phone: 138"]),
      (#"{"phone", 138}"#, ["phone: 138"]), ("<phone><![CDATA[138]]></phone>", ["phone: 138"]),
      ("<a:phone><![CDATA[ 138 ]]></a:phone>", ["phone: 138"]), ("Tracking No.____YT1____", ["Tracking No.: YT1"]),
      ("Phone......138", ["Phone: 138"]),
      ("Project Code\u{3010}P-1\u{3011}\nIPv6\u{3010}::1\u{3011}", ["Project Code: P-1"]),
      ("Order No.\nPhone\nA1\n138", ["Order No.: A1", "Phone: 138"]),
      ("订单号\n电话\n示例有限公司\n138", ["订单号: 示例有限公司", "电话: 138"]),
    ])
  func joined(text: String, wanted: [String]) {
    expect(text, wanted)
  }

  @Test(
    "a header whose cells are mostly known labels may have signs in it",
    arguments: [
      ("| # | 工号 | 手机号 |\n|---|---|---|\n| 1 | E1 | 138 |\n", ["工号: E1", "手机号: 138"]),
      ("手机号*;金额($);工号\n138;9;E1\n", ["手机号*: 138", "金额($): 9", "工号: E1"]),
      ("Authorization: Basic;工号\nabc;E1\n", ["Authorization: Basic: abc", "工号: E1"]),
    ])
  func signs(text: String, wanted: [String]) {
    expect(text, wanted)
  }

  @Test(
    "an answer stands behind what the message before asks for",
    arguments: [
      ("甲 09:15\n收到，序列号发我\n乙 09:16\nSN12345，装好了\n", ["序列号: SN12345，装好了"]),
      ("客服: 麻烦发下订单号和新地址哦~\n买家: 4705-898\n", ["订单号: 4705-898"]), ("您的工号是多少？\nE1234", ["您的工号: E1234"]),
      ("bot: 请提供您的户名\nuser: 林若曦", ["户名: 林若曦"]), ("What is your order number?\nA: it is 45316", ["order number: 45316"]),
      ("[10:21] 甲: SN码报一下\n[10:22] 乙: 稍等\n[10:23] 乙: AB1234", ["SN码: AB1234"]),
      ("VX发我下\n甲 10:19\nab_cdefg9", ["VX: ab_cdefg9"]), ("微信多少来着\nab_cdefg9", ["微信: ab_cdefg9"]),
    ])
  func answers(text: String, wanted: [String]) {
    let cells = TableTests.cells(text)
    for cell in wanted { #expect(cells.contains { $0.hasSuffix(cell) }, "\(cells)") }
  }

  @Test(
    "a label in traditional characters is one in simplified ones too",
    arguments: [
      ("賬戶號碼: 6217001", ["账户号码: 6217001"]), ("病歷號碼(共2個):\n- 0403351\n- MR97793\n", ["病历号码: 0403351", "病历号码: MR97793"]),
      ("同事的員編是A71673,分機", ["同事的员工编号: A71673"]), ("訂單編號｜狀態\nSO1 | 好", []),
      ("| 專案代號 | 狀態 |\n|---|---|\n| XM2021 | 好 |\n", ["项目代号: XM2021"]),
    ])
  func traditional(text: String, wanted: [String]) {
    expect(text, wanted)
  }

  @Test(
    "the members of a list stand behind its key",
    arguments: [
      (
        "@pytest.mark.parametrize(\"stu_id\", [\n    \"M257\",  # real\n    \"2024\",\n])",
        ["stu_id: M257", "stu_id: 2024"]
      ),
      ("WHERE order_no IN ('4735-99', '2022-07')", ["order_no: 4735-99", "order_no: 2022-07"]),
      ("phones: ['138', '139']", ["phones: 138", "phones: 139"]),
      ("护士工号:\n1. 073598\n2. EMP027\n(3) E-6753\n", ["护士工号: 073598", "护士工号: EMP027", "护士工号: E-6753"]),
    ])
  func lists(text: String, wanted: [String]) {
    expect(text, wanted)
  }

  @Test(
    "a heading over several columns leaves their names to the line below it",
    arguments: [
      ("序号\t人员\t\t备注\n\t姓名\t手机号\t\n1\t林\t138\t好\n", ["姓名: 林", "手机号: 138", "备注: 好"]),
      ("序号,人员,,备注\n,姓名,手机号,\n1,林,138,好\n", ["姓名: 林", "手机号: 138", "备注: 好"]),
      ("| 工号<br>emp_no | 手机号<br/>mobile |\n|:--|:--|\n| E1 | 138 |\n", ["工号: E1", "手机号: 138"]),
      (
        "      id_card    name   emp_no\n0    440305      林   GH5649\n1    370102      马   190126\n",
        ["emp_no: GH5649", "emp_no: 190126"]
      ),
    ])
  func headings(text: String, wanted: [String]) {
    expect(text, wanted)
  }

  @Test(
    "rows that are cut, titles between rows and dumps are read by the names of their columns",
    arguments: [
      ("姓名\t手机号\t备注\t工号\n林\t138\t\t\n马\t139\n丁\t137\t无\n", ["手机号: 138"]),
      ("姓名\t手机号\t工号\t备注\n林\t138\tE1\t无\n外包\n马\t139\tE2\n", ["手机号: 139", "工号: E2"]),
      ("x;\nCOPY public.user (id, mobile, emp_no) FROM stdin;\n1\t138\tE1\n\\.\n", ["mobile: 138", "emp_no: E1"]),
      ("copy t (emp_no) from stdin;\nE1\n", ["emp_no: E1"]),
    ])
  func goingOn(text: String, wanted: [String]) {
    expect(text, wanted)
  }

  @Test("two lines that are no rows end a table, and a row of which most is missing is none")
  func ended() {
    #expect(!TableTests.cells("姓名\t工号\n林\tE1\n甲\n乙\n马\tE2\n").contains("工号: E2"))
    #expect(!TableTests.cells("姓名\t手机号\t工号\t备注\t岗位\n林\t138\tE1\t无\t是\n马\t139\n").contains("手机号: 139"))
  }

  @Test(
    "a value stands behind the label that an arrow points from",
    arguments: [
      ("E1 <- 工号\n", "工号: E1"), ("138 0013 <-- mobile", "mobile: 138 0013"), ("E1 \u{2190} 工号", "工号: E1"),
    ])
  func arrows(text: String, wanted: String) {
    expect(text, [wanted])
  }

  @Test("an arrow in a program points from no label")
  func programs() {
    for text in ["x <- c(1, 2)\n", "ch <- value1\n", "1 <- \n", "<- 工号", "a <-- b"] {
      #expect(TableTests.cells(text) == [], "\(text)")
    }
  }

  @Test("who speaks in a chat is a name, and a line of a timetable is none")
  func speakers() {
    expect("林若曦 09:12\n收到\n马超 2026/01/11 10:17:01\n好\n", ["姓名: 林若曦", "姓名: 马超"])
    #expect(TableTests.cells("早餐 08:00\n午餐 12:30\n晚餐 18:00\n") == [])
    #expect(TableTests.cells("早餐 08:00\n面包\n") == [])
  }

  @Test("a value that a scanned form breaks is whole behind its label")
  func broken() {
    expect(
      "住 址 浙江省杭州市西湖\n区站前街459号\n公 民 身 份 号 码\n1", ["住址: 浙江省杭州市西湖区站前街459号"])
    expect("姓 名 林若曦\n性 别 女\n", ["姓名: 林若曦"])
    let text = Array("住 址 浙江省杭州市西湖\n区站前街459号\n".utf8)
    let read = UnrolledTables(text.span)
    let cell = Array("浙江省杭州市西湖区站前街459号".utf8)
    let place = read?.bytes.firstRange(of: cell)
    #expect(place.flatMap { read?.original($0) }.map { $0.count } == cell.count + 1)
  }

  @Test("a row that does not close is not read to the end of the text")
  func unclosed() {
    let text = Array(("(" + String(repeating: "x", count: 20_000) + ")").utf8)
    #expect(TableReader.tuple(from: 0, in: text.span) == nil)
  }

  @Test("a text of one sign, however long, is read in a moment", .timeLimit(.minutes(1)))
  func long() {
    let signs = ["<", "[", "{", "(", "=", "\"", "\n", " ", "号", "1", "|", ",", "\u{FF08}"]
    for sign in signs + [
      "{\"", "a:[", "号\n", "号 1", "a=<", "<a b=", ":\n", "号(", "1 号", "['a',", "(\"a\",", "\" to \"", ":a \"", "__",
      "a...", "号发我\n", "甲 09:12\n",
      "[(columns=['x']", "name=", "號:", "戶", "號(", "(\"號\",[\"", "號,['a',", "<br", "1. ", "IN ('", "號\t\n", "<![CDATA[",
      "住 址 江江江江江江\n", "1 <- 号\n", "copy t (a) from stdin;\n", "号\t号\t号\n1\t2\t3\n号\n", "号 共1条\n",
    ] {
      let text = Array(repeating: Array(sign.utf8), count: 30_000).flatMap(\.self)
      _ = UnrolledTables(text.span)
    }
  }

  private func expect(_ text: String, _ wanted: [String]) {
    let cells = TableTests.cells(text)
    for cell in wanted { #expect(cells.contains(cell), "\(cells)") }
  }
}
