/// Why a session file was refused; it says what to do and holds no value of the session.
public struct SessionFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: Equatable, Sendable {
    /// There is no such file.
    case missing
    /// The directory of the file is not there.
    case directoryMissing
    /// The path is a link to a file that is not there.
    case brokenLink
    /// The path is a directory.
    case isDirectory
    /// The file has no bytes.
    case empty
    /// The file is something else.
    case notASessionFile
    /// The file was written by a newer version of this program.
    case newerVersion
    /// The file ends before its committed end.
    case torn
    /// The key is another one than the session's, or the header was changed.
    case otherKey
    /// The bytes are not those that were sealed.
    case tampered
    /// The session was begun with another style of placeholders than the one asked for.
    case otherStyle
    /// Another process has given one of the placeholders to another value.
    case placeholderTaken
    /// The file may not be read.
    case unreadable
    /// The file may not be written.
    case unwritable
    /// There is no room for more on the disk.
    case diskFull
    /// Another process held the lock for longer than `SessionLimits.lockWait`.
    case locked
    /// The file holds, or would hold, more entries than `SessionLimits.maximumEntries`.
    case tooManyEntries(limit: Int)
    /// One entry or frame has more bytes than `SessionLimits.maximumFrameBytes`.
    case tooLarge(limit: Int)
    /// The system failed in another way.
    case system(errorNumber: Int32)
  }

  /// What went wrong.
  public let code: Code
  /// The session file.
  public let path: String

  init(_ code: Code, path: String) {
    self.code = code
    self.path = path
  }

  /// A sentence that says what happened, where, and what to do.
  public var description: String {
    switch code {
    case .missing: "There is no session file at \(path); give the path that was used when the text was redacted."
    case .directoryMissing: "The directory of the session file \(path) does not exist; make it first."
    case .brokenLink: "The session file \(path) is a link to a file that is not there; remove the link or name another."
    case .isDirectory: "The session file \(path) is a directory; name a file."
    case .empty: "The session file \(path) is empty; remove it, or put its copy back."
    case .notASessionFile: "The file \(path) is not a session file; it was left as it is, name another."
    case .newerVersion: "The session file \(path) was written by a newer version of redact; use that version."
    case .torn: "The session file \(path) is cut short, so none of it is used; put its copy back."
    case .otherKey:
      "The session file \(path) was sealed with another key, or its header was changed; give the key that was used."
    case .tampered: "The session file \(path) was changed or is damaged, so none of it is used; put its copy back."
    case .otherStyle:
      "The session file \(path) was begun with another style of placeholders; use that style or begin a new session."
    case .placeholderTaken:
      "Another process has used the same placeholder in the session file \(path) for another value; run it again."
    case .unreadable: "The session file \(path) may not be read; check its owner and rights."
    case .unwritable: "The session file \(path) may not be written; check its owner, its rights and its directory."
    case .diskFull: "There is no room to write the session file \(path); free some space and try again."
    case .locked: "The session file \(path) is locked by another process; wait for that process or end it."
    case .tooManyEntries(let limit):
      "The session file \(path) would hold more than \(limit) entries (maximumEntries); begin a new session."
    case .tooLarge(let limit):
      "The session file \(path) would hold a frame of more than \(limit) bytes (maximumFrameBytes); raise that bound."
    case .system(let number): "The session file \(path) cannot be used: \(ErrorText.of(number))."
    }
  }
}
