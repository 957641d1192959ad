/// Why the first bytes of a file are not those of a session of this key.
enum HeadError: Error {
  case empty
  case notASessionFile
  case newerVersion
  case torn
  case otherKey

  /// The same for people.
  var code: SessionFileError.Code {
    switch self {
    case .empty: .empty
    case .notASessionFile: .notASessionFile
    case .newerVersion: .newerVersion
    case .torn: .torn
    case .otherKey: .otherKey
    }
  }
}
