import RedactKit
import Testing

@Suite struct RestorerTests {
  /// A session that knows one phone number, and the code of its placeholder.
  private func session() throws -> (session: Session, code: String) {
    let session = try Redactor(rules: LawTests.rules).session(
      key: SessionKey(secret: Array("a test's own secret".utf8)))
    let safe = try session.redact("13800138000")
    return (session, String(safe.text.dropFirst("PHONE-".count)))
  }

  @Test(
    "knows a placeholder that a model bent",
    arguments: [
      "PHONE-@", "phone-@", "Phone-@", "PHONE_@", "PHONE @", "PHONE\u{2011}@", "PHONE\u{2013}@", "PHONE\\-@",
      "PHONE\\_@", "PHONE-**@**", "PHONE-`@`", "PHO\u{200B}NE-@", "电话-@", "手机号-@", "@", "PHONE%2D@", "PHONE&#45;@",
      "**PHONE**-@", "`PHONE`-@", "*PHONE*\\-@", "__PHONE__-@", "***电话***-@", "**PHONE** - **@**",
      "PHONE&ndash;@", "PHONE\\u002d@", "\\u0050HONE-@", "%50HONE-@", "PHONE\u{FF0D}@", "PHONE - @",
    ])
  func bent(_ form: String) throws {
    let (session, code) = try session()
    for code in [code, code.lowercased()] {
      let text = form.replacing("@", with: code)
      #expect(session.restore("a \(text) b") == "a 13800138000 b")
      #expect(session.restore("请\(text)谢") == "请13800138000谢")
    }
    let wide = String(
      String.UnicodeScalarView(code.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    #expect(session.restore(form.replacing("@", with: wide)) == "13800138000")
  }

  @Test(
    "keeps what stands around a placeholder",
    arguments: ["<@>", "【@】", "《@》", "[[@]]", "**@**", "`@`", "{@}", "(@)", "“@”", "*@", "**@", "_@", "`@*"])
  func around(_ form: String) throws {
    let (session, code) = try session()
    #expect(session.restore(form.replacing("@", with: "PHONE-" + code)) == form.replacing("@", with: "13800138000"))
  }

  @Test("leaves what only looks like a placeholder", arguments: ["PHONE-7K2F9C4M", "PHONE-", "PHONE-1234", "7K2F9C4M"])
  func planted(_ text: String) throws {
    let (session, _) = try session()
    #expect(session.restore(text) == text)
  }

  @Test("takes the marks around a kind only where they are a pair of its own", arguments: ["**", "_", "`", "***"])
  func pairs(_ mark: String) throws {
    let (session, code) = try session()
    let opened = mark.count > 1 ? String(mark.dropLast()) : ""
    #expect(session.restore("\(mark)\(mark)PHONE\(mark)-\(code)") != "13800138000")
    #expect(session.restore("\(mark)PHONE\(opened)x-\(code)") == "\(mark)PHONE\(opened)x-13800138000")
    #expect(session.restore("\(mark)ID\(mark)-\(code)") == "\(mark)ID\(mark)-13800138000")
    #expect(session.restore("\(mark)PHONE\(mark) ") == "\(mark)PHONE\(mark) ")
    // A value that stood behind such a mark comes back with it.
    let text = "\(mark)PHONE\(mark)-\(mark)13800138000\(mark)"
    #expect(session.restore(try session.redact(text).text) == text)
  }

  @Test(
    "waits for an escape or a character only while it can become part of a placeholder",
    arguments: [
      ("&", true), ("&a", false), ("&#", true), ("&#8", true), ("&#45", false), ("&#9", false), ("%", true),
      ("%2", false), ("%5", true),
      ("%9", false), ("\\", true), ("\\u", true), ("\\u00", true), ("\\u12", false), ("\\u004", true), ("*", true),
      ("****", false), ("\u{7535}", true), ("\u{7536}", false), ("PHONE-&n", true), ("PHONE-&q", false),
      ("PHONE%", true),
    ])
  func escapes(_ tail: String, _ waits: Bool) throws {
    let (session, code) = try session()
    var restorer = session.restorer()
    #expect(code == code.uppercased() && (restorer.restore(Array(tail.utf8).span).isEmpty) == waits, "\(tail) \(code)")
  }

  @Test("gives the same text wherever the stream is cut, and holds back no more than one placeholder")
  func cuts() throws {
    let (session, code) = try session()
    let answer = Array("号码是PHONE-\(code)，**Phone**\\_\(code.lowercased())与 PHONE-7K2F 和&#80;HONE-\(code)%".utf8)
    let whole = session.restore(answer)
    #expect(String(decoding: whole, as: UTF8.self).hasPrefix("号码是13800138000，"))
    for cut in 0...answer.count {
      var restorer = session.restorer()
      var out = restorer.restore(Array(answer[..<cut]).span)
      #expect(restorer.heldBytes < 60)
      out += restorer.restore(Array(answer[cut...]).span)
      out += restorer.finish()
      #expect(out == whole, "cut at \(cut)")
    }
  }

  @Test("delays nothing that can no longer become an issued placeholder")
  func delay() throws {
    let (session, code) = try session()
    var restorer = session.restorer()
    #expect(restorer.restore(Array("PHONE-zz".utf8).span) == Array("PHONE-zz".utf8))
    #expect(restorer.restore(Array("PHO".utf8).span).isEmpty)
    #expect(restorer.restore(Array("X".utf8).span) == Array("PHOX".utf8))
    #expect(restorer.restore(Array("PHONE-\(code)".utf8).span) == Array("13800138000".utf8))
  }

  @Test("brings spellings of one value back as they were written")
  func spellings() throws {
    let session = try Redactor(rules: LawTests.rules).session()
    let text = "13800138000, 138 0013 8000, +86-138-0013-8000"
    let safe = try session.redact(text)
    let codes = Set(safe.text.matches(of: #/PHONE-([0-9A-Z]{8})/#).map { String($0.1) })
    #expect(codes.count == 1)
    #expect(session.restore(safe.text) == text)
  }
}
