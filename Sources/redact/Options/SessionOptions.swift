import ArgumentParser
import RedactKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where a session is kept and which key seals it.
struct SessionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The file that keeps, sealed, what each placeholder stands for.", valueName: "file"),
    completion: .file())
  var session: String?

  @Option(
    help: ArgumentHelp(
      "A file with the key; otherwise REDACT_KEY, or a key of one's own that is made once.", valueName: "file"),
    completion: .file())
  var keyFile: String?

  /// The key, found or made.
  func key() throws -> SessionKey {
    try KeySource.find(keyFile: keyFile, environment: ProcessInfo.processInfo.environment).key
  }

  /// Opens the session file; nil when none is named.
  func open(create: Bool, style: PlaceholderStyle? = nil) throws -> (file: SessionFile, key: SessionKey)? {
    guard let session else { return nil }
    let key = try key()
    return (try SessionFile.open(path: session, key: key, create: create, style: style), key)
  }
}
