internal import Synchronization

/// A report that grows while an answer is read.
final class ReportBox: Sendable {
  private let report: Mutex<ExchangeReport>

  init(_ report: ExchangeReport) { self.report = Mutex(report) }

  var value: ExchangeReport { report.withLock { $0 } }

  func update(_ change: (inout sending ExchangeReport) -> Void) { report.withLock { change(&$0) } }
}
