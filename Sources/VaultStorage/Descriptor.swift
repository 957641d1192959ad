#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, closed when nothing refers to it any more.
final class Descriptor: Sendable {
  private let raw: Int32

  /// Opens a path; never inherited by child processes, and a pipe never makes it wait.
  init(opening path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemError) {
    raw = unsafe open(path, flags | O_CLOEXEC | O_NONBLOCK, mode)
    if raw < 0 { throw SystemError(number: errno) }
  }

  deinit { _ = close(raw) }

  /// Up to `count` bytes from an offset; fewer only at the end of the file.
  func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(raw, buffer.baseAddress! + done, count - done, off_t(offset + done))
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw SystemError(number: errno)
      }
      if got == 0 { break }
      done += got
    }
    bytes.removeLast(count - done)
    return bytes
  }

  /// Up to `limit` bytes in reading order, for pipes too.
  func bytes(upTo limit: Int) throws(SystemError) -> [UInt8] {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while all.count < limit {
      let got = unsafe piece.withUnsafeMutableBytes { unsafe read(raw, $0.baseAddress, $0.count) }
      if got < 0 {
        if errno == EINTR { continue }
        guard errno == EAGAIN else { throw SystemError(number: errno) }
        var waiting = pollfd(fd: raw, events: Int16(POLLIN), revents: 0)
        _ = unsafe poll(&waiting, 1, 1000)
        continue
      }
      if got == 0 { break }
      all += piece[..<got]
    }
    return Array(all.prefix(limit))
  }

  /// Writes all bytes at an offset.
  func put(_ bytes: [UInt8], at offset: Int) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let wrote = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(raw, buffer.baseAddress! + done, bytes.count - done, off_t(offset + done))
      }
      if wrote < 0 {
        if errno == EINTR { continue }
        throw SystemError(number: errno)
      }
      if wrote == 0 { throw SystemError(number: ENOSPC) }
      done += wrote
    }
  }

  /// Returns when what was written is on the disk; on Darwin that takes more than `fsync`.
  func sync() throws(SystemError) {
    #if canImport(Darwin)
      if fcntl(raw, F_FULLFSYNC) == 0 { return }
    #endif
    while fsync(raw) != 0 {
      if errno != EINTR { throw SystemError(number: errno) }
    }
  }

  /// Drops every byte from `length` on.
  func cut(to length: Int) throws(SystemError) {
    while ftruncate(raw, off_t(length)) != 0 {
      if errno != EINTR { throw SystemError(number: errno) }
    }
  }

  /// Sets the rights, whatever the process's mask is.
  func setMode(_ mode: mode_t) throws(SystemError) {
    if fchmod(raw, mode) != 0 { throw SystemError(number: errno) }
  }

  /// What the file is now.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    if unsafe fstat(raw, &status) != 0 { throw SystemError(number: errno) }
    return FileStatus(
      length: Int(status.st_size), mode: status.st_mode & 0o7777, links: Int(status.st_nlink),
      isRegular: status.st_mode & S_IFMT == S_IFREG, isDirectory: status.st_mode & S_IFMT == S_IFDIR)
  }

  /// Locks the file against other open handles, in this process too, or gives up when the time is over.
  /// - Throws: `EWOULDBLOCK` when somebody else held the lock all the time.
  func lock(exclusive: Bool, within limit: Duration) throws(SystemError) {
    let end = ContinuousClock.now + limit
    while flock(raw, (exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0 {
      let number = errno
      if number == EINTR { continue }
      if number != EWOULDBLOCK || ContinuousClock.now >= end { throw SystemError(number: number) }
      _ = poll(nil, 0, 1)
    }
  }

  /// Gives the lock back.
  func unlock() { _ = flock(raw, LOCK_UN) }
}
