internal import Outbound
internal import Redaction
internal import RuleFiles

/// All ways out; no other address can be reached.
struct RouteTable: Sendable {
  /// Where a request goes.
  struct Way {
    let route: Route
    let url: OutboundURL
    /// The path as the provider's documentation has it, without query.
    let path: String
    /// Whether the client put the route's name in front of it.
    var isNamed = false
  }

  private let routes: [String: Route]
  private let standard: Route?

  /// Makes the table of the built-in providers and what the settings say.
  ///
  /// - Throws: `ConfigurationError` for an address that is none.
  init(_ settings: ProxySettings, policy: RoutePolicy) throws {
    var routes: [String: Route] = [:]
    for provider in Provider.all {
      let base = try OutboundURL(provider.base)
      routes[provider.name] = Route(name: provider.name, base: base, formatHost: base.host, policy: policy)
    }
    for (name, setting) in settings.routes {
      let old = routes[name]
      guard let base = try setting.url.map({ try Self.address($0, of: "the route '\(name)'") }) ?? old?.base else {
        throw ConfigurationError("The route '\(name)' has no address; give it a url.")
      }
      routes[name] = Route(
        name: name, base: base, formatHost: old?.formatHost ?? base.host, policy: policy.with(setting.policy))
    }
    self.routes = routes
    standard = try settings.upstream.map {
      let base = try Self.address($0, of: "the upstream")
      return Route(name: "default", base: base, formatHost: base.host, policy: policy)
    }
  }

  /// The hosts of all upstreams, as `Host` lines spell them.
  var authorities: Set<String> {
    Set((Array(routes.values) + [standard].compactMap { $0 }).map(\.base.authority)).union(
      routes.values.map(\.formatHost))
  }

  /// The route that leads out for a request.
  ///
  /// - Parameters:
  ///   - target: path and query.
  ///   - headers: by which two providers are known whose clients sign the path, so that nothing can stand before it.
  /// - Throws: `ProxyError` when there is none.
  func way(target: String, headers: HeaderList) throws -> Way {
    let path = Self.path(of: target[...])
    let segments = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst()
    guard !segments.contains(where: Self.climbs), !path.utf8.contains(0x5C) else {
      throw ProxyError(400, "bad_path", "The path climbs with dots; write it plainly.")
    }
    if let name = segments.first.map({ Substring($0) }), let route = routes[String(name)] {
      let rest = target[name.endIndex...]
      let restPath = Self.path(of: rest)
      return Way(
        route: route, url: try route.url(for: rest), path: restPath.isEmpty ? "/" : String(restPath), isNamed: true)
    }
    guard let route = Provider.signed(path: path, headers: headers).flatMap({ routes[$0.name] }) ?? standard else {
      throw ProxyError(
        404, "no_route", "No route leads there; begin the path with a provider's name, or set --upstream.")
    }
    return Way(route: route, url: try route.url(for: target[...]), path: String(path))
  }

  private static func path(of target: Substring) -> Substring {
    target[..<(target.utf8.firstIndex(of: 0x3F) ?? target.endIndex)]
  }

  /// Whether a part of a path is one dot or two, written plainly or not.
  private static func climbs(_ segment: Substring.UTF8View) -> Bool {
    guard segment.first == 0x2E || segment.first == 0x25 else { return false }
    return ["..", ".", "%2e%2e", "%2e", ".%2e", "%2e."].contains(Substring(segment).lowercased())
  }

  private static func address(_ text: String, of what: String) throws -> OutboundURL {
    guard let url = try? OutboundURL(text), url.query == nil else {
      throw ConfigurationError(
        "The address of \(what) must be http:// or https:// with a host and perhaps a path; correct it.")
    }
    return url
  }
}
