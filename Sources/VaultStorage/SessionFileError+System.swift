#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SessionFileError {
  /// What an error number means when a session file was opened or read.
  static func reading(_ error: SystemError, _ path: String) -> SessionFileError {
    switch error.number {
    case ENOENT, ENOTDIR: SessionFileError(.missing, path: path)
    case EACCES, EPERM: SessionFileError(.unreadable, path: path)
    default: other(error, path)
    }
  }

  /// What an error number means when a session file was made or written.
  static func writing(_ error: SystemError, _ path: String) -> SessionFileError {
    switch error.number {
    case ENOENT, ENOTDIR: SessionFileError(.directoryMissing, path: path)
    // A file that was opened for reading alone gives EINVAL or EBADF.
    case EACCES, EPERM, EROFS, EBADF, EINVAL: SessionFileError(.unwritable, path: path)
    default: other(error, path)
    }
  }

  private static func other(_ error: SystemError, _ path: String) -> SessionFileError {
    switch error.number {
    case EISDIR: SessionFileError(.isDirectory, path: path)
    case ENOSPC, EDQUOT, EFBIG: SessionFileError(.diskFull, path: path)
    case EWOULDBLOCK: SessionFileError(.locked, path: path)
    default: SessionFileError(.system(errorNumber: error.number), path: path)
    }
  }
}
