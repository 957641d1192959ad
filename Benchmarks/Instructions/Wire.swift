import Dispatch
import Exchange
import ModelAPIs
import Outbound
import RedactKit

/// Requests and answers in a provider's format, without rules.
enum Wire {
  /// The work of a case; nil when it is none of these.
  static func work(_ name: String, _ text: [UInt8]) throws -> (() throws -> Int)? {
    switch name {
    case "walk": walk(text, isEscaped: false)
    case "walk-escaped": walk(text, isEscaped: true)
    case "stream": try stream(text, letters: 4)
    case "stream-long": try stream(text, letters: 60)
    default: nil
    }
  }

  /// Finds the texts of a body, puts another text in place of every twentieth, and writes the body anew.
  private static func walk(_ text: [UInt8], isEscaped: Bool) -> () throws -> Int {
    let messages = text.split(separator: 0x0A).map { line in
      let content = String(decoding: line, as: UTF8.self)
      return #"{"role": "user", "content": ""# + (isEscaped ? escaped(content) : plain(content)) + #""}"#
    }
    let body = Array((#"{"model": "example", "messages": ["# + messages.joined(separator: ", ") + "]}").utf8)
    return {
      let document = try RequestDocument(body, format: .openAIChat)
      let edits = document.fields.enumerated().filter { $0.offset % 20 == 1 && $0.element.role == .text }.map {
        TextEdit(range: $0.element.range, replacement: Array("PERSON-7K2F9C4M".utf8))
      }
      return document.applying(edits).count
    }
  }

  private static func plain(_ text: String) -> String {
    String(decoding: JSONEscape.escape(Array(text.utf8)), as: UTF8.self)
  }

  /// Every character that is not ASCII as an escape, as Python writes JSON.
  private static func escaped(_ text: String) -> String {
    plain(text).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return unit < 0x80
        ? String(Unicode.Scalar(UInt8(unit))) : #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// Restores a stream of chat events through an exchange, a placeholder cut in two in every two hundred.
  private static func stream(_ text: [UInt8], letters: Int) throws -> () throws -> Int {
    let session = try Redactor().session(hash: Instructions.digest)
    let values = (0..<100).map { "138\(10_000_000 + $0 * 7919)" }.joined(separator: "\n")
    let placeholders = try session.redact(values).text.split(separator: "\n")
    var rest = Substring(String(decoding: text, as: UTF8.self).filter { $0 != "\n" && $0 != "\"" && $0 != "\\" })
    var stream: [UInt8] = []
    var number = 0
    while !rest.isEmpty, stream.count < text.count {
      let placeholder = placeholders[number / 200 % placeholders.count]
      let piece: String
      switch number % 200 {
      case 50: piece = " " + placeholder.prefix(6)
      case 51: piece = placeholder.dropFirst(6) + " "
      default:
        piece = String(rest.prefix(letters))
        rest = rest.dropFirst(letters)
      }
      let choice = #"{"index":0,"delta":{"content":"\#(piece)"},"finish_reason":null}"#
      stream += Array(
        (#"data: {"id":"chatcmpl-9f3","object":"chat.completion.chunk","created":1760000000,"model":"example","#
          + #""choices":[\#(choice)]}"# + "\n\n").utf8)
      number += 1
    }
    let exchange = Exchange(upstream: Recorded(stream: stream))
    let request = OutboundRequest(
      method: "POST", url: try OutboundURL("https://api.openai.com/v1/chat/completions"),
      headers: [HeaderField("Content-Type", "application/json")], body: Array(#"{"stream":true,"messages":[]}"#.utf8))
    return {
      try wait {
        let answer = try await exchange.execute(request, session: session)
        return try await answer.body.collect(upTo: .max).count
      }
    }
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
