#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A path that someone named, and what can be read there.
package struct TextFile {
  let path: String

  package init(_ path: String) { self.path = path }

  /// The most that one file may hold, in bytes.
  static let limit = 4 << 20

  /// The file itself, or all files of rules under a folder by path; hidden ones and linked folders are left out.
  func filesOfRules() throws(RuleFileError) -> [TextFile] {
    if !FileBytes.isFolder(path) { return [self] }
    let names: [String]
    do {
      names = try FileManager.default.subpathsOfDirectory(atPath: path)
    } catch {
      throw RuleFileError(file: path, message: "The folder could not be listed: \(error).")
    }
    let files =
      names
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted()
      .map { TextFile(path.hasSuffix("/") ? path + $0 : "\(path)/\($0)") }
      .filter { !FileBytes.isFolder($0.path) }
    if files.isEmpty {
      throw RuleFileError(file: path, message: "The folder holds no .yaml or .yml file; name another, or a file.")
    }
    return files
  }

  /// The file's text.
  ///
  /// - Throws: when it is a folder, cannot be read, is larger than the limit or is not UTF-8.
  package func text() throws(RuleFileError) -> String {
    let bytes: [UInt8]
    switch FileBytes.contents(of: path, limit: Self.limit) {
    case .success(let read): bytes = read
    case .failure(.folder): throw RuleFileError(file: path, message: "This is a folder; name a file.")
    case .failure(.tooLarge):
      throw RuleFileError(file: path, message: "The file is larger than 4 MiB; split it into smaller ones.")
    case .failure(.system(let reason)):
      throw RuleFileError(file: path, message: "The file could not be read: \(reason).")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let good = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" }
      let lines = good.split(separator: "\n", omittingEmptySubsequences: false)
      throw RuleFileError(
        file: path, line: lines.count, column: (lines.last?.count ?? 0) + 1,
        message: "The file is not UTF-8 from here on; save it as UTF-8.")
    }
    return text
  }
}
