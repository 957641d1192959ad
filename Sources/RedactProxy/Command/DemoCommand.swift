internal import ArgumentParser
internal import Foundation
internal import Outbound
internal import RedactKit
internal import RedactProxy
internal import StandInUpstream

/// Shows one call from end to end, with a stand-in for the model.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Show a call from end to end, without any service outside.")

  /// Invented values: the number is of a kind that examples use, the domain is reserved.
  private static let prompt =
    "\u{8BF7}\u{7ED9}\u{5BA2}\u{6237}\u{5199}\u{50AC}\u{6B3E}\u{4FE1}\u{3002}\u{59D3}\u{540D}\u{FF1A}\u{674E}\u{6653}\u{660E}"
    + "\u{FF0C}\u{624B}\u{673A}\u{FF1A}13912345678\u{FF0C}\u{90AE}\u{7BB1}\u{FF1A}xiaoming@example.com"

  func run() async throws {
    let paint = Paint()
    try await StandInUpstream.serving { model in
      var settings = ProxySettings()
      settings.listen = "127.0.0.1:0"
      settings.upstream = model.url
      let configuration = try ProxyConfiguration(settings: settings, redactor: Redactor(), key: .random())
      try await ProxyServer.serving(configuration) { proxy in
        let body: [String: Any] = ["model": "demo", "messages": [["role": "user", "content": Self.prompt]]]
        let request = OutboundRequest(
          method: "POST", url: try OutboundURL(proxy.url + "/v1/chat/completions"),
          headers: [HeaderField("Content-Type", "application/json")],
          body: Array(try JSONSerialization.data(withJSONObject: body)))
        let client = AsyncHTTPUpstream()
        let response = try await client.send(request)
        let answer = try await response.body.collect(upTo: 1 << 20)
        await client.shutdown()
        let seen = try JSONSerialization.jsonObject(with: Data(model.seen.utf8)) as? [[String: Any]]
        let left = Self.content(of: Data((seen?.first?["body"] as? String ?? "").utf8), "messages")
        let back = Self.content(of: Data(answer), "choices")
        guard let left, let back else { throw ValidationError("The demonstration got no answer; please report this.") }
        // The stand-in repeats what it hears, so what it heard is what it said.
        let said = back.replacingOccurrences(of: Self.prompt, with: left)
        print(paint.title("1 You write"), Self.prompt, "", separator: "\n")
        print(paint.title("2 What leaves"), paint.placeholders(left), "", separator: "\n")
        print(
          paint.title("3 What the model answers (a stand-in on this machine)"), paint.placeholders(said), "",
          separator: "\n")
        print(paint.title("4 What comes back to you"), back, "", separator: "\n")
        // Each part of the report fits a line.
        for part in (response.headers.first("X-Redact-Report") ?? "").split(separator: "; ") {
          print(paint.note(String(part)))
        }
        print(paint.note("Real calls: redact run -- python agent.py, or redact proxy"))
      }
    }
  }

  private static func content(of json: Data, _ list: String) -> String? {
    let object = try? JSONSerialization.jsonObject(with: json) as? [String: Any]
    guard let first = (object?[list] as? [[String: Any]])?.first else { return nil }
    return (first["message"] as? [String: Any] ?? first)["content"] as? String
  }
}
