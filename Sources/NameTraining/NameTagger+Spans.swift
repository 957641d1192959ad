package import NameTagger

extension NameTagger {
  /// The names of a text as labels, with ranges in code points.
  ///
  /// - Parameters:
  ///   - text: a text.
  ///   - refined: whether the rules of spelling are run over them; bare places are then left out.
  package func labels(_ text: String, refined: Bool = false) -> [LabelledSpan] {
    let spans = refined ? spans(in: text) : labelled(text)
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
