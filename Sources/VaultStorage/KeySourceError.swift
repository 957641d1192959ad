/// Why no key was found; it says what to do and holds nothing of a key.
public struct KeySourceError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: Equatable, Sendable {
    /// There is no such key file.
    case missing
    /// The path is a directory.
    case isDirectory
    /// Group or others have rights on the key file.
    case openToOthers
    /// The key file could not be read.
    case unreadable(errorNumber: Int32)
    /// The key file holds fewer than 16 bytes.
    case tooShort
    /// The key file holds more than 4096 bytes.
    case tooLong
    /// `REDACT_KEY` holds fewer than 16 bytes.
    case variableTooShort
    /// The environment names no home for a key file.
    case noHome
    /// The user's key file could not be made.
    case cannotMake(errorNumber: Int32)
  }

  /// What went wrong.
  public let code: Code
  /// The file it went wrong with; empty when there is none.
  public let path: String

  init(_ code: Code, path: String = "") {
    self.code = code
    self.path = path
  }

  /// A sentence that says what happened, where, and what to do.
  public var description: String {
    switch code {
    case .missing: "There is no key file at \(path); give the right path, or make one: \(recipe(path))."
    case .isDirectory: "The key file \(path) is a directory; name a file."
    case .openToOthers: "The key file \(path) can be read or written by other users; run: chmod 600 \(path)"
    case .unreadable(let number): "The key file \(path) cannot be read (\(ErrorText.of(number))); check its owner."
    case .tooShort:
      "The key file \(path) holds fewer than \(KeyText.minimumLength) bytes; make a new one: \(recipe(path))."
    case .tooLong:
      "The key file \(path) holds more than \(KeyText.maximumLength) bytes, so it is no key file; name another."
    case .variableTooShort:
      "\(KeySource.variable) holds fewer than \(KeyText.minimumLength) bytes; unset it, or set it to the output of: "
        + "openssl rand -base64 32"
    case .noHome:
      "Neither HOME nor XDG_CONFIG_HOME is an absolute path, so there is no place for a key file; set "
        + "\(KeySource.variable) or name a key file."
    case .cannotMake(let number):
      "The key file \(path) cannot be made (\(ErrorText.of(number))); set \(KeySource.variable) or name a key file."
    }
  }

  private func recipe(_ path: String) -> String { "(umask 077; openssl rand -base64 32 > \(path))" }
}
