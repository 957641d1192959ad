/// How a text is written, as far as it matters for where values stand in it.
public enum TextFormat: String, Sendable, CaseIterable {
  /// No structure is known.
  case text
  /// JSON values, one behind the other, of any layout; an array's elements are looked at one by one.
  case json
  /// A JSON value on each line.
  case jsonl
  /// Rows of cells between commas (RFC 4180).
  case csv
  /// The same between tabs.
  case tsv

  /// The format that a file's name speaks of; nil when it speaks of none.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    switch name.utf8.lastIndex(of: UInt8(ascii: ".")).map({ name[name.index(after: $0)...] }) {
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    default: return nil
    }
  }

  /// The byte between two cells.
  var separator: UInt8? {
    switch self {
    case .csv: 0x2C
    case .tsv: 0x09
    case .text, .json, .jsonl: nil
    }
  }

  /// What one record is called.
  var record: String {
    switch self {
    case .text: "text"
    case .json: "value"
    case .jsonl: "line"
    case .csv, .tsv: "row"
    }
  }
}
