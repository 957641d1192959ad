#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
@testable import VaultStorage

/// A directory for one test, removed with everything in it when the test lets go of it.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    path = "/tmp/vault-storage-test-\(String(UInt64.random(in: .min ... .max), radix: 36))"
    try PrivateFile.makeDirectory(path)
  }

  deinit {
    removeAll(path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a whole file anew.
  func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o600) throws -> String {
    let file = try Descriptor(opening: file(name), O_RDWR | O_CREAT | O_TRUNC, mode: 0o600)
    try file.put(bytes, at: 0)
    try file.setMode(mode)
    return self.file(name)
  }

  static func bytes(of path: String) throws -> [UInt8] {
    let file = try Descriptor(opening: path, O_RDONLY)
    return try file.bytes(at: 0, count: file.status().length)
  }

  static func mode(of path: String) throws -> mode_t { try Descriptor(opening: path, O_RDONLY).status().mode }

  private func removeAll(_ path: String) {
    if unsafe unlink(path) == 0 { return }
    for name in names(in: path) where name != "." && name != ".." { removeAll("\(path)/\(name)") }
    unsafe rmdir(path)
  }

  func names(in path: String) -> [String] {
    guard let stream = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      unsafe names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { raw in
          String(decoding: unsafe Array(raw).prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }
}
