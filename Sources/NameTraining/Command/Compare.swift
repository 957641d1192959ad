internal import ArgumentParser
internal import Foundation
internal import NameTagger
internal import NameTraining

/// Compares tables with labels and with each other.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints precision and recall of tables against labels, and how far their spans agree.")

  @Argument(help: "Labelled texts that no table was trained with.") var labels: String
  @Argument(help: "Table files; 'shipped' is the one that is part of the program.") var tables: [String]
  @Flag(help: "Run the rules of spelling first, which leave out bare places.") var refined = false

  func run() throws {
    let texts = try LabelledText.read(Build.text(labels))
    let taggers = try tables.map { path in
      if path == "shipped" { return NameTagger.shipped }
      return try NameTagger(table: [UInt8](Data(contentsOf: URL(filePath: path))))
    }
    let found = taggers.map { tagger in texts.map { tagger.labels($0.text, refined: refined) } }
    let wanted = texts.map(\.spans)
    for (path, spans) in zip(tables, found) { Self.show("\(path) against the labels", wanted, spans) }
    for (path, spans) in zip(tables, found).dropFirst() { Self.show("\(path) against \(tables[0])", found[0], spans) }
  }

  private static func show(_ title: String, _ wanted: [[LabelledSpan]], _ found: [[LabelledSpan]]) {
    print(title)
    let kinds: [(String, NameKind?)] = [
      ("person", .person), ("organisation", .organisation), ("place", .place), ("all", nil),
    ]
    for (name, kind) in kinds {
      var count = SpanCount()
      for (w, f) in zip(wanted, found) { count.add(wanted: w, found: f, kind: kind) }
      func percent(_ share: Double) -> String { String(format: "%5.1f", 100 * share) }
      print(
        "  \(name.padding(toLength: 13, withPad: " ", startingAt: 0)) wanted \(count.wanted)  found \(count.found)",
        " precision \(percent(count.precision))  recall \(percent(count.recall))  F1 \(percent(count.f1))",
        " covered \(percent(count.coverage))")
    }
  }
}
