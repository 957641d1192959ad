public import ArgumentParser
public import RedactKit

/// Which rules are used; the same for every subcommand that looks for values.
struct RuleOptions: ParsableArguments {
  @Option(help: "Which rules: default, personal, business, secrets or strict.")
  var profile: Profile?

  @Option(help: ArgumentHelp("A YAML file with settings; options given here win over it.", valueName: "file"))
  var config: String?

  @Option(help: ArgumentHelp("A rule file of one's own, or a folder of them. May be repeated.", valueName: "path"))
  var rules: [String] = []

  @Option(help: ArgumentHelp("Only these entities, separated by commas.", valueName: "entities"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Not these entities, separated by commas.", valueName: "entities"))
  var except: [String] = []

  @Option(help: ArgumentHelp("A value that is never taken, compared whole, or @FILE of them.", valueName: "value"))
  var allow: [String] = []

  @Option(help: ArgumentHelp("A term that is always taken, or @FILE with one a line.", valueName: "term"))
  var deny: [String] = []

  /// Builds what the options describe.
  func redactor() throws -> Redactor {
    let file = try config.map { try ConfigFile.load(path: $0) } ?? ConfigFile()
    var options = RedactorOptions()
    options.profile = profile ?? file.profile ?? .default
    options.only = Set(only.isEmpty ? file.only : Self.entities(only))
    options.except = Set(except.isEmpty ? file.except : Self.entities(except))
    options.allow = try file.allow + TermList.read(allow)
    options.deny = try file.deny + TermList.read(deny)
    options.threshold = file.threshold ?? options.threshold
    options.style = file.style ?? .standard
    for (entity, setting) in file.entities {
      if setting.enabled == false { options.except.insert(entity) }
      if let threshold = setting.threshold { options.thresholds[entity] = threshold }
    }
    return try Redactor(options: options, files: file.rules + rules)
  }

  private static func entities(_ lists: [String]) -> [Entity] {
    lists.flatMap { $0.split(separator: ",") }.map { Entity($0.trimmed.uppercased()) }
  }
}

extension Profile: ExpressibleByArgument {}

extension Substring {
  /// Without spaces and tabs at its ends.
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
