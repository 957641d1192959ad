internal import ModelAPIs
internal import Redaction

/// Finds the values of an answer that were not in the request.
///
/// An object, since every text of an answer has it.
final class AnswerWatch: Sendable {
  /// What is kept of a text that is decided, so that what stands before a value helps to recognise it.
  static let contextBytes = 512
  /// How much of a stream is held back, so that no value leaves before its end is seen.
  static let windowBytes = 256
  /// How much is held back where a word goes on for longer.
  static let longestWord = 4096
  /// How much is held back behind the first line of a key or certificate.
  static let longestBlock = 16 << 10

  /// The kind that stands for a text that could not be searched.
  static let unsearched = "UNSEARCHED"

  let mode: ExchangePolicy.Responses
  private let scanner: AnswerScanner
  private let action: @Sendable (Entity) -> ExchangePolicy.Action
  /// The texts of the request: what stands there, the client knows.
  private let request: [UInt8]

  /// - Returns: nil when answers are not searched.
  init?(_ session: Session, policy: ExchangePolicy, request: [UInt8]) {
    guard policy.responses != .off else { return nil }
    (mode, scanner, action) = (policy.responses, session.answerScanner(), policy.action)
    self.request = request
  }

  /// The new values in a text, by place.
  ///
  /// - Throws: `ScanError` when a match broke off.
  func values(in text: [UInt8], isFinal: Bool) throws(ScanError) -> [Finding] {
    try scanner.findings(in: text, isFinal: isFinal).filter { finding in
      action(finding.entity) != .allow && !ByteSearch.contains(Array(text[finding.range]), in: request)
    }
  }

  /// How much of the start of a text can hold no value that goes on behind it.
  static func safeEnd(of text: borrowing Span<UInt8>) -> Int {
    var start = max(0, text.count - windowBytes)
    while start > 0, text.count - start < longestWord, isWord(text[start - 1]) { start -= 1 }
    if let block = openBlock(in: text), text.count - block < longestBlock { start = min(start, block) }
    // A character is not parted: each half alone would be broken text.
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x27 }

  /// Where a block in PEM begins that has not ended (RFC 7468).
  private static func openBlock(in text: borrowing Span<UInt8>) -> Int? {
    var open: Int?
    var position = 0
    while position + 9 < text.count {
      if text[position] == 0x2D, text[position + 4] == 0x2D {
        if stands("-----BEGIN", in: text, at: position) { open = open ?? position }
        if stands("-----END ", in: text, at: position) { open = nil }
      }
      position += 1
    }
    return open
  }

  private static func stands(_ word: StaticString, in text: borrowing Span<UInt8>, at place: Int) -> Bool {
    word.withUTF8Buffer { word in
      for offset in word.indices {
        guard place + offset < text.count, unsafe text[place + offset] == word[offset] else { return false }
      }
      return true
    }
  }
}
