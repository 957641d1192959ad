import Exchange
import Foundation
import ModelAPIs
import Outbound
import RedactKit

extension Case {
  /// Requests and answers in a provider's format, without rules.
  static func wire(_ corpora: Corpora) -> [Case] {
    [
      Case(name: "walk and splice, chat bodies") { try walk(corpora) { $0.contains { $0 >= 0x80 } } },
      Case(name: "walk and splice, escaped bodies") { try walk(corpora) { !$0.contains { $0 >= 0x80 } } },
      Case(name: "restore a stream, 4 letters each") { try restore(corpora, letters: 4) },
      Case(name: "restore a stream, 60 letters each") { try restore(corpora, letters: 60) },
    ]
  }

  /// Finds the texts of every body, puts another text in place of every twentieth, and writes the body anew.
  private static func walk(_ corpora: Corpora, where isWanted: ([UInt8]) -> Bool) throws -> Measurement {
    let bodies = try corpora.text("chat").split(separator: 0x0A).map(Array.init).filter(isWanted)
    guard !bodies.isEmpty else { throw BenchmarkError("there is no such body") }
    var result = try Stopwatch.measure(bytes: bodies.reduce(0) { $0 + $1.count }) {
      var count = 0
      for body in bodies {
        let document = try RequestDocument(body, format: .openAIChat)
        let edits = document.fields.enumerated().filter { $0.offset % 20 == 1 && $0.element.role == .text }.map {
          TextEdit(range: $0.element.range, replacement: Array("PERSON-7K2F9C4M".utf8))
        }
        guard document.applying(edits) != body || edits.isEmpty else { throw BenchmarkError("nothing was spliced") }
        count += document.fields.count
      }
      return count
    }
    result.command = corpora.command("chat")
    return result
  }

  /// Restores a stream of chat events through an exchange, a placeholder cut in two in every two hundred.
  private static func restore(_ corpora: Corpora, letters: Int) throws -> Measurement {
    let session = try Redactor().session()
    let values = (0..<100).map { "138\(10_000_000 + $0 * 7919)" }.joined(separator: "\n")
    let placeholders = try session.redact(values).text.split(separator: "\n")
    let stream = events(of: String(decoding: try corpora.text("han"), as: UTF8.self), letters, placeholders)
    let exchange = Exchange(upstream: Recorded(stream: stream))
    let request = OutboundRequest(
      method: "POST", url: try OutboundURL("https://api.openai.com/v1/chat/completions"),
      headers: [HeaderField("Content-Type", "application/json")], body: Array(#"{"stream":true,"messages":[]}"#.utf8))
    return try Stopwatch.measure(bytes: stream.count) {
      try wait {
        let answer = try await exchange.execute(request, session: session)
        var bytes = 0
        for try await piece in answer.body { bytes += piece.count }
        guard bytes > 0 else { throw BenchmarkError("nothing came out") }
        return answer.report().restored.values.reduce(0, +)
      }
    }
  }

  private static func events(of text: String, _ letters: Int, _ placeholders: [Substring]) -> [UInt8] {
    var rest = text.filter { $0 != "\n" && $0 != "\"" && $0 != "\\" }[...]
    var out: [UInt8] = []
    var number = 0
    while !rest.isEmpty {
      let placeholder = placeholders[number / 200 % placeholders.count]
      let piece: String =
        switch number % 200 {
        case 50: String(" " + placeholder.prefix(6))
        case 51: String(placeholder.dropFirst(6) + " ")
        default: String(rest.prefix(letters))
        }
      if number % 200 != 50, number % 200 != 51 { rest = rest.dropFirst(letters) }
      out += Array(
        (#"data: {"id":"chatcmpl-9f3","object":"chat.completion.chunk","created":1760000000,"model":"example","#
          + #""choices":[{"index":0,"delta":{"content":"\#(piece)"},"finish_reason":null}]}"# + "\n\n").utf8)
      number += 1
    }
    return out + Array("data: [DONE]\n\n".utf8)
  }

  private static func wait(_ work: @escaping @Sendable () async throws -> Int) throws -> Int {
    let semaphore = DispatchSemaphore(value: 0)
    let result = Box()
    Task {
      do { result.value = .success(try await work()) } catch { result.value = .failure(error) }
      semaphore.signal()
    }
    semaphore.wait()
    return try result.value.get()
  }

  /// Written before the semaphore is signalled, and read behind it.
  private final class Box: @unchecked Sendable {
    var value: Result<Int, any Error> = .success(0)
  }
}

/// Answers every request with the same stream, in pieces as a network gives them.
private struct Recorded: Upstream {
  let stream: [UInt8]

  func send(_ request: OutboundRequest) async throws -> OutboundResponse {
    OutboundResponse(
      status: 200, headers: [HeaderField("Content-Type", "text/event-stream")],
      body: OutboundBody {
        var start = 0
        return {
          defer { start += 1 << 14 }
          return start < stream.count ? Array(stream[start..<min(stream.count, start + 1 << 14)]) : nil
        }
      })
  }
}
