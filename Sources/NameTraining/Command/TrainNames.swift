internal import ArgumentParser

/// Trains the table of the name tagger, and compares tables.
@main struct TrainNames: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-names", abstract: "Trains the table of the name tagger; docs/names.md says how.",
    subcommands: [Build.self, Compare.self])
}
