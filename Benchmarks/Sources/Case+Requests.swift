import Exchange
import Foundation
import ModelAPIs
import Outbound
import RedactKit

extension Case {
  /// Whole requests: their text is found, redacted and put back.
  static func requests(_ corpora: Corpora) -> [Case] {
    Names.allCases.flatMap { names in
      [
        Case(name: "redact and splice, names \(names), chat") {
          let bodies = try corpora.text("chat").split(separator: 0x0A).map { Array($0) }
          let redactor = try Redactor(options: names.options)
          return try Stopwatch.measure(bytes: bodies.map(\.count).reduce(0, +)) {
            try bodies.reduce(0) { try $0 + redact($1, redactor.session()) }
          }
        },
        Case(name: "resent with one more message, names \(names), 400 KB") { try resend(corpora, names) },
      ]
    }
  }

  /// A conversation is sent and, one message longer, sent again.
  private static func resend(_ corpora: Corpora, _ names: Names) throws -> Measurement {
    let lines = try corpora.text("mixed").split(separator: 0x0A).filter { !$0.isEmpty }
    var messages: [String] = []
    var size = 0
    while size < 400_000 {
      messages.append(String(decoding: lines[messages.count % lines.count], as: UTF8.self))
      size += messages[messages.count - 1].utf8.count
    }
    let last = "And one more: call me at 13800138000."
    let first = try body(messages)
    let second = try body(messages + [last])
    var options = names.options
    options.cache = ScanCacheBounds()
    var times: [(first: Double, second: Double)] = []
    for _ in 0..<5 {
      let redactor = try Redactor(options: options)
      // Rules are compiled when they are first tried, which is no part of either.
      _ = try redactor.scan(first)
      let session = redactor.session()
      let start = ContinuousClock.now
      _ = try redact(first, session)
      let middle = ContinuousClock.now
      guard try redact(second, session) > 0 else { throw BenchmarkError("nothing was found") }
      times.append(((middle - start) / .seconds(1), (ContinuousClock.now - middle) / .seconds(1)))
    }
    times.sort { $0.second < $1.second }
    let median = times[times.count / 2]
    var result = Measurement(seconds: median.second, runs: times.count, bytes: second.count)
    result.ratios["the time of the first"] = median.second / median.first
    return result
  }

  private static func body(_ messages: [String]) throws -> [UInt8] {
    let body: [String: Any] = ["model": "example", "messages": messages.map { ["role": "user", "content": $0] }]
    return Array(try JSONSerialization.data(withJSONObject: body, options: .sortedKeys))
  }

  /// Gives how many values were replaced.
  private static func redact(_ body: [UInt8], _ session: Session) throws -> Int {
    let request = OutboundRequest(
      method: "POST", url: try OutboundURL("https://api.example.com/v1/chat/completions"),
      headers: [HeaderField("Content-Type", "application/json")], body: body)
    let (out, report) = try Exchange(upstream: Nowhere()).redact(request, format: .openAIChat, session: session)
    guard !out.body.isEmpty else { throw BenchmarkError("nothing came out") }
    return report.redacted.values.reduce(0, +)
  }

  /// Nothing is sent here.
  private struct Nowhere: Upstream {
    func send(_ request: OutboundRequest) async throws -> OutboundResponse {
      throw BenchmarkError("nothing may be sent")
    }
  }
}
