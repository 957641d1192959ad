internal import Hummingbird
internal import NIOCore
internal import ServerChannel

/// Reads a request's body whole, within bounds.
struct RequestBody: Sendable {
  /// The most bytes.
  let most: Int

  /// - Throws: `ProxyError` when it is too large or comes too slowly.
  func read(_ request: Request) async throws -> [UInt8] {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }) {
      if length == 0 { return [] }
      guard length <= most else { throw tooLarge }
    } else if request.headers[.transferEncoding] == nil, [.get, .head, .delete].contains(request.method) {
      return []
    }
    do {
      return Array(try await request.body.collect(upTo: most).readableBytesView)
    } catch is NIOTooManyBytesError {
      throw tooLarge
    } catch is SlowBody {
      throw ProxyError(408, "slow_body", "The body did not come within the time of the limit 'body-seconds'.")
    }
  }

  private var tooLarge: ProxyError {
    ProxyError(413, "body_too_large", "The body has more than the \(most) bytes of the limit 'body-bytes'.")
  }
}
