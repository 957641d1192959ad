/// A file of rules or settings that cannot be used, and where it goes wrong.
public struct RuleFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path or the bundled name of the file.
  public var file: String
  /// The line, from 1; 0 when the file as a whole is meant.
  public var line: Int
  /// The column in code points, from 1; 0 when the file as a whole is meant.
  public var column: Int
  /// What is wrong and how to mend it, in sentences.
  public var message: String

  /// Makes an error about one place of a file.
  public init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// Makes an error about a file as a whole.
  public init(file: String, message: String) {
    self.init(file: file, line: 0, column: 0, message: message)
  }

  /// The place and the message, as compilers write them: `rules.yaml:3:5: The key ...`.
  public var description: String {
    line == 0 ? "\(file): \(message)" : "\(file):\(line):\(column): \(message)"
  }
}
