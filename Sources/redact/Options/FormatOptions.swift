import ArgumentParser
public import RedactKit
import TextFormats

/// How the input is written.
struct FormatOptions: ParsableArguments {
  @Option(
    name: [.customLong("format"), .customLong("input-format")],
    help: "How the input is written: text, json, jsonl, csv, tsv or auto (by file name or first bytes).")
  var format: InputFormat?
}

extension InputFormat: NamedChoice {}

extension InputFormat {
  /// The format of a file; nil when its first bytes have to tell it.
  func format(of path: String) -> TextFormat? { TextFormat(rawValue: rawValue) ?? TextFormat(fileName: path) }

  /// Says how a file was read, where that was not given.
  func told(_ format: TextFormat?, of path: String) -> String {
    guard self == .auto, let format else { return "" }
    return "redact: \(path == "-" ? "standard input" : "'\(Terminal.harmless(path))'") read as \(format.rawValue)\n"
  }
}

extension FormatError {
  /// Does something, and names the file in an error of its format.
  static func located<Result>(in path: String, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as FormatError {
      let name = path == "-" ? "standard input" : "'\(path)'"
      throw CommandError(description: "\(name): \(error)", status: 3)
    }
  }
}
