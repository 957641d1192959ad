import ArgumentParser
import RedactKit

/// What there is to find, and proof that it is found.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, show, test and begin rules.",
    discussion: """
      EXAMPLES:
        redact rules list | grep PHONE
        redact rules show cn-mobile
        redact rules new badge-number > my-rules.yaml
        redact rules test --rules my-rules.yaml
      """, subcommands: [List.self, Show.self, Test.self, New.self])

  /// One's own rules beside the built-in ones.
  struct Paths: ParsableArguments {
    @Option(
      help: ArgumentHelp("A rule file of one's own, or a folder of them. May be repeated.", valueName: "path"),
      completion: .file())
    var rules: [String] = []

    func all() throws -> [LocatedRule] {
      let rules = try BuiltinRules.all() + RuleFile.load(paths: rules)
      try RuleFile.checkDuplicates(in: rules)
      return rules
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "One line a rule: id, entity, score, profiles, title.",
      discussion: "EXAMPLE:\n  redact rules list --rules my-rules.yaml | cut -f 1,2")
    @OptionGroup var paths: Paths

    func run() throws {
      let lines = try paths.all().map { located in
        let rule = located.rule
        let profiles =
          rule.profiles.count == Profile.allCases.count
          ? "all" : rule.profiles.map(\.rawValue).sorted().joined(separator: ",")
        return
          "\(rule.id)\t\(rule.harmless ? "harmless" : rule.entity.rawValue)\t\(rule.score)\t\(profiles)\t\(rule.title)\n"
      }
      try Output.standard.write(Array(lines.joined().utf8))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "All of one rule.", discussion: "EXAMPLE:\n  redact rules show cn-mobile")
    @OptionGroup var paths: Paths
    @Argument(help: "The rule's id.", completion: .shellCommand("redact rules list | cut -f 1"))
    var id: String

    func run() throws {
      guard let located = try paths.all().first(where: { $0.rule.id == id }) else {
        throw CommandError(description: "There is no rule '\(id)'; 'redact rules list' lists them.", status: 2)
      }
      let rule = located.rule
      var lines = ["id: \(rule.id)", "entity: \(rule.entity)", "kind: \(rule.kind)"]
      if !rule.title.isEmpty { lines.append("title: \(rule.title)") }
      lines += ["pattern: \(rule.pattern)", "score: \(rule.score)", "canonical: \(rule.canonical.rawValue)"]
      if let group = rule.group { lines.append("group: \(group)") }
      if !rule.keywords.isEmpty { lines.append("keywords: \(rule.keywords.joined(separator: ", "))") }
      if let check = rule.check { lines.append("check: \(check)") }
      if let context = rule.context {
        lines.append(
          "context: +\(context.weight) within \(context.window) code points of \(context.words.joined(separator: ", "))"
        )
      }
      lines.append("profiles: \(rule.profiles.map(\.rawValue).sorted().joined(separator: ", "))")
      if rule.harmless { lines.append("harmless: true") }
      if !rule.source.isEmpty { lines.append("source: \(rule.source)") }
      lines.append("examples: \(rule.match.count) match, \(rule.miss.count) miss")
      lines.append("file: \(located.file):\(located.place.line)")
      try Output.standard.write(Array((lines.joined(separator: "\n") + "\n").utf8))
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test",
      abstract: "Try every example of the built-in rules and one's own, and one's own on texts made to be slow.",
      discussion: "EXAMPLE:\n  redact rules test --rules my-rules.yaml")
    @OptionGroup var paths: Paths

    func run() throws {
      let rules = try paths.all()
      // Built-in rules are tried on worst texts when the program is measured.
      let own = Set(try RuleFile.load(paths: paths.rules).map(\.rule.id))
      var failures = 0
      for rule in rules {
        if let failure = try RuleExamples.failure(of: rule)
          ?? (own.contains(rule.rule.id) ? RuleCost.failure(of: rule) : nil)
        {
          failures += 1
          StandardError.write("\(Terminal.harmless(failure.description, keepsLines: true))\n")
        }
      }
      let examples = rules.reduce(0) { $0 + $1.rule.match.count + $1.rule.miss.count }
      let line = "\(rules.count) rules, \(examples) examples, \(failures) rules failed\n"
      try Output.standard.write(Array(line.utf8))
      if failures > 0 { throw ExitCode(2) }
    }
  }

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Print a rule file to begin with.",
      discussion: "EXAMPLE:\n  redact rules new badge-number > my-rules.yaml")
    @Argument(help: "The id of the new rule, in lower-case words with hyphens.") var id = "badge-number"

    func run() throws {
      let entity = id.uppercased().split(separator: "-").joined(separator: "_")
      let text = """
        # Try it with: redact rules test --rules THIS-FILE
        rules:
          - id: \(id)
            entity: \(entity)
            title: What it finds, in one line
            pattern: '(?<![0-9A-Za-z])BADGE-[0-9]{6}(?![0-9A-Za-z])'
            keywords: [BADGE-]
            score: 0.9
            source: Where the format is written down
            match: ['badge BADGE-004217', '工牌BADGE-004217已停用', '"BADGE-000001"']
            miss: ['BADGE-42', 'BADGE-0042179', 'XBADGE-004217']

        """
      _ = try RuleFile.parse(text, name: "new rule")
      try Output.standard.write(Array(text.utf8))
    }
  }
}
