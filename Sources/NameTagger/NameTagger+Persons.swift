extension NameTagger {
  /// Makes a person of two parts of a transliterated name around a middle dot.
  func joinDots(_ text: SourceText, _ scratch: inout NameScratch) {
    for dot in scratch.marks {
      let (mark, width) = text.read(dot)
      guard SourceText.isMiddleDot(mark), dot > 0, SourceText.isHan(text.readBack(dot).value) else { continue }
      let right = dot + width
      guard text.isHan(right) else { continue }
      var first = dot
      var left = 0
      while left < 6, first > 0, case let (c, w) = text.readBack(first), Transliteration.contains(c) {
        first -= w
        left += 1
      }
      var end = right
      var length = 0
      while length < 7, end < text.count, case let (c, w) = text.read(end), Transliteration.contains(c) {
        end += w
        length += 1
      }
      if left >= 2, length >= 2 {
        scratch.found.append(NameSpan(kind: .person, range: first..<end, margin: 0, origin: .dotted))
      }
    }
  }

  /// Gives a person that is only a surname of two characters the one or two characters behind it.
  func takeGivenNames(_ text: SourceText, _ scratch: inout NameScratch) {
    for i in scratch.found.indices where scratch.found[i].kind == .person {
      let range = scratch.found[i].range
      let end = range.upperBound
      guard range.count == 6, text.isHan(end),
        let after = text.skip(any: Self.surnames, at: range.lowerBound), after == end
      else { continue }
      let second = end + 3
      var taken = second
      if second < text.count {
        let (c, width) = text.read(second)
        if isWord(text, end) || (SourceText.isHan(c) && !Self.neverGiven.contains(c)) { taken = second + width }
      }
      scratch.found[i].range = range.lowerBound..<taken
      scratch.found[i].origin.insert(.surname)
    }
  }

  /// Whether the two characters here are a word of the table.
  private func isWord(_ text: SourceText, _ at: Int) -> Bool {
    let table = self.table()
    let (a, width) = text.read(at)
    let (b, _) = text.read(at + width)
    guard a <= 0xFFFF, b <= 0xFFFF else { return false }
    let codes = [table.characters.normalised(UInt16(a)), table.characters.normalised(UInt16(b))]
    return unsafe codes.withUnsafeBufferPointer {
      guard let base = $0.baseAddress else { return false }
      return unsafe table.words.word(WordTable.hash(base, 2)) != nil
    }
  }

  private static let surnames: [StaticString] = [
    "欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "端木", "南宫", "长孙", "宇文", "独孤", "轩辕", "申屠",
    "拓跋", "呼延", "澹台", "淳于", "歐陽", "諸葛",
  ]
  private static let neverGiven = Set("的是在和与去来到说对有把被让给".unicodeScalars.map(\.value))
}
