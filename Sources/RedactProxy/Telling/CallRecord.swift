internal import Exchange
internal import Redaction

/// What is told of one call: no path, no header, no value.
struct CallRecord: Sendable {
  var route = "none"
  var format = ""
  var client = ""
  var status = 0
  var error: String?
  var seconds = 0.0
  var isLocal = false
  var report = ExchangeReport()

  /// One line of JSON.
  var line: String {
    var line = "{\"time\":\""
    line += LogTime.now
    line += "\",\"route\":\""
    line += route
    line += "\",\"format\":\""
    line += format
    line += "\",\"status\":\(status),\"milliseconds\":\(Int(seconds * 1000))"
    line += ",\"redacted\":" + Self.object(report.redacted) { $0.rawValue }
    line += ",\"restored\":" + Self.object(report.restored) { $0.rawValue }
    if !report.left.isEmpty { line += ",\"left\":" + Self.object(report.left) { $0.word } }
    if !report.allowed.isEmpty { line += ",\"allowed\":" + Self.object(report.allowed) { $0.rawValue } }
    if !report.found.isEmpty { line += ",\"found\":" + Self.object(report.found) { $0.rawValue } }
    if report.unscannedBytes > 0 { line += ",\"unscanned_bytes\":\(report.unscannedBytes)" }
    if report.unreadAnswerBytes > 0 { line += ",\"unread_answer_bytes\":\(report.unreadAnswerBytes)" }
    if !client.isEmpty { line += ",\"client\":\"\(client)\"" }
    if isLocal { line += ",\"local\":true" }
    if let error { line += ",\"error\":\"\(error)\"" }
    return line + "}"
  }

  /// What was done to the request, for the header line `X-Redact-Report`.
  var header: String {
    var parts = ["redacted=\(Self.list(report.redacted))"]
    if !report.restored.isEmpty { parts.append("restored=\(Self.list(report.restored))") }
    if !report.found.isEmpty { parts.append("found-in-answer=\(Self.list(report.found))") }
    if !report.allowed.isEmpty { parts.append("allowed=\(Self.list(report.allowed))") }
    if !report.untouched.isEmpty { parts.append("untouched=\(Self.list(report.untouched))") }
    if report.unscannedBytes > 0 { parts.append("unscanned-bytes=\(report.unscannedBytes)") }
    if isLocal { parts.append("local") }
    return parts.joined(separator: "; ")
  }

  private static func list(_ counts: [Entity: Int]) -> String {
    if counts.isEmpty { return "0" }
    if counts.count == 1, let only = counts.first { return "\(only.key.rawValue):\(only.value)" }
    return counts.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
  }

  private static func object<Key>(_ counts: [Key: Int], _ name: (Key) -> String) -> String {
    if counts.isEmpty { return "{}" }
    if counts.count == 1, let only = counts.first { return "{\"\(name(only.key))\":\(only.value)}" }
    // Sums, since two tools' arguments are one place here.
    let sums = Dictionary(counts.map { (name($0.key), $0.value) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
    return "{" + sums.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
  }
}
