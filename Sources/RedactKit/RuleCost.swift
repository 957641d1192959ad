internal import PCRE2
internal import Redaction
public import RuleFiles
internal import Triggers

/// What a rule may cost in the worst case.
public enum RuleCost {
  /// How long a worst text is, in bytes.
  private static let bytes = 1 << 17
  /// The text for which the step limit is meant, in bytes; the limit shrinks with the text, since what grows with it
  /// without end does so in both.
  private static let fullBytes = 1 << 20

  /// Tries texts that are made from a rule's pattern to cost it most.
  ///
  /// - Returns: why the rule is refused, with its place; nil when no text drives it past the step limit.
  /// - Throws: `RuleFileError` when the rule cannot be compiled.
  public static func failure(of located: LocatedRule) throws -> RuleFileError? {
    var rule = located.rule
    rule.harmless = false
    var options = RedactorOptions()
    options.only = [rule.entity]
    options.names = .off
    options.limits.steps /= UInt32(fullBytes / bytes)
    let redactor: Redactor
    do { redactor = try Redactor(rules: [rule], options: options) } catch { throw error.located(in: [located]) }
    for unit in WorstTexts.units(of: rule.pattern) {
      do { _ = try redactor.scan(WorstTexts.text(of: unit, bytes: bytes)) } catch {
        return located.error(
          at: located.parts.pattern,
          "The pattern of '\(rule.id)' can be driven past its limits by a text made from it: \(error) "
            + "Bound its repetitions, as in {0,64}, and let no two that stand side by side take the same characters.")
      }
    }
    return nil
  }
}
