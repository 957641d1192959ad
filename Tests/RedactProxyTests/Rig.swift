import Outbound
import RedactKit
import RedactProxy
import StandInUpstream

/// A proxy before a stand-in for the providers, and requests to it.
enum Rig {
  static let phone = "13912345678"
  /// A label and an invented number.
  static let text = "\u{624B}\u{673A}\u{FF1A}\(phone)"

  /// Made once: the rules of a build without optimisation take a second.
  private static let redactor = Result { try Redactor() }

  struct Answer: Sendable {
    let status: Int
    let headers: HeaderList
    let text: String
  }

  /// Serves while the work is done; every provider's route leads to the stand-in.
  static func serving<Result>(
    change: (inout ProxySettings) throws -> Void = { _ in }, hooks: ProxyServer.Hooks = .init(),
    _ work: (ProxyServer, StandInUpstream) async throws -> Result
  ) async throws -> Result {
    try await StandInUpstream.serving { upstream in
      var settings = ProxySettings()
      settings.listen = "127.0.0.1:0"
      settings.upstream = upstream.url
      for name in ProxyConfiguration.providerNames { settings.routes[name] = .init(url: upstream.url) }
      settings.limits[.shutdownSeconds] = 5
      try change(&settings)
      let configuration = try ProxyConfiguration(settings: settings, redactor: redactor.get(), key: .random())
      return try await ProxyServer.serving(configuration, hooks: hooks) { try await work($0, upstream) }
    }
  }

  static func post(
    _ url: String, _ body: String, _ headers: HeaderList = [], through upstream: AsyncHTTPUpstream? = nil
  ) async throws -> Answer {
    let client = upstream ?? AsyncHTTPUpstream()
    let answer = try await client.send(
      OutboundRequest(
        method: "POST", url: try OutboundURL(url),
        headers: HeaderList([HeaderField("Content-Type", "application/json")] + headers.fields), body: Array(body.utf8))
    )
    let bytes = try await answer.body.collect(upTo: 1 << 24)
    return Answer(status: answer.status, headers: answer.headers, text: String(decoding: bytes, as: UTF8.self))
  }

  /// A chat of OpenAI's.
  static func chat(_ text: String = Rig.text, stream: Bool = false, model: String = "m") -> String {
    #"{"model":"\#(model)","stream":\#(stream),"messages":[{"role":"user","content":"\#(text)"}]}"#
  }

  /// Waits until something is so, for at most half a minute, and says whether it came so.
  @discardableResult
  static func until(_ isSo: () async throws -> Bool) async throws -> Bool {
    for _ in 0..<3000 {
      if try await isSo() { return true }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }
}
