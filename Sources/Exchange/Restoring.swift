internal import ModelAPIs
internal import Redaction

/// What all texts of one answer are restored with.
///
/// An object: an answer has several texts, each of which may be open for minutes, and the finder alone is half a
/// kilobyte.
final class Restoring: Sendable {
  /// Looks for placeholders, as `PlaceholderFinder.forEach` does; a function, since a finder is copied when it is read
  /// from an object.
  typealias Find = @Sendable (borrowing Span<UInt8>, _ isFinal: Bool, (Range<Int>, VaultEntry) -> Void) -> Int

  let find: Find
  let policy: ExchangePolicy
  let watch: AnswerWatch?
  let report: ReportBox

  init(_ finder: PlaceholderFinder, policy: ExchangePolicy, watch: AnswerWatch?, report: ReportBox) {
    find = { text, isFinal, body in finder.forEach(in: text, isFinal: isFinal, body) }
    (self.policy, self.watch, self.report) = (policy, watch, report)
  }
}
