public import RuleModel
internal import Triggers

/// A rule and where it is written.
public struct LocatedRule: Sendable, Hashable {
  /// The rule.
  public var rule: Rule
  /// The path or the bundled name of the file.
  public var file: String
  /// Where the rule begins.
  public var place: FilePlace
  /// Where its parts are written.
  public var parts: RulePlaces {
    get { packedParts.value }
    set { packedParts = .value(newValue) }
  }

  var packedParts: Packed<RulePlaces>

  /// Makes a rule with its place.
  public init(rule: Rule, file: String, place: FilePlace, parts: RulePlaces) {
    self.rule = rule
    self.file = file
    self.place = place
    packedParts = .value(parts)
  }

  /// Makes an error about a part of the rule.
  ///
  /// - Parameters:
  ///   - part: where the part is written; nil means the whole rule.
  ///   - message: what is wrong and how to mend it, in sentences.
  public func error(at part: FilePlace? = nil, _ message: String) -> RuleFileError {
    let place = part ?? place
    return RuleFileError(file: file, line: place.line, column: place.column, message: message)
  }
}
