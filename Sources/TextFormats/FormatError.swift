internal import ModelAPIs

/// Why a text in a format could not be read; from the record that it stands in on nothing may be sent.
public struct FormatError: Error, Sendable, CustomStringConvertible {
  /// What is wrong.
  enum Problem: Sendable {
    /// A value is not JSON, or not such as can be read.
    case json(BodyError)
    /// A record is longer than the bound.
    case tooLarge(limit: Int)
    /// Between the elements of an array stands something else than a comma.
    case betweenElements
    /// The text ends inside an array.
    case openArray
    /// The text ends inside a cell in quotation marks.
    case openQuote
    /// With its placeholders a string would read as JSON, which it was not before.
    case turnsIntoJSON
  }

  let problem: Problem
  /// The format that was read.
  public let format: TextFormat
  /// The line of the place, from 1.
  public let line: Int
  /// The place in the input, in bytes from 0.
  public let offset: Int

  /// A sentence that says what is wrong, where, and what to do.
  public var description: String {
    let place = "Line \(line), byte \(offset)"
    switch problem {
    case .json(let error):
      // The place stands in front already.
      let sentence = BodyError(error.code, path: error.path).description
      return "\(place), read as \(format.rawValue): \(sentence) Or read it as text."
    case .tooLarge(let limit):
      return "\(place): This \(format.record) is longer than the \(limit) bytes of the record limit; "
        + "part it, or read it as text."
    case .betweenElements:
      return "\(place): A byte stands between the elements of an array where a comma or its end may; mend it, or read "
        + "it as text."
    case .openArray: return "\(place): The text ends inside an array; send all of it, or read it as text."
    case .openQuote:
      return "\(place): A cell that begins with a quotation mark never ends; mend it, or read it as text."
    case .turnsIntoJSON:
      return "\(place): With its placeholders a string would read as JSON, and could not be restored; read it as text."
    }
  }
}
