internal import Foundation
internal import Outbound
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// One call of a `URLSession`: what its delegate is told, handed on to whoever waits for it.
final class URLSessionCall: Sendable {
  struct Head: Sendable {
    var status: Int
    var headers: HeaderList
  }

  private struct State {
    var head: Head?
    var headWaiter: CheckedContinuation<Head, any Error>?
    var pieces: [[UInt8]] = []
    var pieceWaiter: CheckedContinuation<[UInt8]?, any Error>?
    var unread = 0
    var end: Result<Void, any Error>?
  }

  let task: URLSessionDataTask
  private let origin: String
  private let limits: OutboundLimits
  private let state = Mutex(State())

  init(task: URLSessionDataTask, origin: String, limits: OutboundLimits) {
    self.task = task
    self.origin = origin
    self.limits = limits
  }

  /// Waits for the head.
  func head() async throws -> Head {
    let limit = limits.firstByte
    let watch = Task { [weak self] in
      try await Task.sleep(for: limit)
      self?.cancel(with: OutboundError(.firstByteTimeout))
    }
    defer { watch.cancel() }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiter in
        let known: Result<Head, any Error>? = state.withLock { state in
          if let head = state.head { return .success(head) }
          if case .failure(let error)? = state.end { return .failure(error) }
          state.headWaiter = waiter
          return nil
        }
        if let known { waiter.resume(with: known) }
      }
    } onCancel: {
      cancel(with: CancellationError())
    }
  }

  /// Waits for the next piece; nil after the last.
  func next() async throws -> [UInt8]? {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiter in
        let known: Result<[UInt8]?, any Error>? = state.withLock { state in
          guard !state.pieces.isEmpty else {
            if let end = state.end { return end.map { nil } }
            state.pieceWaiter = waiter
            return nil
          }
          let piece = state.pieces.reduce(into: []) { $0 += $1 }
          state.pieces = []
          state.unread = 0
          return .success(piece)
        }
        if let known { waiter.resume(with: known) }
      }
    } onCancel: {
      cancel(with: CancellationError())
    }
  }

  func receive(_ head: Head) {
    let waiter = state.withLock { state in
      state.head = head
      return state.headWaiter.take()
    }
    waiter?.resume(returning: head)
  }

  func receive(_ piece: [UInt8]) {
    let (waiter, isFull) = state.withLock { state -> (CheckedContinuation<[UInt8]?, any Error>?, Bool) in
      if let waiter = state.pieceWaiter.take() { return (waiter, false) }
      guard state.end == nil else { return (nil, false) }
      state.pieces.append(piece)
      state.unread += piece.count
      return (nil, state.unread > limits.unreadBytes)
    }
    // Suspending the task would be gentler, but on Linux pieces come all the same.
    if isFull { cancel(with: OutboundError(.unread(limit: limits.unreadBytes))) }
    waiter?.resume(returning: piece)
  }

  /// The call ended, well when there is no error.
  func complete(_ error: (any Error)?) {
    finish(
      error.map { .failure(OutboundError(URLSessionFailure.code(of: $0, headSeen: hasHead), origin: origin)) }
        ?? .success(()))
  }

  /// Ends the call from this side, unless it has ended: Foundation on Linux traps when a task is cancelled at its end.
  func cancel(with error: any Error) {
    if finish(.failure((error as? OutboundError).map { OutboundError($0.code, origin: origin) } ?? error)) {
      task.cancel()
    }
  }

  private var hasHead: Bool { state.withLock { $0.head != nil } }

  /// Tells all who wait; returns false, and tells the earlier end, when the call had ended before.
  @discardableResult
  private func finish(_ end: Result<Void, any Error>) -> Bool {
    let (isFirst, end, headWaiter, pieceWaiter) = state.withLock { state in
      let isFirst = state.end == nil
      if isFirst { state.end = end }
      return (isFirst, state.end ?? end, state.headWaiter.take(), state.pieceWaiter.take())
    }
    headWaiter?.resume(with: end.flatMap { .failure(OutboundError(.cutShort, origin: origin)) })
    pieceWaiter?.resume(with: end.map { nil })
    return isFirst
  }
}
