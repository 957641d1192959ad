internal import Exchange
internal import Redaction

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

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
    var parts = [
      "\"time\":\"\(Date().formatted(.iso8601))\"", "\"route\":\"\(route)\"", "\"format\":\"\(format)\"",
      "\"status\":\(status)", "\"milliseconds\":\(Int(seconds * 1000))",
      "\"redacted\":\(Self.object(report.redacted.map { ($0.key.rawValue, $0.value) }))",
      "\"restored\":\(Self.object(report.restored.map { ($0.key.rawValue, $0.value) }))",
    ]
    if !report.left.isEmpty { parts.append("\"left\":\(Self.object(report.left.map { ($0.key.word, $0.value) }))") }
    if !report.allowed.isEmpty {
      parts.append("\"allowed\":\(Self.object(report.allowed.map { ($0.key.rawValue, $0.value) }))")
    }
    if !report.found.isEmpty {
      parts.append("\"found\":\(Self.object(report.found.map { ($0.key.rawValue, $0.value) }))")
    }
    if report.unscannedBytes > 0 { parts.append("\"unscanned_bytes\":\(report.unscannedBytes)") }
    if report.unreadAnswerBytes > 0 { parts.append("\"unread_answer_bytes\":\(report.unreadAnswerBytes)") }
    if !client.isEmpty { parts.append("\"client\":\"\(client)\"") }
    if isLocal { parts.append("\"local\":true") }
    if let error { parts.append("\"error\":\"\(error)\"") }
    return "{" + parts.joined(separator: ",") + "}"
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
    counts.isEmpty ? "0" : counts.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
  }

  private static func object(_ pairs: [(String, Int)]) -> String {
    // Sums, since two tools' arguments are one place here.
    let sums = Dictionary(pairs, uniquingKeysWith: +).sorted { $0.key < $1.key }
    return "{" + sums.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
  }
}
