/// The reader's hold on a call: when it is dropped, the call is cancelled.
final class URLSessionBody: Sendable {
  private let call: URLSessionCall

  init(_ call: URLSessionCall) { self.call = call }

  deinit { call.cancel(with: CancellationError()) }

  func next() async throws -> [UInt8]? { try await call.next() }
}
