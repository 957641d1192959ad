internal import Triggers

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes rule files as string literals into one Swift file: `embed-patterns OUTPUT ROOT`.
@main
struct EmbedPatterns {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, let root = arguments.dropFirst().first else {
      throw UsageError()
    }
    let folder = URL(filePath: root, directoryHint: .isDirectory)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".yaml") }.sorted()
    let files = try names.map { name in
      EmbeddedFile(name: name, text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
    try source(of: files).write(to: URL(filePath: output), atomically: true, encoding: .utf8)
  }

  /// The Swift file that holds the given files.
  static func source(of files: [EmbeddedFile]) -> String {
    var source = """
      // Written by embed-patterns from the files under Patterns; edit those.
      enum EmbeddedPatterns {
        static let files: [(name: StaticString, text: StaticString)] = [

      """
    for file in files { source += "(\(file.nameLiteral),\n\(file.textLiteral)),\n" }
    let plans = EmbeddedFile(name: "plans", text: PlanBook.text(of: files.flatMap(\.patterns)))
    return source + "  ]\n  static let plans: StaticString = \(plans.textLiteral)\n}\n"
  }
}
