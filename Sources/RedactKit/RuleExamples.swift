internal import Redaction
public import RuleFiles

/// A rule's own examples, tried.
public enum RuleExamples {
  /// Tries every `match` and `miss` of a rule, alone.
  ///
  /// - Returns: the first example that fails, with its place; nil when all hold.
  /// - Throws: `RuleFileError` when the rule cannot be compiled or a scan breaks off.
  public static func failure(of located: LocatedRule) throws -> RuleFileError? {
    var rule = located.rule
    rule.harmless = false
    var options = RedactorOptions()
    options.only = [rule.entity]
    options.names = .off
    let redactor: Redactor
    do { redactor = try Redactor(rules: [rule], options: options) } catch { throw error.located(in: [located]) }
    for (name, texts, places, wanted) in [
      ("match", rule.match, located.parts.match, true), ("miss", rule.miss, located.parts.miss, false),
    ] {
      for (number, text) in texts.enumerated() {
        // A rule that was made in a program has no places of its examples.
        let place = number < places.count ? places[number] : nil
        func failure(_ problem: String) -> RuleFileError { located.error(at: place, "Rule '\(rule.id)' \(problem).") }
        let found: Bool
        do { found = !(try redactor.scan(text).isEmpty) } catch {
          return failure("could not be tried on its \(name) example \(number + 1): \(error)")
        }
        if found != wanted {
          return failure(
            wanted
              ? "finds nothing in its match example \(number + 1); mend the pattern, check, score or the example"
              : "finds something in its miss example \(number + 1); tighten the pattern or mend the example")
        }
      }
    }
    return nil
  }
}
