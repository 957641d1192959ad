#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The processors of the machine.
enum Processors {
  /// How many this process may use.
  static var count: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
