import ArgumentParser
import Foundation

/// Runs the named cases and prints one line for each.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks", abstract: "Time the engine and the command, beside the plain way, in one run.",
    discussion: """
      EXAMPLES:
        Scripts/benchmark
        Scripts/benchmark --megabytes 100 --only mixed --json mixed.json
      """)

  @Option(help: "Megabytes of every corpus.")
  var megabytes = 1

  @Option(help: "Megabytes of the file that goes through the filter; 1000 for a gigabyte.")
  var fileMegabytes = 64

  @Option(help: "Only cases whose name contains this; may be repeated.")
  var only: [String] = []

  @Option(help: "The release binary of the command.")
  var command: String

  @Option(help: "The program that writes a corpus: PROGRAM KIND MEGABYTES.")
  var corpus: String

  @Option(help: "Where to write the results as JSON.")
  var json: String?

  @Flag(help: "Only name the cases.")
  var list = false

  func run() throws {
    let corpora = Corpora(program: corpus, megabytes: megabytes)
    // Processes come first: what they need is measured while this one is small.
    let processes = Case.processes(command, fileMegabytes, corpora)
    let cases =
      processes + Case.texts(corpora) + Case.requests(corpora) + Case.wire(corpora) + Case.restoring(corpora)
      + Case.growth(corpora) + Case.worst(corpora)
    var results: [Measurement] = []
    for one in cases where only.isEmpty || only.contains(where: one.name.contains) {
      if list {
        print(one.name)
        continue
      }
      let result = try one.run().named(one.name)
      print(result)
      results.append(result)
    }
    guard let json else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(results).write(to: URL(fileURLWithPath: json))
  }
}
