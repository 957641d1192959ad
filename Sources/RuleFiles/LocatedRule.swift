public import Redaction

/// A rule and where it is written.
public struct LocatedRule: Sendable, Hashable {
  /// The rule.
  public var rule: Rule
  /// The path or the bundled name of the file.
  public var file: String
  /// The line where the rule begins, from 1.
  public var line: Int
  /// The column where the rule begins, in code points from 1.
  public var column: Int
  /// The line where the value of `pattern` begins, from 1.
  public var patternLine: Int
  /// The column where the value of `pattern` begins, in code points from 1.
  public var patternColumn: Int

  /// Makes a rule with its place.
  public init(rule: Rule, file: String, line: Int, column: Int, patternLine: Int, patternColumn: Int) {
    self.rule = rule
    self.file = file
    self.line = line
    self.column = column
    self.patternLine = patternLine
    self.patternColumn = patternColumn
  }
}
