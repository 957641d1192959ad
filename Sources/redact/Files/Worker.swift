#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One thread that may block, which tasks must not.
final class Worker: Sendable {
  private final class Job {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  #if canImport(Darwin)
    nonisolated(unsafe) private let thread: pthread_t
  #else
    private let thread: pthread_t
  #endif

  /// Starts the thread.
  init(_ run: @escaping @Sendable () -> Void) {
    let job = unsafe Unmanaged.passRetained(Job(run))
    #if canImport(Darwin)
      var started: pthread_t?
      _ = unsafe pthread_create(
        &started, nil,
        {
          unsafe Unmanaged<Job>.fromOpaque($0).takeRetainedValue().run(); return nil
        },
        job.toOpaque())
      unsafe thread = started!
    #else
      var started = pthread_t()
      _ = unsafe pthread_create(
        &started, nil,
        { argument in
          if let argument = unsafe argument { unsafe Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run() }
          return nil
        }, job.toOpaque())
      thread = started
    #endif
  }

  /// Waits for its end.
  func join() { pthread_join(thread, nil) }
}
