import RedactKit
import TextFormats

/// A document redacted and restored in pieces.
struct RoundTrip {
  var sent: [UInt8] = []
  var back: [UInt8] = []
  var format: TextFormat?
  var counts: [Entity: Int] = [:]

  static let redactor = try! Redactor()

  /// - Parameters:
  ///   - cuts: the lengths of the pieces, over and over.
  init(
    _ document: [UInt8], _ format: TextFormat?, cuts: [Int] = [1 << 16], session: Session? = nil,
    limits: FormatLimits = FormatLimits()
  ) throws {
    let session = session ?? Self.redactor.session()
    var redactor = FormattedRedactor(session: session, format: format, limits: limits)
    for piece in Self.pieces(of: document, cuts) { try redactor.redact(piece) { sent += $0 } }
    try redactor.finish { sent += $0 }
    (self.format, counts) = (redactor.format, redactor.counts)
    var restorer = FormattedRestorer(format: format, limits: limits)
    restorer.learn(session.vault)
    for piece in Self.pieces(of: sent, cuts.reversed()) { back += try restorer.restore(piece) }
    back += try restorer.finish()
  }

  init(_ document: String, _ format: TextFormat?, cuts: [Int] = [1 << 16], session: Session? = nil) throws {
    try self.init(Array(document.utf8), format, cuts: cuts, session: session)
  }

  var text: String { String(decoding: sent, as: UTF8.self) }

  static func pieces(of bytes: [UInt8], _ cuts: [Int]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var position = 0
    while position < bytes.count {
      let end = min(bytes.count, position + max(1, cuts[pieces.count % cuts.count]))
      pieces.append(Array(bytes[position..<end]))
      position = end
    }
    return pieces
  }
}
