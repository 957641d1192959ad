/// Signs for Baidu AI Cloud with bce-auth-v1, which covers host, address and some headers, but no body.
///
/// <https://cloud.baidu.com/doc/Reference/s/njwvz1yfu>: `Host`, `Content-Type` and all `x-bce-` headers are signed.
public struct BaiduCloudSigner: RequestSigner {
  private let credentials: CloudCredentials
  private let lifetime: Int
  private let clock: SigningClock

  /// A signer for one account.
  ///
  /// - Parameters:
  ///   - credentials: access key and secret key.
  ///   - lifetime: how long a signature holds, in seconds.
  ///   - clock: the time that signatures are made for.
  public init(credentials: CloudCredentials, lifetime: Int = 1800, clock: SigningClock = .system) {
    self.credentials = credentials
    self.lifetime = lifetime
    self.clock = clock
  }

  /// Sets `Authorization`, `x-bce-date` and `x-bce-security-token`.
  public func sign(_ request: inout OutboundRequest) throws(SigningError) {
    let date = SigningClock.iso8601(clock.seconds())
    request.headers.set("x-bce-date", date)
    request.headers.remove("x-bce-security-token")
    if let token = credentials.token { request.headers.add("x-bce-security-token", token) }

    let signed = signedHeaders(of: request)
    let canonical = [
      request.method, canonicalPath(request.url.path), canonicalQuery(request.url.query),
      signed.map { "\($0.name):\($0.value)" }.sorted().joined(separator: "\n"),
    ].joined(separator: "\n")
    let prefix = "bce-auth-v1/\(credentials.id)/\(date)/\(lifetime)"
    let key = Digest.keyedHex(prefix, key: Array(credentials.key.utf8))
    let names = signed.map(\.name).joined(separator: ";")
    let signature = Digest.keyedHex(canonical, key: Array(key.utf8))
    request.headers.set("Authorization", "\(prefix)/\(names)/\(signature)")
  }

  /// Lower-case names and encoded values, sorted by name.
  private func signedHeaders(of request: OutboundRequest) -> [(name: String, value: String)] {
    var signed = [(name: "host", value: PercentEncoding.encode(request.url.authority))]
    for field in request.headers where field.isNamed("Content-Type") || field.name.lowercased().hasPrefix("x-bce-") {
      let value = field.value.drop { $0 == " " }
      signed.append((field.name.lowercased(), PercentEncoding.encode(value)))
    }
    return signed.sorted { $0.name < $1.name }
  }

  private func canonicalPath(_ path: Substring) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .map(recoded).joined(separator: "/")
  }

  private func canonicalQuery(_ query: Substring?) -> String {
    var pairs: [String] = []
    for pair in (query ?? "").split(separator: "&") {
      let name = pair.prefix { $0 != "=" }
      guard name.lowercased() != "authorization" else { continue }
      pairs.append("\(recoded(name))=\(recoded(pair.dropFirst(name.count + 1)))")
    }
    return pairs.sorted().joined(separator: "&")
  }

  private func recoded(_ text: Substring) -> String { PercentEncoding.encode(PercentEncoding.decode(text)) }
}
