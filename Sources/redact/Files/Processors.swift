#if canImport(CMalloc)
  import CMalloc
#endif
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The processors that a large file is read with.
enum Processors {
  /// The most that look for values at once: each keeps some twenty megabytes, and the filter promises 64 in all.
  private static let most = 2

  /// How many this process may use.
  static var count: Int { max(1, min(most, ProcessInfo.processInfo.activeProcessorCount)) }

  /// Has blocks of the size of a window given back as soon as they are free, instead of being kept for each thread.
  static func returnMemory() {
    #if canImport(CMalloc) && canImport(Glibc)
      _ = mallopt(M_MMAP_THRESHOLD, 1 << 17)
    #endif
  }
}
