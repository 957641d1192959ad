import Foundation
import Testing

/// A sentence with the spans that the design gives for it.
struct Vector: CustomTestStringConvertible {
  let id: String
  let text: String
  /// Before the rules of spelling, and after them: kind and range of code points, as `P[6,9)`.
  let before: [String]
  let after: [String]
  var testDescription: String { id }

  /// Reads vectors.tsv, which stands beside this file.
  static let all: [Vector] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "vectors.tsv")
    let file = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return file.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func spans(_ cell: String) -> [String] { cell.split(separator: " ").map { String($0.prefix { $0 != "=" }) } }
      return Vector(id: cells[0], text: cells[1], before: spans(cells[2]), after: spans(cells[3]))
    }
  }()
}
