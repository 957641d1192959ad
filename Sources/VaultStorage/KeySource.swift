#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a key came from.
public enum KeySource: Sendable, Equatable {
  /// A key file that was named.
  case keyFile(path: String)
  /// The environment variable `REDACT_KEY`.
  case environment
  /// The user's own key file, made when it is first needed.
  case userFile(path: String)

  /// The environment variable that may hold a key.
  public static let variable = "REDACT_KEY"

  /// Finds the key: the named file, else `REDACT_KEY`, else the user's key file, which is made if it is missing.
  ///
  /// File and variable hold base64 of 32 bytes, 64 hexadecimal digits, or any text of at least 16 bytes.
  /// - Parameters:
  ///   - keyFile: The path of a key file, if one was named.
  ///   - environment: The process's environment; `HOME`, `XDG_CONFIG_HOME` and `REDACT_KEY` are read.
  /// - Throws: `KeySourceError`; a source that was given and does not hold a key never falls through to the next.
  public static func find(
    keyFile: String? = nil, environment: [String: String]
  ) throws(KeySourceError) -> (key: SessionKey, source: KeySource) {
    if let keyFile { return (try read(keyFile), .keyFile(path: keyFile)) }
    if let text = environment[variable] {
      guard let key = KeyText.key(Array(text.utf8)) else { throw KeySourceError(.variableTooShort) }
      return (key, .environment)
    }
    let path = try userFilePath(environment: environment)
    return (try readOrMake(path), .userFile(path: path))
  }

  /// Where the user's key file stands: `$XDG_CONFIG_HOME/redact/key`, else `~/.config/redact/key`.
  /// - Throws: `KeySourceError` when the environment names no home.
  public static func userFilePath(environment: [String: String]) throws(KeySourceError) -> String {
    // The XDG base directory specification: a path that is not absolute is invalid and is to be ignored.
    if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") { return "\(config)/redact/key" }
    if let home = environment["HOME"], home.hasPrefix("/") { return "\(home)/.config/redact/key" }
    throw KeySourceError(.noHome)
  }

  private static func readOrMake(_ path: String) throws(KeySourceError) -> SessionKey {
    do throws(KeySourceError) { return try read(path) } catch  where error.code == .missing {}
    do throws(SystemError) {
      try PrivateFile.makeDirectory(PrivateFile.directory(of: path))
      // When another process was first, its key stands and this one is forgotten.
      _ = try PrivateFile.place(SessionKey.random().base64 + [0x0A], at: path)
    } catch {
      throw KeySourceError(.cannotMake(errorNumber: error.number), path: path)
    }
    return try read(path)
  }

  private static func read(_ path: String) throws(KeySourceError) -> SessionKey {
    let text: [UInt8]
    do throws(SystemError) {
      let file = try Descriptor(opening: path, O_RDONLY)
      let status = try file.status()
      if status.isDirectory { throw SystemError(number: EISDIR) }
      if status.isRegular && status.mode & 0o077 != 0 { throw SystemError(number: EPERM) }
      text = try file.bytes(upTo: KeyText.maximumLength + 1)
    } catch {
      switch error.number {
      case ENOENT, ENOTDIR: throw KeySourceError(.missing, path: path)
      case EISDIR: throw KeySourceError(.isDirectory, path: path)
      case EPERM: throw KeySourceError(.openToOthers, path: path)
      default: throw KeySourceError(.unreadable(errorNumber: error.number), path: path)
      }
    }
    if text.count > KeyText.maximumLength { throw KeySourceError(.tooLong, path: path) }
    guard let key = KeyText.key(text) else { throw KeySourceError(.tooShort, path: path) }
    return key
  }
}
