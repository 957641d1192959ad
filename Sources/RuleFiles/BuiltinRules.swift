internal import Redaction
internal import Triggers

/// The rules that come with the program.
public enum BuiltinRules {
  /// The bundled rules in the order of their files; they are read once, at the first call.
  ///
  /// - Throws: the first error in a bundled file, which a test of this package rules out.
  public static func all() throws(RuleFileError) -> [LocatedRule] { try parsed.get() }

  private static let parsed: Result<[LocatedRule], RuleFileError> = Result { () throws(RuleFileError) in
    var rules: [LocatedRule] = []
    for file in EmbeddedPatterns.files {
      rules += try RuleFile.parse(file.text.description, name: file.name.description)
    }
    let book = PlanBook(EmbeddedPatterns.plans)
    for index in rules.indices { rules[index].rule.plan = book.plan(of: rules[index].rule.pattern) }
    try RuleFile.checkDuplicates(in: rules)
    return rules
  }
}
