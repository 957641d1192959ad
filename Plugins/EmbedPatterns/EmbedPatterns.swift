import Foundation
import PackagePlugin

/// Writes the rules under `Patterns` into one Swift file, so that a binary that is moved still has them.
@main
struct EmbedPatterns: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "Patterns", directoryHint: .isDirectory)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedRules.swift")
    // Folders too: a file that is added changes its folder, which runs the tool again where this plan is kept.
    let inputs = try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
      .sorted()
      .map { root.appending(path: $0, directoryHint: .checkFileSystem) }
      .filter { $0.pathExtension == "yaml" || $0.hasDirectoryPath }
    return [
      .buildCommand(
        displayName: "Embedding rule files",
        executable: try context.tool(named: "embed-patterns").url,
        arguments: [output.path(percentEncoded: false), root.path(percentEncoded: false)],
        inputFiles: [root] + inputs,
        outputFiles: [output])
    ]
  }
}
