/// Something that a request can be sent to; it knows no rules and no wire formats.
public protocol Upstream: Sendable {
  /// Sends a request and returns when the head of the answer is here.
  ///
  /// Redirects are not followed and bodies are not decoded: whatever the upstream says is returned. When the calling
  /// task is cancelled, so is the call.
  ///
  /// - Throws: `OutboundError`; `CancellationError` when the task was cancelled.
  func send(_ request: OutboundRequest) async throws -> OutboundResponse
}
