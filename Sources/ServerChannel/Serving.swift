package import ServiceLifecycle

/// A server that runs while something is done, or until the process is asked to end.
package struct Serving: Sendable {
  private let makeGroup: @Sendable (AsyncStream<Int>.Continuation) throws -> ServiceGroup

  /// - Parameter makeGroup: makes the services; is given what takes the port when they serve.
  package init(_ makeGroup: @escaping @Sendable (AsyncStream<Int>.Continuation) throws -> ServiceGroup) {
    self.makeGroup = makeGroup
  }

  /// Serves until the work is done, and lets answers that are open end.
  ///
  /// - Parameter work: is given the port when it serves.
  package func during<Result>(_ work: (Int) async throws -> Result) async throws -> Result {
    let (ready, becomeReady) = AsyncStream.makeStream(of: Int.self)
    let group = try makeGroup(becomeReady)
    let server = Task {
      defer { becomeReady.finish() }
      try await group.run()
    }
    // Cancelling the server would drop connections that were accepted a moment ago, and NIO traps on that.
    for await port in ready {
      do {
        let result = try await work(port)
        await group.triggerGracefulShutdown()
        try await server.value
        return result
      } catch {
        await group.triggerGracefulShutdown()
        try? await server.value
        throw error
      }
    }
    try await server.value
    throw CancellationError()
  }

  /// Serves until a signal of the group ends it.
  ///
  /// - Parameter announce: is given the port when it serves.
  package func untilSignal(announce: @escaping @Sendable (Int) -> Void) async throws {
    let (ready, becomeReady) = AsyncStream.makeStream(of: Int.self)
    let announcement = Task { for await port in ready { announce(port) } }
    defer { announcement.cancel() }
    try await makeGroup(becomeReady).run()
  }
}
