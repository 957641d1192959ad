#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes from standard input or a file, piece by piece.
struct Input: ~Copyable {
  private static let pieceBytes = 1 << 16

  private let name: String
  /// How many bytes there are, where that is known.
  private let size: Int?
  private let progress: Progress?
  private let descriptor: Int32

  /// Checks that files are there and may be read, so that nothing is written before a name that is wrong.
  static func check(_ paths: [String]) throws {
    for path in paths where path != "-" {
      if unsafe access(path, R_OK) == 0 { continue }
      throw CommandError(
        description: "'\(path)' cannot be read: \(unsafe String(cString: strerror(errno))).", status: 2)
    }
  }

  /// Opens a file, or standard input for `-`.
  init(_ path: String) throws {
    // No field is set before the last throw: Swift 6.3 with -O crashed here when the fields came one by one.
    let name = path == "-" ? "standard input" : path
    let descriptor = path == "-" ? 0 : unsafe open(path, O_RDONLY | O_CLOEXEC)
    let size = try Self.size(of: descriptor, name: name)
    self.init(descriptor: descriptor, name: name, size: size, progress: Progress(of: size))
  }

  /// How many bytes an open file holds; nil where that is not known.
  private static func size(of descriptor: Int32, name: String) throws -> Int? {
    // What is open for writing alone is as good as closed.
    let isForWriting = descriptor >= 0 && fcntl(descriptor, F_GETFL) & O_ACCMODE == O_WRONLY
    var status = stat()
    guard descriptor >= 0, !isForWriting, unsafe fstat(descriptor, &status) == 0 else {
      let number = isForWriting ? EBADF : errno
      throw CommandError(
        description: "'\(name)' cannot be read: \(unsafe String(cString: strerror(number))).", status: 2)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      if descriptor > 2 { close(descriptor) }
      throw CommandError(description: "'\(name)' is a directory; name the files in it.", status: 2)
    }
    return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  private init(descriptor: Int32, name: String, size: Int?, progress: Progress?) {
    self.descriptor = descriptor
    self.name = name
    self.size = size
    self.progress = progress
  }

  /// Reads from a descriptor that another owner closes.
  init(descriptor: Int32, name: String) {
    self.init(descriptor: descriptor, name: name, size: nil, progress: nil)
  }

  /// Whether its bytes are there to be read ahead; those of a pipe or a terminal may come one by one.
  var isFile: Bool { size != nil }

  deinit { if descriptor > 2 { close(descriptor) } }

  /// The next piece; empty at the end.
  func next() throws -> [UInt8] {
    while true {
      var count = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceBytes) { buffer, length in
        count = unsafe read(descriptor, buffer.baseAddress, Self.pieceBytes)
        length = max(0, count)
      }
      if count >= 0 {
        progress?.add(count)
        return piece
      }
      if errno != EINTR {
        throw CommandError(
          description: "'\(name)' cannot be read further: \(unsafe String(cString: strerror(errno))).", status: 3)
      }
    }
  }

  /// All that is left.
  ///
  /// - Parameters:
  ///   - limit: the most bytes that are kept.
  ///   - tooLarge: the error when there are more; it gets the name.
  func all(limit: Int, _ tooLarge: (String) -> CommandError) throws -> [UInt8] {
    if let size, size > limit { throw tooLarge(name) }
    var bytes: [UInt8] = []
    while true {
      let piece = try next()
      if piece.isEmpty { return bytes }
      guard piece.count <= limit - bytes.count else { throw tooLarge(name) }
      bytes += piece
    }
  }
}
