/// Terms given one by one or as `@FILE`, one a line.
enum TermList {
  /// Reads the terms; blank lines and lines that start with `#` do not count.
  ///
  /// - Parameter shortest: how many code points a term in a file must have.
  static func read(_ arguments: [String], shortest: Int = 1) throws -> [String] {
    var terms: [String] = []
    var seen: Set<String> = []
    for argument in arguments {
      guard argument.hasPrefix("@") else {
        if seen.insert(argument).inserted { terms.append(argument) }
        continue
      }
      let path = String(argument.dropFirst())
      let text = String(decoding: try Input(path).all(), as: UTF8.self)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let term = line.trimmed
        if term.isEmpty || term.hasPrefix("#") { continue }
        guard term.unicodeScalars.count >= shortest else {
          throw CommandError(
            description: "\(path):\(number + 1): a term of one character would be found everywhere; make it longer.",
            status: 2)
        }
        if seen.insert(term).inserted { terms.append(term) }
      }
    }
    return terms
  }
}
