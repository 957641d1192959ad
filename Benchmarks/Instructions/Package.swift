// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The engine alone, so that a release build of it takes seconds; its folders are links to those of the package above.
let package = Package(
  name: "instructions",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .target(name: "PCRE2", dependencies: ["CPCRE2"], linkerSettings: [.linkedLibrary(":libpcre2-8.a")]),
    .target(name: "Triggers"),
    .target(name: "CNameTable", exclude: ["names-1mb.tbl", "names-1mb.prefixes"]),
    .target(name: "NameTagger", dependencies: ["CNameTable"]),
    .target(name: "Redaction", dependencies: ["PCRE2", "NameTagger", "Triggers"]),
    .plugin(name: "EmbedPatterns", capability: .buildTool(), dependencies: ["embed-patterns"]),
    .executableTarget(name: "embed-patterns", dependencies: ["Triggers"]),
    .target(
      name: "RuleFiles", dependencies: ["Redaction", "Triggers", .product(name: "Yams", package: "Yams")],
      plugins: ["EmbedPatterns"]),
    .executableTarget(name: "instructions", dependencies: ["Redaction", "RuleFiles"]),
  ]
)

for target in package.targets where [.regular, .executable].contains(target.type) {
  target.swiftSettings = settings
}
