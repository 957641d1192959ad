internal import NameTagger

/// A text with its names.
package struct LabelledText: Equatable, Sendable {
  /// The text, without tabs and line breaks.
  package var text: String
  /// Its names, in order, none inside another.
  package var spans: [LabelledSpan]

  /// Makes one.
  package init(_ text: String, _ spans: [LabelledSpan]) {
    self.text = text
    self.spans = spans
  }

  /// The code points of the text; those beyond the first plane are U+FFFD.
  package var codes: [UInt16] { Self.codes(text) }

  /// The code points of a string; those beyond the first plane are U+FFFD.
  package static func codes(_ text: some StringProtocol) -> [UInt16] {
    text.unicodeScalars.map { $0.value > 0xFFFF ? 0xFFFD : UInt16($0.value) }
  }

  /// The label of each code point: 0 for none, 1 for the first of a person, 2 for the others of it, and so on.
  package func labels(count: Int) -> [UInt8] {
    var labels = [UInt8](repeating: 0, count: count)
    for span in spans {
      guard let kind = span.kind else { continue }
      for (place, at) in span.range.enumerated() {
        labels[at] = 1 + 2 * kind.rawValue + (place == 0 ? 0 : 1)
      }
    }
    return labels
  }
}
