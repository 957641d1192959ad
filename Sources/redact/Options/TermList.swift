/// Terms given one by one or as `@FILE`, one a line.
enum TermList {
  /// The most bytes of a file of terms.
  private static let mostBytes = 16 << 20

  /// Reads the terms; blank lines and lines that start with `#` do not count.
  ///
  /// A list that cannot be read as text is an error: its terms would stand nowhere, and nothing would be taken.
  ///
  /// - Parameter shortest: how many code points a term in a file must have.
  static func read(_ arguments: [String], shortest: Int = 1) throws -> [String] {
    var terms: [String] = []
    // Compared by bytes, as a text is searched: two spellings that Swift calls equal are two terms.
    var seen: Set<[UInt8]> = []
    func take(_ term: String) { if seen.insert(Array(term.utf8)).inserted { terms.append(term) } }
    for argument in arguments {
      guard argument.hasPrefix("@") else {
        take(argument)
        continue
      }
      let path = String(argument.dropFirst())
      for (number, line) in try lines(of: path) {
        let term = line.trimmed
        if term.isEmpty || term.hasPrefix("#") { continue }
        guard term.unicodeScalars.count >= shortest else {
          throw error(path, number, "a term of one character would be found everywhere; make it longer.")
        }
        take(term)
      }
    }
    return terms
  }

  /// The lines of a file with their numbers, whatever ends them and without a byte order mark.
  private static func lines(of path: String) throws -> [(number: Int, line: Substring)] {
    var bytes = try Input(path).all(limit: mostBytes) { name in
      CommandError(description: "'\(name)' is larger than 16 MiB, the most that a list of terms may be.", status: 2)
    }[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var lines: [(number: Int, line: Substring)] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard let text = String(validating: line, as: UTF8.self), !line.contains(0) else {
        throw error(path, index + 1, "this line is not UTF-8; save the file as UTF-8.")
      }
      // A carriage return alone ends a line too; before a line feed it is white space at the end.
      for part in text.unicodeScalars.split(separator: "\r") { lines.append((index + 1, Substring(part))) }
    }
    return lines
  }

  private static func error(_ path: String, _ line: Int, _ problem: String) -> CommandError {
    CommandError(description: "\(path):\(line): \(problem)", status: 2)
  }
}
