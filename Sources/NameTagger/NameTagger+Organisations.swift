extension NameTagger {
  /// Extends spans to the end of a company's suffix that begins where they end, and makes them organisations.
  func extendToSuffix(_ text: SourceText, _ found: inout [NameSpan]) {
    for i in found.indices {
      let range = found[i].range
      guard let end = text.companySuffix(range.upperBound) else { continue }
      if found[i].kind != .organisation, text.length(range) < 2 { continue }
      found[i].kind = .organisation
      found[i].range = range.lowerBound..<end
      found[i].origin.insert(.suffix)
    }
  }

  /// Drops organisations that are a generic head such as "this company", or a word for a number.
  func dropGeneric(_ text: SourceText, _ scratch: inout NameScratch) {
    var kept: [NameSpan] = []
    for span in scratch.found {
      if span.kind == .organisation, text.isGenericOrganisation(span.range) {
        scratch.notes?.append(NameNote(span: span, outcome: .generic))
      } else {
        kept.append(span)
      }
    }
    scratch.found = kept
  }
}

extension SourceText {
  /// The end of a company's suffix that begins here.
  fileprivate func companySuffix(_ start: Int) -> Int? {
    let head = skip("股份", at: start) ?? start
    if let limited = skip("有限", at: head), let end = skip("公司", at: skip("责任", at: limited) ?? limited) {
      return branch("分公司", end, 2...6) ?? skip("分公司", at: end) ?? branch("分行", end, 2...4) ?? end
    }
    if var end = skip("集团", at: start) {
      end = skip("股份", at: end) ?? end
      end = skip("有限", at: end) ?? end
      return skip("公司", at: end) ?? end
    }
    return skip(any: ["总公司", "分公司", "子公司", "支行", "分行", "律师事务所", "会计师事务所"], at: start)
  }

  /// The end of a branch: a place of so many Han characters, the longest first, and its word.
  private func branch(_ word: StaticString, _ start: Int, _ lengths: ClosedRange<Int>) -> Int? {
    var ends = [start]
    while ends.count <= lengths.upperBound, let at = ends.last, isHan(at) { ends.append(at + 3) }
    for n in lengths.reversed() where n < ends.count {
      if let end = skip(word, at: ends[n]) { return end }
    }
    return nil
  }

  fileprivate func isGenericOrganisation(_ range: Range<Int>) -> Bool {
    let numbers: [StaticString] = ["单号", "编号", "号码", "账号", "账户", "工号", "卡号", "合同号", "流水号"]
    if numbers.contains(where: { ends(range, with: $0) }) { return true }
    let prefixes: [StaticString] = [
      "本", "该", "贵", "我", "各", "某", "其", "总", "分", "子", "母", "新", "老", "大", "小", "原",
    ]
    let heads: [StaticString] = [
      "公司", "银行", "集团", "杂志社", "报社", "学校", "医院", "大学", "政府", "法院", "部门", "单位", "机构", "企业", "酒店", "超市", "工厂",
      "中心", "协会", "俱乐部", "委员会", "事务所", "出版社", "电视台", "研究所", "研究院", "学院", "中学", "小学", "公安局", "派出所",
    ]
    func isHead(_ at: Int) -> Bool { heads.contains { skip($0, at: at, limit: range.upperBound) == range.upperBound } }
    if isHead(range.lowerBound) { return true }
    guard let after = skip(any: prefixes, at: range.lowerBound, limit: range.upperBound) else { return false }
    return isHead(after)
  }
}
