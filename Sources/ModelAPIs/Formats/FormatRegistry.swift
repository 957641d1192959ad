/// The formats that are known, and which requests they are for.
public enum FormatRegistry {
  /// Every format, by the order of the routes.
  public static let formats: [WireFormat] = {
    var seen: Set<String> = []
    return (routes.map(\.format) + byNameOnly + [.generic]).filter { seen.insert($0.name).inserted }
  }()

  /// The format of a request, or nil when none is known for it.
  ///
  /// - Parameters:
  ///   - method: in capitals.
  ///   - host: of the upstream, without port.
  ///   - path: without query.
  ///   - headers: names and values.
  public static func recognize(
    method: String, host: String, path: String, headers: [(name: String, value: String)] = []
  ) -> WireFormat? {
    recognize(method: method, host: host, path: path) { name, fits in hasLine(headers, name, fits) }
  }

  /// The format of a request, or nil when none is known for it.
  ///
  /// - Parameter hasLine: tells whether a header line of a name has a value that fits.
  package static func recognize(method: String, host: String, path: String, hasLine: HasLine) -> WireFormat? {
    memo.first(method: method, host: host, path: path, hasLine).map { routes[$0].format }
  }

  /// What of a request cannot be redacted in any format, as the beginning of a sentence; nil when there is nothing.
  ///
  /// - Parameters:
  ///   - method: in capitals.
  ///   - host: of the upstream, without port.
  ///   - path: without query.
  ///   - headers: names and values.
  public static func refusal(
    method: String, host: String, path: String, headers: [(name: String, value: String)] = []
  ) -> String? {
    refusal(method: method, host: host, path: path) { name, fits in hasLine(headers, name, fits) }
  }

  /// What of a request cannot be redacted in any format, as the beginning of a sentence; nil when there is nothing.
  ///
  /// - Parameter hasLine: tells whether a header line of a name has a value that fits.
  package static func refusal(method: String, host: String, path: String, hasLine: HasLine) -> String? {
    refusalMemo.first(method: method, host: host, path: path, hasLine).map { refusals[$0].what }
  }

  /// Tells whether a header line of a name, whatever its case, has a value that fits.
  package typealias HasLine = (_ name: String, _ fits: (String) -> Bool) -> Bool

  private static func hasLine(
    _ headers: [(name: String, value: String)], _ name: String, _ fits: (String) -> Bool
  ) -> Bool {
    headers.contains { $0.name.lowercased() == name.lowercased() && fits($0.value) }
  }

  /// The parts of the paths of known formats: words of their documentation, which are nobody's secret.
  package static let words: Set<String> = Set(
    routes.flatMap { $0.path.split(separator: 0x2F) }.filter { !$0.contains(0x2A) }
      .map { String(decoding: $0, as: UTF8.self) })

  private static let memo = RouteMemo(routes)
  private static let refusalMemo = RouteMemo(refusals.map(\.route))

  /// The format of a name, or nil.
  public static func named(_ name: String) -> WireFormat? { formats.first { $0.name == name } }

  /// Formats that no address tells from others: those of servers that run anywhere.
  private static let byNameOnly: [WireFormat] = [.vLLMChat, .xinferenceChat, .localAIChat, .llamaFactoryChat]
}
