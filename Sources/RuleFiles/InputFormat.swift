/// How the filter's input is written, as settings and options say it.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Without structure.
  case text
  /// JSON values of any layout.
  case json
  /// A JSON value on each line.
  case jsonl
  /// Cells between commas.
  case csv
  /// Cells between tabs.
  case tsv
  /// What the name of the file says or, where it says nothing, the first bytes.
  case auto
}
