internal import Redaction

/// The texts of some records, and the way back into them.
protocol RecordText {
  var batch: RecordBatch { get }
  /// All texts, one behind the other.
  var text: RequestText { get }

  /// The part of the batch that a range of the text, inside one of its parts, stands for.
  func source(of range: Range<Int>) -> Range<Int>
  /// The batch with placeholders in it.
  func redacted(_ edits: [RedactedRequest.Edit]) throws(RecordProblem) -> [UInt8]
  /// The batch with the values in the places of their placeholders, which are in order.
  func restored(_ placeholders: [(range: Range<Int>, entry: VaultEntry)]) -> [UInt8]
}

extension RecordText {
  /// Whether a range lies in one of the texts.
  func isInside(_ range: Range<Int>) -> Bool {
    let number = text.parts.partition { $0.range.upperBound < range.upperBound }
    return number < text.parts.count && text.parts[number].range.lowerBound <= range.lowerBound
  }
}
