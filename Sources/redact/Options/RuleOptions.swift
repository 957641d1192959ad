import ArgumentParser
public import RedactKit

/// Which rules are used; the same for every subcommand that looks for values.
struct RuleOptions: ParsableArguments {
  @Option(help: "Which rules: default, personal, business, secrets or strict.")
  var profile: Profile?

  @Option(help: "Whether names that stand alone in Chinese text are looked for: off, balanced or recall.")
  var names: NameDetection?

  @Option(
    help: ArgumentHelp("A YAML file with settings; options given here win over it.", valueName: "file"),
    completion: .file())
  var config: String?

  @Option(
    help: ArgumentHelp("A rule file of one's own, or a folder of them. May be repeated.", valueName: "path"),
    completion: .file())
  var rules: [String] = []

  @Option(help: ArgumentHelp("Only these entities, separated by commas.", valueName: "entities"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Not these entities, separated by commas.", valueName: "entities"))
  var except: [String] = []

  @Option(help: ArgumentHelp("A value that is never taken, compared whole, or @FILE of them.", valueName: "value"))
  var allow: [String] = []

  @Option(help: ArgumentHelp("A term that is always taken, or @FILE with one a line.", valueName: "term"))
  var deny: [String] = []

  /// What the file of settings says, with the options given here in its place.
  func settings() throws -> ConfigFile {
    var settings = try config.map { try ConfigFile.load(path: $0) } ?? ConfigFile()
    settings.profile = profile ?? settings.profile
    settings.names = names ?? settings.names
    if !only.isEmpty { settings.only = try Self.entities(only, "--only", "use every rule") }
    if !except.isEmpty { settings.except = try Self.entities(except, "--except", "leave nothing out") }
    settings.allow += try TermList.read(allow)
    settings.deny += try TermList.read(deny, shortest: 2)
    settings.rules += rules
    return settings
  }

  private static func entities(_ lists: [String], _ option: String, _ without: String) throws -> [Entity] {
    try lists.flatMap { list in
      let names = list.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
      // Taken for no option at all, an empty one would do the opposite of what a script meant.
      if names.isEmpty {
        throw CommandError(
          description: "\(option) '\(list)' names no entity; name one, or leave the option out to \(without).",
          status: 2)
      }
      return names.map { Entity($0.uppercased()) }
    }
  }
}

extension Profile: NamedChoice {}
extension NameDetection: NamedChoice {}

extension Substring {
  /// Without spaces and tabs at its ends.
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
