internal import RuleYAML

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads and checks rule files, and writes what they say as one literal into a Swift file: `embed-patterns OUTPUT ROOT`.
@main
struct EmbedPatterns {
  static func main() {
    do {
      let arguments = CommandLine.arguments.dropFirst()
      guard let output = arguments.first, let root = arguments.dropFirst().first else { throw UsageError() }
      let source = source(of: try rules(under: root))
      // What has not changed is not written, so that nothing is built again.
      if let old = try? String(contentsOf: URL(filePath: output), encoding: .utf8), old == source { return }
      try source.write(to: URL(filePath: output), atomically: true, encoding: .utf8)
    } catch {
      // As compilers write it, so that an editor can go there.
      print("\(error)")
      exit(1)
    }
  }

  /// The rules of all files under a folder, by path; errors name whole paths, and the rules those below the folder.
  private static func rules(under root: String) throws -> [LocatedRule] {
    let folder = URL(filePath: root, directoryHint: .isDirectory)
    var rules: [LocatedRule] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: root).filter({ $0.hasSuffix(".yaml") }).sorted() {
      let path = folder.appending(path: name)
      for var rule in try RuleFile.parse(String(contentsOf: path, encoding: .utf8), name: path.path()) {
        rule.file = name
        rules.append(rule)
      }
    }
    try RuleFile.checkDuplicates(in: rules)
    return rules
  }

  /// The Swift file that holds the rules.
  private static func source(of rules: [LocatedRule]) -> String {
    let literal = PackLiteral(RulePack.bytes(of: rules))
    return """
      // Written by embed-patterns from the files under Patterns; edit those.
      enum EmbeddedRules {
        static let pack: StaticString = \(literal.source)
      }

      """
  }
}
