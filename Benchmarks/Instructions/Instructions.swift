import RedactKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Does one piece of work a number of times: `instructions CASE FILE TIMES`.
///
/// What one time costs is the difference between two runs, so the start of the program does not count.
@main
struct Instructions {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let times = Int(arguments[3]) else {
      throw InstructionsError("Call it as: instructions CASE FILE TIMES")
    }
    let text = [UInt8](try Data(contentsOf: URL(filePath: arguments[2])))
    let work = try Wire.work(arguments[1], text) ?? work(arguments[1], text)
    var count = 0
    for _ in 0..<times { count = try work() }
    print("\(arguments[1]): \(count) found")
  }

  /// The work of a case; it gives what it found.
  private static func work(_ name: String, _ text: [UInt8]) throws -> () throws -> Int {
    let rules = BuiltinRules.all().map(\.rule)
    var options = RedactorOptions()
    if !name.hasSuffix("-names") { options.names = .off }
    if !name.hasPrefix("resend"), name != "call" { options.cache = .none }
    let redactor = try Redactor(rules: rules, options: options)
    switch name {
    case "scan", "scan-names", "hostile": return { try redactor.scan(text).count }
    // A call is what a proxy does with a text that it has seen before: it is in the cache, and only the session is new.
    case "redact", "redact-names", "call":
      return { try redactor.session(hash: digest).redact(text).findings.count }
    case "resend":
      // A conversation of messages of about 1 KB, and one more each time.
      var starts = [0]
      while let last = starts.last, last + 1000 < text.count {
        starts.append((text[(last + 1000)...].firstIndex(of: 0x0A) ?? text.count - 1) + 1)
      }
      let history = RequestText(
        bytes: text, parts: zip(starts, starts.dropFirst()).map { .init(range: $0..<$1, context: $0..<$1) })
      let session = try redactor.session(hash: digest)
      return { try session.redact(history).edits.count }
    case "restore":
      let session = try redactor.session(hash: digest)
      let values = (0..<1000).map { "phone 138\(10_000_000 + $0 * 7919)" }.joined(separator: "\n")
      let codes = try session.redact(values).text.split(separator: "\n").map { Array($0.utf8) }
      var marked: [UInt8] = []
      for start in stride(from: 0, to: text.count, by: 200) {
        marked += text[start..<min(text.count, start + 200)]
        marked += [0x20] + codes[start / 200 % codes.count] + [0x20]
      }
      return { restore(marked, session) }
    case "restore-nothing":
      let session = try redactor.session(hash: digest)
      let values = (0..<1000).map { "phone 138\(10_000_000 + $0 * 7919)" }.joined(separator: "\n")
      _ = try session.redact(values)
      return { restore(text, session) }
    default: throw InstructionsError("There is no case '\(name)'.")
    }
  }

  private static func restore(_ text: [UInt8], _ session: Session) -> Int {
    var restorer = session.restorer()
    var bytes = 0
    for start in stride(from: 0, to: text.count, by: 1 << 16) {
      bytes += restorer.restore(text.span.extracting(start..<min(text.count, start + 1 << 16))).count
    }
    return bytes + restorer.finish().count > 0 ? restorer.restored : 0
  }

  /// Spreads bytes as a keyed hash does; nothing here is secret.
  @Sendable private static func digest(_ message: [UInt8]) -> [UInt8] {
    (0..<32).map { number in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325 &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15
      for byte in message { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return UInt8(truncatingIfNeeded: (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9 >> 40)
    }
  }
}
