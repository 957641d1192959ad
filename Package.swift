// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Debian links the static libraries, so that the binary can be moved; macOS asks pkg-config for Homebrew's.
#if os(Linux)
  let pcre2: Target = .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])])
  let pcre2Linker: [LinkerSetting] = [.linkedLibrary(":libpcre2-8.a")]
  let codings: [Target] = [
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CBrotli", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
  ]
  let codingsLinker: [LinkerSetting] = [
    .linkedLibrary(":libz.a"), .linkedLibrary(":libbrotlidec.a"), .linkedLibrary(":libbrotlicommon.a"),
    .linkedLibrary(":libzstd.a"),
  ]
  /// Glibc's way to say how memory is kept, which Swift's module of Glibc leaves out.
  let allocator: [Target] = [.systemLibrary(name: "CMalloc")]
#else
  let codings: [Target] = [
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.brew(["zlib"])]),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.brew(["brotli"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.brew(["zstd"])]),
  ]
  let codingsLinker: [LinkerSetting] = []
  let allocator: [Target] = []
  let pcre2: Target = .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.brew(["pcre2"])])
  let pcre2Linker: [LinkerSetting] = []
#endif

let package = Package(
  name: "redact",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "RedactKit", targets: ["RedactKit"]),
    .library(name: "RedactClient", targets: ["Exchange"]),
    .library(name: "RedactClientURLSession", targets: ["OutboundURLSession"]),
    .executable(name: "redact", targets: ["redact"]),
    .executable(name: "redact-proxy", targets: ["redact-proxy"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: codings + allocator + [
    pcre2,
    .target(
      name: "ContentCodings", dependencies: ["CBrotli", "CZlib", "CZstd"], linkerSettings: codingsLinker),
    .target(name: "PCRE2", dependencies: ["CPCRE2"], linkerSettings: pcre2Linker),
    .target(name: "Triggers"),
    .target(name: "RuleModel", dependencies: ["Triggers"]),
    .target(
      name: "Redaction",
      dependencies: [
        "PCRE2", "NameTagger", "RuleModel", "Triggers", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .plugin(name: "EmbedPatterns", capability: .buildTool(), dependencies: ["embed-patterns"]),
    .executableTarget(name: "embed-patterns", dependencies: ["RuleYAML"]),
    .target(name: "RuleYAML", dependencies: ["RuleModel", "Triggers", .product(name: "Yams", package: "Yams")]),
    .target(name: "RuleFiles", dependencies: ["Redaction", "RuleYAML"]),
    .target(name: "VaultStorage", dependencies: ["Redaction", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "CNameTable", exclude: ["names-1mb.tbl", "names-1mb.prefixes"]),
    .target(name: "NameTagger", dependencies: ["CNameTable"]),
    .target(name: "NameTraining", dependencies: ["NameTagger"], exclude: ["Command"]),
    .executableTarget(
      name: "train-names",
      dependencies: ["NameTraining", "NameTagger", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Sources/NameTraining/Command"),
    .target(
      name: "Outbound",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTP2", package: "swift-nio-http2"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    .target(name: "OutboundURLSession", dependencies: ["Outbound"]),
    .target(name: "ModelAPIs"),
    .target(name: "TextFormats", dependencies: ["ModelAPIs", "Redaction"]),
    .target(name: "Exchange", dependencies: ["ContentCodings", "ModelAPIs", "Outbound", "RedactKit", "Redaction"]),
    .target(
      name: "ServerChannel",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .target(name: "PlainJSON"),
    .target(
      name: "RedactProxy",
      dependencies: [
        "Exchange", "ModelAPIs", "Outbound", "PlainJSON", "RedactKit", "ServerChannel",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      exclude: ["Command"]),
    .executableTarget(
      name: "redact-proxy",
      dependencies: [
        "Outbound", "RedactKit", "RedactProxy", "StandInUpstream",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/RedactProxy/Command"),
    .target(
      name: "StandInUpstream",
      dependencies: [
        "PlainJSON", "ServerChannel",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      exclude: ["Command"]),
    .executableTarget(
      name: "stand-in-upstream", dependencies: ["StandInUpstream"], path: "Sources/StandInUpstream/Command"),
    .target(
      name: "RedactKit", dependencies: ["PCRE2", "Redaction", "RuleFiles", "Triggers", "VaultStorage"],
      plugins: ["EmbedPatterns"]),
    .executableTarget(
      name: "redact",
      dependencies: ["RedactKit", "TextFormats", .product(name: "ArgumentParser", package: "swift-argument-parser")]
        + allocator.map { .target(name: $0.name) }),
    .target(name: "TestSupport", path: "Tests/Support"),
    .testTarget(name: "PCRE2Tests", dependencies: ["PCRE2"]),
    .testTarget(name: "RedactionTests", dependencies: ["Redaction", "RedactKit", "NameTagger", "PCRE2", "Triggers"]),
    .testTarget(name: "RuleFilesTests", dependencies: ["RuleFiles", "RedactKit", "RuleModel", "Triggers"]),
    .testTarget(name: "VaultStorageTests", dependencies: ["VaultStorage", "RedactKit"]),
    .testTarget(name: "NameTaggerTests", dependencies: ["NameTagger"], exclude: ["vectors.tsv"]),
    .testTarget(name: "NameTrainingTests", dependencies: ["NameTraining", "NameTagger"]),
    .testTarget(
      name: "OutboundTests",
      dependencies: [
        "Outbound", "OutboundURLSession", "StandInUpstream", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHPACK", package: "swift-nio-http2"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTP2", package: "swift-nio-http2"),
        .product(name: "NIOPosix", package: "swift-nio"), .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    .testTarget(name: "ContentCodingsTests", dependencies: ["ContentCodings"]),
    .testTarget(name: "ModelAPIsTests", dependencies: ["ModelAPIs"], exclude: ["captures", "fields.tsv"]),
    .testTarget(
      name: "ExchangeTests",
      dependencies: [
        "Exchange", "ModelAPIs", "Outbound", "OutboundURLSession", "RedactKit", "Redaction", "StandInUpstream",
      ]),
    .testTarget(
      name: "RedactProxyTests",
      dependencies: [
        "Exchange", "ModelAPIs", "Outbound", "PlainJSON", "RedactKit", "RedactProxy", "StandInUpstream", "TestSupport",
        "redact-proxy",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    .testTarget(name: "TextFormatsTests", dependencies: ["RedactKit", "Redaction", "TextFormats"]),
    .testTarget(name: "CommandTests", dependencies: ["TestSupport", "redact"]),
    .executableTarget(name: "library-example", dependencies: ["RedactKit"], path: "Examples/library"),
    .executableTarget(
      name: "outbound-call", dependencies: ["Exchange", "Outbound", "RedactKit", "StandInUpstream"],
      path: "Examples/outbound-call"),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Exchange", "ModelAPIs", "Outbound", "PCRE2", "RedactKit", "Triggers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/Sources"),
    .executableTarget(
      name: "instructions", dependencies: ["ModelAPIs", "RedactKit"], path: "Benchmarks/Instructions",
      exclude: ["baseline.json", "count.py"]),
    .executableTarget(
      name: "pass-through",
      dependencies: [
        "Outbound", "ServerChannel",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      path: "Benchmarks/PassThrough"),
  ]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = settings + (target.name == "PCRE2" ? [] : [.strictMemorySafety()])
}
