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
    let (host, path) = (host.lowercased(), Array(path.utf8))
    return routes.first { $0.fits(method: method, host: host, path: path, headers: headers) }?.format
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
    let (host, path) = (host.lowercased(), Array(path.utf8))
    return refusals.first { $0.fits(method: method, host: host, path: path, headers: headers) }?.what
  }

  /// The format of a name, or nil.
  public static func named(_ name: String) -> WireFormat? { formats.first { $0.name == name } }

  /// Formats that no address tells from others: those of servers that run anywhere.
  private static let byNameOnly: [WireFormat] = [.vLLMChat, .xinferenceChat, .localAIChat, .llamaFactoryChat]
}
