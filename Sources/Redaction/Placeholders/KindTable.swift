/// The kinds that placeholders carry, and the words that a model may put for them.
struct KindTable {
  private struct Node {
    var next: [UInt32: Int] = [:]
    var kind: String?
  }

  private var nodes = [Node()]
  private(set) var longest = 0
  private(set) var names: Set<String> = []

  /// What models make of a kind when they translate it, found by looking at what a kind means.
  private static let translations: [String: [String]] = [
    "PERSON": ["人员", "姓名", "人名", "人物", "个人", "用户", "客户", "NAME"],
    "PHONE": ["电话", "手机", "手机号", "手机号码", "电话号码", "号码", "TEL", "MOBILE"],
    "EMAIL": ["邮箱", "邮件", "电子邮件", "电子邮箱", "邮箱地址"],
    "ORGANIZATION": ["公司", "组织", "机构", "企业", "单位", "ORG", "COMPANY"],
    "ADDRESS": ["地址", "住址"],
    "ID_CARD": ["身份证", "身份证号", "身份证号码", "证件号"],
    "BANK_CARD": ["银行卡", "银行卡号", "卡号"],
    "CREDIT_CARD": ["信用卡", "银行卡", "卡号"],
    "BANK_ACCOUNT": ["账号", "账户", "银行账号", "银行账户"],
    "USCC": ["信用代码", "统一社会信用代码"],
    "CONTRACT": ["合同", "合同号", "合同编号"],
    "ORDER": ["订单", "订单号"],
    "INVOICE": ["发票", "发票号"],
    "AMOUNT": ["金额", "价格"],
    "SECRET": ["密钥", "秘密", "密码", "凭证", "KEY"],
    "PASSWORD": ["密码", "口令"],
    "LICENSE_PLATE": ["车牌", "车牌号"],
    "PASSPORT": ["护照", "护照号"],
    "WECHAT_ID": ["微信", "微信号"],
    "QQ": ["QQ号"],
    "IP_ADDRESS": ["IP", "IP地址"],
  ]

  /// Learns a kind, and its translations.
  mutating func insert(_ kind: String) {
    guard names.insert(kind).inserted else { return }
    for word in [kind] + (Self.translations[kind] ?? []) {
      var node = 0
      var length = 0
      for scalar in word.unicodeScalars {
        let value = PlaceholderUnit.classify(scalar.value)
        length += 1
        if let known = nodes[node].next[value] {
          node = known
        } else {
          nodes.append(Node())
          nodes[node].next[value] = nodes.count - 1
          node = nodes.count - 1
        }
      }
      if word == kind || nodes[node].kind == nil { nodes[node].kind = word }
      longest = max(longest, length)
    }
  }

  /// The scalars that a kind or a translation begins with.
  var firstValues: [UInt32] { Array(nodes[0].next.keys) }

  /// The root of the walk.
  var root: Int { 0 }

  /// Where a unit leads; nil when nowhere.
  func step(_ node: Int, _ value: UInt32) -> Int? { nodes[node].next[value] }

  /// The kind that ends at a node.
  func kind(_ node: Int) -> String? { nodes[node].kind }
}
