internal import NameTagger

/// The file of labelled texts: the text, a tab, and its names as "start,end,kind;" with kinds P, O, L and W.
extension LabelledText {
  private static let letters: [(letter: Character, kind: NameKind?)] = [
    ("P", .person), ("O", .organisation), ("L", .place), ("W", nil),
  ]

  /// Reads a file of labelled texts.
  ///
  /// - Throws: `TrainingError` with the number of the first line that is none.
  package static func read(_ file: String) throws(TrainingError) -> [LabelledText] {
    var texts: [LabelledText] = []
    for (number, line) in file.split(separator: "\n", omittingEmptySubsequences: true).enumerated() {
      guard let text = LabelledText(line: line) else {
        throw TrainingError(
          "Line \(number + 1) of the labels is no text, tab and names as 'start,end,kind;'. Write it with teacher.py.")
      }
      texts.append(text)
    }
    return texts
  }

  private init?(line: Substring) {
    guard let tab = line.utf8.firstIndex(of: 9) else { return nil }
    let text = String(line[..<tab])
    let count = text.unicodeScalars.count
    var spans: [LabelledSpan] = []
    for item in line[line.utf8.index(after: tab)...].split(separator: ";") {
      let cells = item.split(separator: ",")
      guard cells.count == 3, let start = Int(cells[0]), let end = Int(cells[1]), start < end, end <= count,
        start >= spans.last?.range.upperBound ?? 0,
        let entry = Self.letters.first(where: { cells[2] == String($0.letter) })
      else { return nil }
      spans.append(LabelledSpan(start..<end, entry.kind))
    }
    self.init(text, spans)
  }

  /// The text as a line of the file.
  package var line: String {
    let names = spans.map { span in
      let letter = Self.letters.first { $0.kind == span.kind }?.letter ?? "W"
      return "\(span.range.lowerBound),\(span.range.upperBound),\(letter);"
    }
    return "\(text)\t\(names.joined())\n"
  }
}
