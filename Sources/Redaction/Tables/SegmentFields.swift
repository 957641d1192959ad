/// The fields of messages that have no names: what stands where in a line that begins in a certain way.
enum SegmentFields {
  /// How a line begins, and the labels of its fields by number; the first field behind the beginning has number 1.
  struct Segment {
    var start: [UInt8]
    var separator: UInt8
    var fields: [Int: String]

    init(_ start: String, separator: Character, _ fields: [Int: String]) {
      self.start = Array(start.utf8)
      self.separator = separator.asciiValue ?? 0
      self.fields = fields
    }
  }

  /// By the byte that the line begins with.
  static let all: [[Segment]] = {
    let grouped = Dictionary(grouping: health + payments + trade + cards) { $0.start[0] }
    return (0...255).map { grouped[$0] ?? [] }
  }()

  /// Whether a line that begins with a byte can be such a message.
  @inline(__always)
  static func canBegin(_ byte: UInt8) -> Bool { byte == 0x3A || (0x41...0x5A).contains(byte) }

  /// HL7 version 2, chapters 3 and 6.
  private static let health = [
    Segment(
      "PID|", separator: "|",
      [
        2: "病历号", 3: "病历号", 4: "病历号", 5: "姓名",
        6: "姓名", 7: "出生日期", 9: "姓名", 11: "地址",
        13: "电话", 14: "电话", 18: "病历号", 19: "身份证",
        20: "驾照",
      ]),
    Segment(
      "NK1|", separator: "|",
      [2: "姓名", 4: "地址", 5: "电话", 6: "电话"]),
    Segment(
      "IN1|", separator: "|",
      [4: "保险公司", 16: "姓名", 36: "保单号", 49: "医保卡号"]),
    Segment("PV1|", separator: "|", [7: "医生", 19: "住院号"]),
  ]

  /// Payment messages of the MT family; the second line of a party is not read.
  private static let payments =
    ["50A", "50F", "50H", "50K", "59", "59A", "59F", "53B", "25", "25P"].flatMap {
      [Segment(":\($0):/", separator: "\n", [1: "账号"]), Segment(":\($0):", separator: "\n", [1: "账号"])]
    }
    + ["51A", "52A", "53A", "54A", "55A", "56A", "57A", "58A"].map {
      Segment(":\($0):", separator: "\n", [1: "SWIFT BIC"])
    } + [
      Segment(":20:", separator: "\n", [1: "流水号"]),
      Segment(":21:", separator: "\n", [1: "流水号"]),
    ]

  /// UN/EDIFACT, references and parties.
  private static let trade = [
    ("RFF+ON:", "订单号"), ("RFF+VN:", "订单号"), ("RFF+CT:", "合同编号"),
    ("RFF+IV:", "发票号码"), ("RFF+BM:", "运单号"), ("RFF+AAK:", "运单号"),
    ("RFF+VA:", "税号"), ("RFF+CN:", "运单号"), ("RFF+ADE:", "账号"),
    ("BGM+220+", "订单号"), ("BGM+380+", "发票号码"), ("BGM+105+", "订单号"),
    ("FII+OR+", "账号"), ("FII+BF+", "账号"), ("FII+BE+", "账号"),
  ].flatMap { start, label in ["'", ":", "+"].map { Segment(start, separator: $0, [1: label]) } }

  /// vCard and iCalendar: a name, parameters, and the value behind the colon.
  private static let cards = [
    ("TEL", "电话"), ("EMAIL", "邮箱"), ("ADR", "地址"), ("BDAY", "生日"),
    ("FN", "姓名"), ("N", "姓名"), ("ORG", "公司名称"), ("X-QQ", "QQ"),
    ("X-WECHAT", "微信号"), ("X-WEIXIN", "微信号"),
  ].flatMap { start, label in
    [Segment("\(start):", separator: "\n", [1: label]), Segment("\(start);", separator: ":", [2: label])]
  }
}
