#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One thread that may block, which tasks must not.
enum Worker {
  private final class Job {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts the thread, which nobody waits for.
  static func start(_ run: @escaping @Sendable () -> Void) {
    let job = unsafe Unmanaged.passRetained(Job(run))
    #if canImport(Darwin)
      var thread: pthread_t?
      let failure = unsafe pthread_create(
        &thread, nil,
        {
          unsafe Unmanaged<Job>.fromOpaque($0).takeRetainedValue().run(); return nil
        },
        job.toOpaque())
    #else
      var thread = pthread_t()
      let failure = unsafe pthread_create(
        &thread, nil,
        { argument in
          if let argument = unsafe argument { unsafe Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run() }
          return nil
        }, job.toOpaque())
    #endif
    precondition(failure == 0, "No thread could be started.")
    #if canImport(Darwin)
      if let thread = unsafe thread { unsafe pthread_detach(thread) }
    #else
      pthread_detach(thread)
    #endif
  }
}
