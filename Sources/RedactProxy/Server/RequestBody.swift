internal import Hummingbird
internal import NIOCore
internal import RuleFiles

/// Reads a request's body whole, within bounds.
struct RequestBody: Sendable {
  let settings: ProxySettings

  /// - Throws: `ProxyError` when it is too large or comes too slowly.
  func read(_ request: Request) async throws -> [UInt8] {
    let most = settings.limit(.bodyBytes)
    if let length = request.headers[.contentLength].flatMap({ Int($0) }) {
      if length == 0 { return [] }
      guard length <= most else { throw tooLarge(most) }
    } else if request.headers[.transferEncoding] == nil, [.get, .head, .delete].contains(request.method) {
      return []
    }
    let seconds = settings.limit(.bodySeconds)
    let body = request.body
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask {
        do {
          return Array(try await body.collect(upTo: most).readableBytesView)
        } catch is NIOTooManyBytesError {
          throw tooLarge(most)
        }
      }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let bytes = first else {
        throw ProxyError(
          408, "slow_body", "The body did not come within the \(seconds) seconds of the limit 'body-seconds'.")
      }
      return bytes
    }
  }

  private func tooLarge(_ most: Int) -> ProxyError {
    ProxyError(413, "body_too_large", "The body has more than the \(most) bytes of the limit 'body-bytes'.")
  }
}
