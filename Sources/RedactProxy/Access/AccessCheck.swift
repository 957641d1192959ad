internal import HTTPTypes
internal import Outbound
internal import RuleFiles

/// Refuses what no client library sends: a web page that found the port, or a request for another server.
struct AccessCheck: Sendable {
  private let hosts: Set<String>
  private let origins: Set<String>

  private static let site = HTTPField.Name("Sec-Fetch-Site")

  /// - Parameter upstreams: the hosts of upstreams, which clients that sign for them put into `Host`.
  init(_ settings: ProxySettings, upstreams: Set<String>) {
    hosts = upstreams.union(settings.hosts.map { $0.lowercased() })
    origins = Set(settings.origins.map { $0.lowercased() })
  }

  /// - Throws: `ProxyError`.
  func check(_ head: HTTPRequest) throws {
    guard head.method != .connect, let path = head.path, path.hasPrefix("/"), !path.hasPrefix("//") else {
      throw ProxyError(400, "absolute_address", "This is no open proxy; ask for a path that begins with one slash.")
    }
    guard let authority = head.authority, isOwn(authority) || isOwn(authority.lowercased()) else {
      throw ProxyError(403, "host", "The Host line names another server; add its name to 'hosts' if it is right.")
    }
    for origin in head.headerFields[values: .origin] where !origins.contains(origin.lowercased()) {
      throw ProxyError(403, "origin", "A web page may not use this proxy; add its address to 'origins' if it may.")
    }
    if let site = Self.site, let value = head.headerFields[site], !["none", "same-origin"].contains(value),
      head.headerFields[.origin] == nil
    {
      throw ProxyError(403, "origin", "A web page may not use this proxy.")
    }
  }

  private func isOwn(_ authority: String) -> Bool {
    let end = authority.utf8.first == 0x5B ? authority.utf8.firstIndex(of: 0x5D).map(authority.utf8.index(after:)) : nil
    let host = String(authority[..<(end ?? authority.utf8.firstIndex(of: 0x3A) ?? authority.endIndex)])
    // What nearly every client says.
    if host == "127.0.0.1" || host == "localhost" || hosts.contains(authority) { return true }
    return Address.isLoopback(host) || hosts.contains(host)
  }
}
