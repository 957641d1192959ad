internal import NameTagger

extension Grammar {
  /// Reads a grammar; its notation stands at the head of Training/sentences.txt.
  ///
  /// - Parameters:
  ///   - file: the text of the grammar.
  ///   - lists: the alternatives that come from elsewhere; an alternative that needs an empty list is left out.
  /// - Throws: `TrainingError` with the line, or the name that nothing defines.
  package init(_ file: String, lists: [String: SourceList]) throws(TrainingError) {
    var alternatives: [String: [(element: [Part], weight: Double)]] = ["space": [([.text(" ")], 1)]]
    for (name, list) in lists {
      alternatives[name] = list.entries.map { ([.text($0.text)], $0.weight) }
    }
    var section: String?
    for (number, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        let name = String(line[line.index(after: line.startIndex)..<end])
        guard alternatives[name] == nil else {
          throw TrainingError("Line \(number + 1) of the grammar defines [\(name)] again. Join both.")
        }
        let words = line[line.index(after: end)...].split(separator: " ")
        alternatives[name] = words.map { ([.text(String($0))], 1) }
        section = name
        continue
      }
      guard let section, let alternative = Self.alternative(line) else {
        throw TrainingError(
          "Line \(number + 1) of the grammar cannot be read. Its notation stands at the head of Training/sentences.txt."
        )
      }
      alternatives[section, default: []].append(alternative)
    }
    rules = try Self.usable(alternatives)
  }

  /// Leaves out what leads to an empty list, and what leads to that.
  private static func usable(
    _ all: [String: [(element: [Part], weight: Double)]]
  ) throws(TrainingError) -> [String: WeightedList<[Part]>] {
    var alternatives = all
    var before = -1
    while before != alternatives.values.reduce(0, { $0 + $1.count }) {
      before = alternatives.values.reduce(0) { $0 + $1.count }
      for (name, list) in alternatives {
        var kept: [(element: [Part], weight: Double)] = []
        for entry in list {
          var isUsable = true
          for case .reference(let reference) in entry.element {
            guard let target = alternatives[reference.name] else {
              throw TrainingError("[\(name)] of the grammar needs {\(reference.name)}, which nothing defines.")
            }
            if target.isEmpty { isUsable = false }
          }
          if isUsable { kept.append(entry) }
        }
        alternatives[name] = kept
      }
    }
    return alternatives.filter { !$0.value.isEmpty }.mapValues { WeightedList($0) }
  }

  private static func alternative(_ line: Substring) -> (element: [Part], weight: Double)? {
    var rest = line
    var weight = 1.0
    if rest.hasPrefix("*"), let space = rest.firstIndex(of: " "), let number = Double(rest[..<space].dropFirst()) {
      weight = number
      rest = rest[rest.index(after: space)...]
    }
    var parts: [Part] = []
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}"),
        let part = part(rest[rest.index(after: open)..<close])
      else { return nil }
      parts.append(part)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return (parts, weight)
  }

  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-").map { Int($0) }
    guard ends.count == 2, let low = ends[0], let high = ends[1], low <= high else { return nil }
    return low...high
  }

  private static func part(_ inside: Substring) -> Part? {
    if let range = range(inside) { return .number(range) }
    var rest = inside
    var kind: NameKind?
    for (prefix, meaning) in [("P ", NameKind.person), ("O ", .organisation), ("L ", .place)]
    where rest.hasPrefix(prefix) {
      kind = meaning
      rest = rest.dropFirst(2)
    }
    let name = rest.prefix { $0.isLetter || $0 == "-" }
    var reference = Reference(name: String(name), kind: kind)
    rest = rest[name.endIndex...]
    if rest.hasPrefix("?") {
      guard let percent = Int(rest.dropFirst()) else { return nil }
      reference.percent = percent
    } else if rest.hasPrefix("*") {
      guard let times = range(rest.dropFirst()) else { return nil }
      reference.times = times
    } else if !rest.isEmpty {
      return nil
    }
    return name.isEmpty ? nil : .reference(reference)
  }
}
