internal import ArgumentParser
internal import Foundation
internal import NameTagger
internal import NameTraining

/// Builds a table from labelled texts.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds a table: OUTPUT.tbl, OUTPUT.prefixes and the transliteration characters, OUTPUT.dots.txt.")

  @Option(help: "The teacher's labels, from 'teacher.py text'.") var labels: String
  @Option(help: "The words the teacher calls organisations, from 'teacher.py words'.") var organisations: String
  @Option(help: "The folder that sources.py filled.") var sources: String
  @Option(help: "The list of brands, unpacked; without it companies are found less often.") var brands: String?
  @Option(help: "The grammar of made-up sentences.") var sentences = "Training/sentences.txt"
  @Option(help: "The path of what is written, without an ending.") var output: String
  @Option(help: "Keep every so-manieth labelled text out and write those to OUTPUT.held.tsv.") var holdOut: Int?
  @Option(help: "The features that stay; 110000 with --least-word 20 makes a table of 2 MB.") var rows: Int?
  @Option(help: "How often a word must occur in the dictionary.") var leastWord: Int?
  @Option(help: "Short names of companies that become words.") var companyWords: Int?
  @Option(help: "The same seed and the same input give the same bytes.") var seed: UInt64 = 1

  func run() throws {
    var plan = TrainingPlan()
    plan.seed = seed
    plan.rows = rows ?? plan.rows
    plan.leastWord = leastWord ?? plan.leastWord
    plan.companyWords = companyWords ?? plan.companyWords
    let clock = ContinuousClock()
    let start = clock.now
    func say(_ line: String) {
      FileHandle.standardError.write(Data("\((clock.now - start).components.seconds) s  \(line)\n".utf8))
    }
    var texts = try LabelledText.read(Self.text(labels))
    say("\(texts.count) labelled texts")
    if let holdOut {
      var held: [LabelledText] = []
      var kept: [LabelledText] = []
      for (number, text) in texts.enumerated() {
        if number % holdOut == 0 { held.append(text) } else { kept.append(text) }
      }
      try Self.write(Array(held.map(\.line).joined().utf8), output + ".held.tsv")
      texts = kept
    }
    let builder = try TableBuilder(
      plan, sources: Self.files(sources), organisations: Self.text(organisations),
      brands: brands.map(Self.text) ?? "", sentences: Self.text(sentences), texts: texts, report: say)
    let table = try builder.train(builder.corpus(texts))
    try Self.write(table.bytes, output + ".tbl")
    try Self.write(builder.filter, output + ".prefixes")
    try Self.write(Array(Transliterations.characters(texts).utf8), output + ".dots.txt")
    say("\(output).tbl has \(table.bytes.count) bytes")
  }

  static func text(_ path: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], _ path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  private static func files(_ folder: String) throws -> SourceFiles {
    try SourceFiles(
      dictionary: text(folder + "/dict.txt"), simplified: text(folder + "/simplified.tsv"),
      givenNames: text(folder + "/given-names.csv"), divisions: text(folder + "/divisions.csv"),
      companies: text(folder + "/companies.txt"))
  }
}
