extension SourceText {
  private static let streets: [StaticString] = [
    "路", "街", "大道", "巷", "弄", "胡同", "镇", "乡", "村", "社区", "街道", "小区", "大厦", "广场", "花园", "园区", "工业园", "产业园",
    "科技园", "软件园", "开发区", "大楼", "公寓", "写字楼",
  ]
  private static let units: [StaticString] = [
    "号楼", "号院", "号", "弄", "栋", "幢", "座", "楼", "层", "室", "单元", "组", "房",
  ]

  /// The end of the next part of an address that begins here, after at most one space: a street or estate, a number
  /// with its unit, a block with a letter, or a number in Chinese digits.
  func addressTail(_ start: Int) -> Int? {
    guard start < count else { return nil }
    let (c, width) = read(start)
    let isSpace = c < 0x80 ? c == 0x20 || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F) : Self.isWideSpace(c)
    return part(isSpace ? start + width : start)
  }

  private static func isWideSpace(_ c: UInt32) -> Bool {
    switch c {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  private func part(_ start: Int) -> Int? {
    guard start < count else { return nil }
    var at = start
    for _ in 1...6 where isHan(at) {
      at += 3
      if let end = skip(any: Self.streets, at: at) { return end }
    }
    let (c, width) = read(start)
    let isLetter = (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7A
    if let end = number(isLetter ? start + width : start) { return skip(any: Self.units, at: end) ?? end }
    if isLetter {
      var end = start + width
      for _ in 0..<3 where end < count && Self.isDigit(read(end).value) { end += read(end).width }
      return skip(any: ["座", "栋", "区", "幢"], at: end)
    }
    return chineseNumber(start)
  }

  /// The end of one to five digits, and of more of them behind dashes.
  private func number(_ start: Int) -> Int? {
    func digitsOnce(_ at: Int) -> Int? {
      let end = digits(at..<count)
      return end > at && length(at..<end) <= 5 ? end : nil
    }
    guard var end = digitsOnce(start) else { return nil }
    while end < count, case let (c, width) = read(end), c == 0x2D || c == 0xFF0D || c == 0x2014,
      let more = digitsOnce(end + width)
    {
      end = more
    }
    return end
  }

  private func chineseNumber(_ start: Int) -> Int? {
    var end = start
    for _ in 0..<3 {
      guard let next = skip(any: ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"], at: end) else { break }
      end = next
    }
    return end == start ? nil : skip(any: ["号", "栋", "楼", "层", "单元", "组", "期"], at: end)
  }

  /// Whether a place says more than a town or a district: a number, a street, an estate, two levels, nine characters.
  func isDetailed(_ range: Range<Int>) -> Bool {
    if length(range) >= 9 { return true }
    let words: [StaticString] = [
      "路", "街", "大道", "巷", "弄", "胡同", "大厦", "小区", "花园", "广场", "公寓", "写字楼", "园区", "工业园", "产业园", "科技园", "软件园",
      "社区", "村委会",
    ]
    let counters: [StaticString] = ["号", "弄", "栋", "幢", "座", "室", "层", "楼", "单元", "组"]
    var at = range.lowerBound
    while at < range.upperBound {
      let (c, width) = read(at)
      if skip(any: words, at: at, limit: range.upperBound) != nil { return true }
      if Self.isHan(c), skip(any: ["镇", "乡", "村"], at: at + width, limit: range.upperBound) != nil { return true }
      if Self.isDigit(c) {
        var end = at + width
        if end < range.upperBound, case let (space, w) = read(end), space == 0x20 || Self.isWideSpace(space) {
          end += w
        }
        if skip(any: counters, at: end, limit: range.upperBound) != nil { return true }
      }
      at += width
    }
    return administrativeRuns(range) >= 2
  }

  /// The runs of Han characters with a word for an administrative level behind at least two characters.
  private func administrativeRuns(_ range: Range<Int>) -> Int {
    var runs = 0
    var inRun = 0
    var counted = false
    var at = range.lowerBound
    while at < range.upperBound {
      let (c, width) = read(at)
      if Self.isHan(c) {
        if inRun >= 2, !counted, skip(any: ["省", "市", "州", "县", "区", "旗"], at: at) != nil {
          runs += 1
          counted = true
        }
        inRun += 1
      } else {
        inRun = 0
        counted = false
      }
      at += width
    }
    return runs
  }
}
