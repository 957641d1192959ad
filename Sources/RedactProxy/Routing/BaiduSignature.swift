internal import Outbound

/// Baidu's signature over host, path and query but no body: it holds after redaction, where nothing else has changed.
enum BaiduSignature {
  static let scheme = "bce-auth-v1"

  /// Refuses a request whose signature cannot hold at the upstream and is not made anew.
  ///
  /// - Parameters:
  ///   - headers: of the request.
  ///   - host: what stood in its `Host` line, which was signed.
  ///   - way: where it goes.
  static func check(_ headers: HeaderList, host: String, way: RouteTable.Way) throws {
    guard headers.first("Authorization")?.hasPrefix(scheme) == true else { return }
    guard way.isNamed || !way.route.authorities.contains(host.lowercased()) else { return }
    throw ProxyError(
      403, "signature",
      "The signature (\(scheme)) is for another host or path; set QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY for the proxy, "
        + "or QIANFAN_IAM_HOST=aip.baidubce.com for the client and a base without the route's name.")
  }
}
