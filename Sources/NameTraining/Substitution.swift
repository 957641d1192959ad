internal import NameTagger

/// Real sentences in which a company gets another name, and a person now and then.
struct Substitution {
  let grammar: Grammar
  let names: (company: String, person: String)

  /// Takes sentences with a bare company name and changes the names in them.
  ///
  /// - Parameters:
  ///   - texts: the teacher's labels.
  ///   - limit: the most sentences to make.
  ///   - random: decides.
  func sentences(_ texts: [LabelledText], limit: Int, _ random: inout SeededRandom) -> [LabelledText] {
    let candidates = texts.filter { text in
      guard text.spans.contains(where: { $0.kind == .organisation && (2...6).contains($0.range.count) }) else {
        return false
      }
      let scalars = Array(text.text.unicodeScalars)
      return text.spans.contains { Self.isCompany($0, Self.string(scalars[$0.range])) }
    }
    return candidates.shuffled(using: &random).prefix(limit).map { changed($0, &random) }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private static func isCompany(_ span: LabelledSpan, _ name: String) -> Bool {
    span.kind == .organisation && SourceLists.isHan(name, 2...6) && !Heads.isPublic(name)
  }

  private func changed(_ text: LabelledText, _ random: inout SeededRandom) -> LabelledText {
    let scalars = Array(text.text.unicodeScalars)
    var result = LabelledText("", [])
    var count = 0
    var at = 0
    var chosen: [String: String] = [:]
    func write(_ part: String) {
      result.text += part
      count += part.unicodeScalars.count
    }
    for span in text.spans {
      let name = Self.string(scalars[span.range])
      var new = chosen[name] ?? name
      if chosen[name] == nil {
        if Self.isCompany(span, name) {
          new = grammar.value(names.company, &random)
        } else if span.kind == .person, SourceLists.isHan(name, 2...3), random.chance(50) {
          new = grammar.value(names.person, &random)
        }
        chosen[name] = new
      }
      write(Self.string(scalars[at..<span.range.lowerBound]))
      let start = count
      write(new)
      result.spans.append(LabelledSpan(start..<count, span.kind))
      at = span.range.upperBound
    }
    write(Self.string(scalars[at...]))
    return result
  }
}
