/// The kinds that placeholders carry, and the words that a model may put for them.
struct KindTable {
  private struct Node {
    var value: UInt32 = 0
    var child: Int32 = -1
    var sibling: Int32 = -1
    /// Which of `words` ends here.
    var word: Int32 = -1
  }

  /// A word, and what its characters are to a reader.
  private struct Word {
    let text: String
    let values: [UInt32]

    init(_ text: String) {
      self.text = text
      values = text.unicodeScalars.map { PlaceholderUnit.classify($0.value) }
    }
  }

  private var nodes = [Node()]
  /// The nodes of the first characters, as far as those are ASCII.
  private var roots = [Int32](repeating: -1, count: 128)
  private var words: [String] = []
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

  /// The kinds with translations, read once: every session learns them anew.
  private static let known = translations.reduce(into: [:]) { known, kind in
    known[kind.key] = ([kind.key] + kind.value).map(Word.init)
  }

  /// Learns a kind, and its translations.
  ///
  /// - Returns: the words that are new.
  mutating func insert(_ kind: String) -> [String] {
    guard names.insert(kind).inserted else { return [] }
    let new = Self.known[kind] ?? [Word(kind)]
    for word in new {
      var node = 0
      for value in word.values { node = step(node, value) ?? append(to: node, value) }
      if word.text == kind || nodes[node].word < 0 {
        nodes[node].word = Int32(words.count)
        words.append(word.text)
      }
      longest = max(longest, word.values.count)
    }
    return new.map(\.text)
  }

  private mutating func append(to node: Int, _ value: UInt32) -> Int {
    nodes.append(Node(value: value, sibling: nodes[node].child))
    nodes[node].child = Int32(nodes.count - 1)
    if node == root, value < 128 { roots[Int(value)] = Int32(nodes.count - 1) }
    return nodes.count - 1
  }

  /// All characters of kinds and translations beyond ASCII.
  var values: Set<UInt32> { Set(nodes.map(\.value).filter { $0 >= 0x80 }) }

  /// The root of the walk.
  var root: Int { 0 }

  /// Where a unit leads; nil when nowhere.
  func step(_ node: Int, _ value: UInt32) -> Int? {
    if node == root, value < 128 { return roots[Int(value)] < 0 ? nil : Int(roots[Int(value)]) }
    var next = nodes[node].child
    while next >= 0 {
      if nodes[Int(next)].value == value { return Int(next) }
      next = nodes[Int(next)].sibling
    }
    return nil
  }

  /// Whether a longer kind goes on from a node.
  func continues(_ node: Int) -> Bool { nodes[node].child >= 0 }

  /// The kind that ends at a node.
  func kind(_ node: Int) -> String? { nodes[node].word < 0 ? nil : words[Int(nodes[node].word)] }
}
