import Testing

@testable import Redaction

@Suite struct LabelWordTests {
  static func isLabel(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return LabelWords.known.isLabel(0..<bytes.count, in: bytes.span)
  }

  @Test(
    "a cell that ends in a word for what belongs to somebody is a label",
    arguments: [
      "手机号", "\u{3010}手机号\u{3011}", "**联系电话**", "发票代码(12位)", "身份证\u{FF08}必填\u{FF09}\u{FF1A}", "工号/姓名缩写", "设备SN",
      "APIv3密钥", "出生日期/年龄", "手机号2", "\u{2460} 开户行", "ID NO", "buyerTel", "rcv_account", "fpdm", "Phone:", "IMEI(MEID)",
      "# 邮箱",
      "生日(公历)(见附件)\u{FF1A}", "收件人?",
    ])
  func labels(text: String) {
    #expect(Self.isLabel(text))
  }

  @Test(
    "a value, a sentence and a line of a program are no labels",
    arguments: [
      "", " ", ":", "(", ")", "()", "\u{3010}", "\u{FF1A}", "138", "13800138000", "林若曦", "好的\u{FF0C}这是手机号",
      "请在下周三之前把所有材料寄到我们公司的收件地址",
      "insert into t (phone", "return value", "1手机号", "状况", "GH595434", "hello world", "\u{E9}",
    ])
  func values(text: String) {
    #expect(!Self.isLabel(text))
  }

  @Test("any bytes are told to be a label or none without a trap")
  func anything() {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("a手号(\u{FF08}\u{FF09})\u{3010}\u{3011}:\u{FF1A}1/ *".utf8)
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in alphabet.randomElement(using: &random)! }
      _ = LabelWords.known.isLabel(0..<text.count, in: text.span)
    }
  }
}
