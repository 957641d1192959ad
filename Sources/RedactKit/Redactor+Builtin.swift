public import Redaction
public import RuleFiles
public import VaultStorage

extension Redactor {
  /// Makes a redactor of the built-in rules and, after them, one's own.
  ///
  /// - Parameters:
  ///   - options: which rules are used, and how placeholders are written.
  ///   - files: paths of rule files or folders.
  ///   - naming: further entities that settings name and that a rule must therefore have.
  /// - Throws: `RuleFileError` with file, line and column of the first thing that is wrong; `EntityError` when the
  ///   options name an entity that no rule has.
  public init(options: RedactorOptions = RedactorOptions(), files: [String] = [], naming: Set<Entity> = []) throws {
    let own = try RuleFile.load(paths: files)
    // Built-in rules are proved by the tests; one's own are proved when they are read.
    for rule in own { if let failure = try RuleExamples.failure(of: rule) { throw failure } }
    var rules = BuiltinRules.all()
    // The build has compared the built-in ones with each other.
    if !own.isEmpty {
      rules += own
      try RuleFile.checkDuplicates(in: rules)
    }
    try options.checkEntities(and: naming, among: rules)
    do {
      try self.init(rules: rules.map(\.rule), options: options)
    } catch {
      throw error.located(in: rules)
    }
  }

  /// Makes a session that lives in memory.
  ///
  /// - Parameters:
  ///   - key: random, or derived from a secret so that replicas give the same placeholders.
  ///   - id: which session of that key; another id gives other placeholders.
  public func session(key: SessionKey = .random(), id: String = "") -> Session {
    // A vault without entries is never full.
    // swift-format-ignore: NeverUseForceTry
    try! session(hash: key.codeHash(session: Array(id.utf8)))
  }

  /// Makes a session that goes on where a session file ends, in the style that the file was begun with.
  ///
  /// - Throws: `VaultError` when the file holds more values than a session may.
  public func session(file: SessionFile, key: SessionKey) throws(VaultError) -> Session {
    var vault = Vault(style: file.style, capacity: options.capacity)
    for entry in file.entries() { try vault.insert(entry) }
    return session(hash: key.codeHash(session: file.sessionID), vault: vault)
  }
}

extension RuleError {
  /// The same error with the place in its file.
  public func located(in rules: [LocatedRule]) -> any Error {
    guard let rule = rules.first(where: { $0.rule.id == self.rule }) else { return self }
    switch problem {
    case .pattern(let message, let offset):
      return rule.error(
        at: rule.parts.pattern, "The pattern of '\(self.rule)' is wrong at byte \(offset): \(message).")
    case .unknownGroup: return rule.error(at: rule.parts.group, description)
    case .unknownCheck: return rule.error(at: rule.parts.check, description)
    case .duplicate, .shortTerm: return rule.error(description)
    }
  }
}
