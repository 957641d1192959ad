internal import Synchronization

/// The files that were uploaded and those that batches made.
final class FileStore: Sendable {
  private struct State {
    var files: [String: [UInt8]] = [:]
    var lastOutput: String?
  }

  private let state = Mutex(State())

  subscript(id: String) -> [UInt8]? { state.withLock { $0.files[id] } }

  /// The file that the last batch made.
  var lastOutput: String? { state.withLock { $0.lastOutput } }

  func add(_ bytes: [UInt8]) -> String {
    state.withLock { state in
      let id = "file-stand-in-\(state.files.count + 1)"
      state.files[id] = bytes
      return id
    }
  }

  func addOutput(_ bytes: [UInt8]) -> String {
    let id = add(bytes)
    state.withLock { $0.lastOutput = id }
    return id
  }
}

extension StandInRequest {
  /// The content of the multipart part that is called `file`; empty where there is none.
  var uploadedFile: [UInt8] {
    let text = body[...]
    guard let end = text.firstRange(of: Array("\r\n".utf8)) else { return [] }
    let boundary = Array("\r\n".utf8) + text[..<end.lowerBound]
    var rest = text[end.lowerBound...]
    while let start = rest.firstRange(of: Array("\r\n\r\n".utf8)) {
      let head = String(decoding: rest[..<start.lowerBound], as: UTF8.self)
      let content = rest[start.upperBound...]
      guard let next = content.firstRange(of: boundary) else { return [] }
      if head.contains("name=\"file\"") { return Array(content[..<next.lowerBound]) }
      rest = content[next.upperBound...]
    }
    return []
  }
}
