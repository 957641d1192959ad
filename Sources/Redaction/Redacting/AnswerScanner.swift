/// Finds values in texts that a model wrote.
package struct AnswerScanner: Sendable {
  let detector: Detector
  let vault: Vault

  /// Finds every value, by place, none overlapping another or a placeholder.
  ///
  /// - Parameters:
  ///   - text: as the model wrote it, placeholders and all.
  ///   - isFinal: whether the text ends with its bytes.
  /// - Throws: `ScanError` when a match broke off: then nothing is known of the text.
  package func findings(in text: [UInt8], isFinal: Bool) throws(ScanError) -> [Finding] {
    var issued: [PlaceholderMatch] = []
    _ = PlaceholderSearch(index: vault.index, isFinal: isFinal).forEach(in: text.span) { issued.append($0) }
    // Nothing is remembered: the windows of a stream do not come again.
    let restored = RestoredView(text.span, issued) { vault.entries[$0.entry].value.bytes }
    return restored.findings(try detector.find(restored.bytes.span)).withoutOverlaps()
  }
}
