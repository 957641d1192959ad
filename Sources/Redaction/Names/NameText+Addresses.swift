extension NameText {
  /// Whether the text says where somebody is to be found: a number with its unit, an estate or a building by name, or
  /// a street behind a town.
  ///
  /// - Parameter eager: whether a street, square, town or village by its name alone is enough.
  func isAddress(eager: Bool) -> Bool {
    if hasNumber { return !holds("号线", behind: 3) }
    if Self.descriptions.contains(where: { holds($0, behind: 3) }) { return false }
    // A name of two characters at least before the word for its kind.
    if Self.homes.contains(where: { holds($0, behind: 6) }) { return true }
    if (eager || hasTown) && Self.streets.contains(where: { holds($0, behind: 6) }) { return true }
    // A village below a township is where somebody lives; a township alone is a place.
    return Self.villages.contains { (word: StaticString) in holds(word, behind: 6) }
      && (eager || Self.townships.contains { holds($0, behind: 6) })
  }

  /// Digits, in any script that addresses use, before a word that counts houses or rooms.
  private var hasNumber: Bool {
    for counter in Self.counters {
      let first = unsafe counter.utf8Start[0]
      var at = 0
      while at < bytes.count {
        if bytes[at] == first, at > 0, holds(counter, at: at), isNumeral(before: at) { return true }
        at += 1
      }
    }
    return false
  }

  private func isNumeral(before end: Int) -> Bool {
    let last = bytes[end - 1]
    if last.isAlphanumeric { return true }
    if end >= 3, bytes[end - 3] == 0xEF, bytes[end - 2] == 0xBC, last >= 0x90, last <= 0x99 { return true }
    return Self.numerals.contains { ends(with: $0, before: end) }
  }

  /// Whether a town or district of at least two characters stands in front.
  private var hasTown: Bool {
    ["省", "市", "区", "县", "州", "旗"].contains { (word: StaticString) in holds(word, behind: 6) }
  }

  private static let counters: [StaticString] = ["号", "弄", "栋", "幢", "座", "室", "层", "楼", "单元", "组"]
  private static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
  private static let homes: [StaticString] = [
    "小区", "花园", "公寓", "家园", "新村", "大厦", "写字楼", "工业园", "产业园", "科技园", "软件园",
  ]
  private static let streets: [StaticString] = ["路", "街", "大道", "巷", "弄", "胡同", "广场", "园区"]
  private static let villages: [StaticString] = ["村", "社区"]
  private static let townships: [StaticString] = ["镇", "乡", "街道"]
  /// What stands in a description of a place and in no address.
  private static let descriptions: [StaticString] = [
    "的", "某", "下辖", "辖下", "所属", "地铁", "铁路", "高速", "公路", "街道办", "城乡",
  ]
}
