/// The formats that are known, and which requests they are for.
public enum FormatRegistry {
  /// The routes of every vendor; the first that fits is taken.
  static let routes: [FormatRoute] = WireFormat.anthropicRoutes + WireFormat.openAIRoutes

  /// Every format, by the order of the routes.
  public static let formats: [WireFormat] = {
    var seen: Set<String> = []
    return (routes.map(\.format) + [.generic]).filter { seen.insert($0.name).inserted }
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
    let host = host.lowercased()
    return routes.first { $0.fits(method: method, host: host, path: path, headers: headers) }?.format
  }

  /// The format of a name, or nil.
  public static func named(_ name: String) -> WireFormat? { formats.first { $0.name == name } }
}
