import Redaction

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SessionFile {
  /// Opens the file for writing, for reading where writing is not allowed, or makes it.
  static func descriptor(
    path: String, key: SessionKey, create: Bool, style: PlaceholderStyle
  ) throws(SessionFileError) -> Descriptor {
    do throws(SystemError) {
      return try Descriptor(opening: path, O_RDWR)
    } catch {
      switch error.number {
      case ENOENT where create: break
      case EACCES, EPERM, EROFS, ETXTBSY:
        if create { throw SessionFileError.writing(error, path) }
        do throws(SystemError) { return try Descriptor(opening: path, O_RDONLY) } catch {
          throw SessionFileError.reading(error, path)
        }
      default: throw SessionFileError.reading(error, path)
      }
    }
    do throws(SystemError) {
      // When another process was first, its session stands and this one is forgotten.
      if try PrivateFile.place(newSession(key: key, style: style), at: path) {
        return try Descriptor(opening: path, O_RDWR)
      }
    } catch {
      throw SessionFileError.writing(error, path)
    }
    do throws(SystemError) { return try Descriptor(opening: path, O_RDWR) } catch {
      // Something bears the name, and yet there is no file: only a link does that.
      if error.number == ENOENT { throw SessionFileError(.brokenLink, path: path) }
      throw SessionFileError.writing(error, path)
    }
  }

  /// Checks what the file is and reads its fixed part.
  static func readHead(of file: Descriptor, path: String, key: SessionKey) throws(SessionFileError) -> SessionHead {
    let status: FileStatus
    let start: [UInt8]
    do throws(SystemError) {
      status = try file.status()
      start = status.isRegular ? try file.bytes(at: 0, count: SessionHead.byteCount) : []
    } catch {
      throw SessionFileError.reading(error, path)
    }
    if status.isDirectory { throw SessionFileError(.isDirectory, path: path) }
    if !status.isRegular { throw SessionFileError(.notASessionFile, path: path) }
    do throws(HeadError) { return try SessionHead.read(start, key: key) } catch {
      throw SessionFileError(error.code, path: path)
    }
  }

  /// A session that holds its style and no entries.
  private static func newSession(key: SessionKey, style: PlaceholderStyle) -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    let head = SessionHead(sessionID: (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }, key: key)
    let seal = FrameSeal(head: head, key: key)
    let empty = Commit.empty(generation: 1)
    let frame = seal.frame(StyleFrame.encoded(style), after: empty)
    let begun = empty.adding(frame: frame, records: 0)
    return head.bytes + [SessionHead.quiet] + seal.slot(begun) + seal.slot(empty) + frame
  }
}
