internal import RuleModel

/// Files of rules in YAML, read strictly.
public enum RuleFile {
  /// The rules of one text, in its order.
  ///
  /// - Parameters:
  ///   - text: YAML, a mapping with the key `rules`.
  ///   - name: what errors call the file.
  /// - Throws: the first error, with its place.
  public static func parse(_ text: String, name: String) throws(RuleFileError) -> [LocatedRule] {
    guard let root = try YAMLText(text, file: name).root() else {
      throw RuleFileError(file: name, line: 1, column: 1, message: "The file is empty; begin it with \"rules:\".")
    }
    let top = try Fields(root, of: "a rule file", known: ["rules"])
    var rules: [LocatedRule] = []
    for item in try top.required("rules").items() { rules.append(try LocatedRule(item)) }
    try checkDuplicates(in: rules)
    return rules
  }

  /// The rules of one file, or of every `.yaml` and `.yml` file under a folder, by path.
  ///
  /// - Throws: the first error; also when the path cannot be read, a folder holds no such file, or a file is larger than
  ///   4 MiB.
  public static func load(path: String) throws(RuleFileError) -> [LocatedRule] { try load(paths: [path]) }

  /// The rules of many files and folders, in the order of the paths; no two may share an id.
  ///
  /// - Throws: the first error, as for one path.
  public static func load(paths: [String]) throws(RuleFileError) -> [LocatedRule] {
    var rules: [LocatedRule] = []
    for path in paths {
      for file in try TextFile(path).filesOfRules() { rules += try parse(try file.text(), name: file.path) }
    }
    if rules.count > 1 { try checkDuplicates(in: rules) }
    return rules
  }

  /// Checks that no two rules share an id.
  ///
  /// - Throws: an error at the later rule that names the place of the earlier.
  public static func checkDuplicates(in rules: [LocatedRule]) throws(RuleFileError) {
    var seen: [String: LocatedRule] = [:]
    seen.reserveCapacity(rules.count)
    for rule in rules {
      guard let first = seen.updateValue(rule, forKey: rule.rule.id) else { continue }
      throw rule.error(
        "The id \"\(rule.rule.id)\" is already taken at \(first.file):\(first.place.line):\(first.place.column); "
          + "give this rule another.")
    }
  }
}
