import RedactKit
import Testing
import TextFormats

@Suite struct TableFormatTests {
  @Test("a column's name is context in every row, however far below")
  func header() throws {
    let filler = "1,all is well\n"
    let table = "姓名,备注\n" + String(repeating: filler, count: 90_000) + "欧阳若溪,无\n"
    let run = try RoundTrip(table, .csv)
    #expect(run.text.wholeMatch(of: #/姓名,备注\n(1,all is well\n)+PERSON-\w{8},无\n/#) != nil, "\(run.text.suffix(60))")
    #expect(run.back == Array(table.utf8))
  }

  private static let tables: [(String, String)] = [
    ("a,b\n13800138000,x\n", #"a,b\n{P},x\n"#), ("a;b\r13800138000,x\r", #"a;b\r{P},x\r"#),
    ("\"13800138000\",\"say \"\"hi\"\" to 13800138000\"", #""{P}","say ""hi"" to {P}""#),
    ("\"line\n13800138000\",2\r\n3,4", #""line\n{P}",2\r\n3,4"#), ("\n\n13800138000\n\n", #"\n\n{P}\n\n"#),
    ("x\"13800138000,y", #"x"{P},y"#), ("13800138000", "{P}"), (",,\n,13800138000,", #",,\n,{P},"#),
    ("\"13800138000\" ,y", "{P},y"), ("\"a\"13800138000,y", "{P},y"),
  ]

  @Test("only the value goes; a cell whose quotation marks no rule covers goes whole", arguments: tables)
  func cells(_ table: String, _ pattern: String) throws {
    let run = try RoundTrip(table, .csv)
    let expected = try Regex(pattern.replacing("{P}", with: #"PHONE-\w{8}(-\w\w)?"#))
    #expect(run.text.wholeMatch(of: expected) != nil, "\(run.text)")
    #expect(run.back == Array(table.utf8))
  }

  @Test("a value that needs quotation marks where it lands gets them")
  func landing() throws {
    var options = RedactorOptions()
    options.deny = ["Acme, Ltd \"West\""]
    let session = try Redactor(options: options).session()
    let placeholder = try session.redact("Acme, Ltd \"West\"").text
    var restorer = FormattedRestorer(format: .csv)
    restorer.learn(session.vault)
    let back = try restorer.restore(Array("a,\(placeholder)\n\"x \(placeholder)\",b\n".utf8)) + restorer.finish()
    #expect(
      String(decoding: back, as: UTF8.self)
        == "a,\"Acme, Ltd \"\"West\"\"\"\n\"x Acme, Ltd \"\"West\"\"\",b\n")
  }

  @Test("a style with a comma or a quotation mark breaks no table")
  func styles() throws {
    for template in [#"<"{kind}","{code}">"#, "{kind}, {code}"] {
      var options = RedactorOptions()
      options.style = try PlaceholderStyle(template: template)
      let session = try Redactor(options: options).session()
      let table = "a,b\n13800138000,\"x 13800138000\"\n5\" 13800138000,y\n"
      let run = try RoundTrip(table, .csv, session: session)
      #expect(run.back == Array(table.utf8) && !run.text.contains("13800138000"))
      // Three rows of two cells, as a reader counts them.
      var cells = 0
      var isQuoted = false
      for byte in run.sent {
        if byte == 0x22 { isQuoted.toggle() }
        if !isQuoted, byte == 0x2C || byte == 0x0A { cells += 1 }
      }
      #expect(cells == 6, "\(run.text)")
    }
  }

  @Test("a cell that is opened and never closed is refused with its place")
  func open() throws {
    let error = #expect(throws: FormatError.self) { try RoundTrip("a,b\n1,\"2\n3,4\n", .csv) }
    #expect(error?.line == 2 && error?.offset == 6)
  }
}
