import Outbound
import PlainJSON
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

  /// An answer as far as it came.
  struct Answer: Sendable {
    var status = 0
    var headers: HeaderList = []
    var bytes: [UInt8] = []
    /// Why it broke off.
    var error: OutboundError?

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The events of a stream that hold JSON.
    var events: [JSON] {
      text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("data:") }
        .compactMap { JSON(bytes: $0.utf8.dropFirst(5)) }
    }

    /// What the pieces of a stream of OpenAI's chat say together.
    var said: String {
      events.map { $0["choices"].array.first?["delta"]["content"].string ?? "" }.joined()
    }
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

  /// Sends a request.
  static func ask(
    _ url: String, _ body: String, _ headers: HeaderList = [], through upstream: AsyncHTTPUpstream? = nil
  ) async throws -> Answer {
    var answer = Answer()
    do {
      let response = try await (upstream ?? AsyncHTTPUpstream()).send(
        OutboundRequest(
          method: "POST", url: try OutboundURL(url),
          headers: HeaderList([HeaderField("Content-Type", "application/json")] + headers.fields),
          body: Array(body.utf8)))
      (answer.status, answer.headers) = (response.status, response.headers)
      for try await piece in response.body { answer.bytes += piece }
    } catch let error as OutboundError {
      answer.error = error
    }
    return answer
  }

  /// Sends a request whose answer must come whole.
  static func post(
    _ url: String, _ body: String, _ headers: HeaderList = [], through upstream: AsyncHTTPUpstream? = nil
  ) async throws -> Answer {
    let answer = try await ask(url, body, headers, through: upstream)
    if let error = answer.error { throw error }
    return answer
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
