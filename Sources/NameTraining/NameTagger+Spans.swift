package import NameTagger

extension NameTagger {
  /// The names of a text as labels, with ranges in code points, before the rules of spelling.
  package func labels(_ text: String) -> [LabelledSpan] {
    let spans = labelled(text)
    if spans.isEmpty { return [] }
    var points = [Int](repeating: 0, count: text.utf8.count + 1)
    var count = -1
    for (at, byte) in text.utf8.enumerated() {
      if byte & 0xC0 != 0x80 { count += 1 }
      points[at] = count
    }
    points[text.utf8.count] = count + 1
    return spans.map { LabelledSpan(points[$0.range.lowerBound]..<points[$0.range.upperBound], $0.kind) }
  }
}
