internal import NameTagger

/// Made-up sentences: alternatives with references to other alternatives, some of which are names.
package struct Grammar {
  /// A piece of an alternative.
  enum Part {
    case text(String)
    case number(ClosedRange<Int>)
    case reference(Reference)
  }

  /// A place that one of the alternatives of a name takes.
  struct Reference {
    var name: String
    var kind: NameKind?
    var times = 1...1
    /// In how many of a hundred cases it is taken at all.
    var percent = 100
  }

  var rules: [String: WeightedList<[Part]>]

  /// Makes a sentence.
  ///
  /// - Parameters:
  ///   - name: where to begin.
  ///   - random: decides.
  package func sentence(_ name: String, _ random: inout SeededRandom) -> LabelledText {
    var result = LabelledText("", [])
    var count = 0
    append(name, to: &result, &count, &random)
    return result
  }

  /// One of the alternatives of a name, as text.
  func value(_ name: String, _ random: inout SeededRandom) -> String { sentence(name, &random).text }

  private func append(
    _ name: String, to result: inout LabelledText, _ count: inout Int, _ random: inout SeededRandom
  ) {
    func write(_ text: String) {
      result.text += text
      count += text.unicodeScalars.count
    }
    guard let rule = rules[name] else { return }
    for part in rule.pick(&random) {
      switch part {
      case .text(let text): write(text)
      case .number(let range): write(String(Int.random(in: range, using: &random)))
      case .reference(let reference):
        guard random.chance(reference.percent) else { continue }
        let start = count
        for _ in 0..<Int.random(in: reference.times, using: &random) {
          append(reference.name, to: &result, &count, &random)
        }
        if let kind = reference.kind, count > start { result.spans.append(LabelledSpan(start..<count, kind)) }
      }
    }
  }
}
