/// A generator of Chinese texts with invented names, companies and addresses that can be repeated from its seed.
struct RandomChinese {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % bound
  }

  mutating func pick<T>(_ list: [T]) -> T { list[number(list.count)] }

  private static let surnames = ["王", "李", "张", "刘", "陈", "钱", "欧阳", "上官", "許", "葛"]
  private static let given = ["建国", "丽华", "思远", "倩倩", "文博", "明", "偉民", "月", "子墨", "小红"]
  private static let places = ["杭州市", "西湖区", "江苏省", "南京", "成都市", "武侯区", "北京", "苏州工业园区", "深圳", "海淀区"]
  private static let words = [
    "请", "把", "合同", "寄给", "据", "介绍", "宣布", "的", "了", "完成", "项目", "会议", "参加", "表示", "系统", "日志", "发票", "开给", "银行",
    "公司", "本公司", "以下简称", "订单编号", "分行", "经理", "总", "小", "和", "去", "在", "说", "方向明确", "任务", "高速公路", "小区", "龘", "协议",
    "華為", "联系", "地址是", "由", "主持", "贷款", "批准", "负责人", "项目部", "先生", "女士",
  ]
  private static let marks = [
    "\u{FF0C}", "\u{3002}", "\u{FF01}", "\u{3001}", " ", "\n", "\u{FF1A}", "\u{201C}", "\u{201D}", "(", ")", "\u{B7}",
    "-", "\u{3000}", "\t", "!", "?", "...", "\u{FF08}", "\u{FF09}", "\u{300C}", "\u{300D}", "/",
  ]
  private static let foreign = [
    "API", "commit", "v2.3", "é", "\u{1F389}", "x", "12", "478", "2024", "123456", "\u{FF11}\u{FF12}",
  ]
  private static let suffixes = ["科技有限公司", "集团", "股份有限公司", "有限责任公司南京分公司", "律师事务所", "分行", ""]
  private static let brands = ["恒信泰", "蓝图智联", "云帆", "北辰", "青禾"]

  /// A name, a company or an address.
  mutating func name() -> String {
    switch number(4) {
    case 0, 1: return pick(Self.surnames) + pick(Self.given)
    case 2: return pick(Self.brands) + pick(Self.suffixes)
    default:
      return pick(Self.places) + pick(Self.places) + pick(["天府大道", "文三路", "人民街", ""]) + String(number(900)) + "号"
        + pick(["", "12栋", "3层301室", "A座", " 1203室"])
    }
  }

  /// Words, names, marks, other scripts and any Han characters, in any order.
  mutating func text(_ parts: Int) -> String {
    var out = ""
    for _ in 0..<parts {
      switch number(12) {
      case 0...5: out += pick(Self.words)
      case 6, 7: out += name()
      case 8, 9: out += pick(Self.marks)
      case 10: out += pick(Self.foreign)
      default:
        for _ in 0..<number(4) { out.unicodeScalars.append(Unicode.Scalar(UInt32(0x4E00 + number(20992))) ?? "a") }
      }
    }
    return out
  }
}
