internal import Redaction
public import RuleFiles

/// A rule's own examples, tried.
public enum RuleExamples {
  /// Tries every `match` and `miss` of a rule, alone.
  ///
  /// - Returns: the first example that fails, with the rule's place; nil when all hold.
  /// - Throws: `RuleFileError` when the rule cannot be compiled or a scan breaks off.
  public static func failure(of located: LocatedRule) throws -> RuleFileError? {
    var rule = located.rule
    rule.harmless = false
    var options = RedactorOptions()
    options.only = [rule.entity]
    options.names = .off
    let redactor: Redactor
    do { redactor = try Redactor(rules: [rule], options: options) } catch { throw error.located(in: [located]) }
    for (name, texts, wanted) in [("match", rule.match, true), ("miss", rule.miss, false)] {
      for (number, text) in texts.enumerated() {
        let found: Bool
        do { found = !(try redactor.scan(text).isEmpty) } catch {
          return failure(located, "its \(name) example \(number + 1) could not be scanned: \(error)")
        }
        if found != wanted {
          return failure(
            located,
            wanted
              ? "finds nothing in its match example \(number + 1); mend the pattern, check, score or the example"
              : "finds something in its miss example \(number + 1); tighten the pattern or mend the example")
        }
      }
    }
    return nil
  }

  private static func failure(_ located: LocatedRule, _ problem: String) -> RuleFileError {
    RuleFileError(
      file: located.file, line: located.line, column: located.column, message: "Rule '\(located.rule.id)' \(problem).")
  }
}
