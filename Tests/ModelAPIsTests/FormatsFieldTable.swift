import Foundation
import Testing

/// One request field of `fields.tsv`, and what the provider's documents want of it.
struct FormatsField: Sendable, CustomTestStringConvertible {
  var format: String
  var role: String
  var path: String

  var testDescription: String { "\(format) \(role) \(path)" }

  static let all: [FormatsField] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "fields.tsv")
    let lines = (try? String(contentsOf: url, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.filter { !$0.hasPrefix("#") }.flatMap { line in
      let columns = line.split(separator: "\t")
      return columns[2].split(separator: " ").flatMap { expanded(String($0)) }.map {
        FormatsField(format: String(columns[0]), role: String(columns[1]), path: $0)
      }
    }
  }()

  /// `a.{b,c}` is `a.b` and `a.c`.
  private static func expanded(_ path: String) -> [String] {
    guard let open = path.firstIndex(of: "{"), let close = path[open...].firstIndex(of: "}") else { return [path] }
    let (head, tail) = (path[..<open], path[path.index(after: close)...])
    return path[path.index(after: open)..<close].split(separator: ",").flatMap { choice in
      expanded("\(head)\(choice)\(tail)")
    }
  }

  /// The smallest document in which the value stands at the path.
  func document(_ value: String) -> String {
    var open = ""
    var close = ""
    for part in path.split(separator: ".") {
      let key = part.prefix { $0 != "[" }
      open += #"{"\#(key)": "#
      close = "}" + close
      for _ in 0..<part.count(where: { $0 == "[" }) {
        open += "["
        close = "]" + close
      }
    }
    return open + value + close
  }
}
