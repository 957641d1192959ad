internal import Exchange
internal import Outbound
internal import RuleFiles

extension ProxyConfiguration {
  /// Where addresses of the upstream in an answer are to point: at the way by which the client came.
  ///
  /// - Parameters:
  ///   - way: where the request went.
  ///   - authority: what its `Host` line says.
  /// - Returns: nil when the client asked the upstream by its own name, which it must go on to do.
  func move(of way: RouteTable.Way, authority: String) -> AddressMove? {
    guard !authority.isEmpty, !way.route.authorities.contains(authority.lowercased()) else { return nil }
    let scheme = settings.tls == nil ? "http" : "https"
    return AddressMove(
      upstream: way.route.address,
      outside: "\(scheme)://\(authority)" + (way.isNamed ? "/\(way.route.name)" : ""))
  }
}
