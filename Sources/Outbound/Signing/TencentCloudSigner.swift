/// Signs for Tencent Cloud with TC3-HMAC-SHA256, which covers the body.
///
/// <https://cloud.tencent.com/document/api/1729/101843>: content type and host are the signed headers, as in the
/// vendor's own kits.
public struct TencentCloudSigner: RequestSigner {
  private static let algorithm = "TC3-HMAC-SHA256"

  private let credentials: CloudCredentials
  private let service: String
  private let clock: SigningClock

  /// A signer for one account.
  ///
  /// - Parameters:
  ///   - credentials: `SecretId` and `SecretKey`.
  ///   - service: the first label of the service's host.
  ///   - clock: the time that signatures are made for.
  public init(credentials: CloudCredentials, service: String = "hunyuan", clock: SigningClock = .system) {
    self.credentials = credentials
    self.service = service
    self.clock = clock
  }

  /// Sets `Authorization`, `X-TC-Timestamp` and `X-TC-Token`, and asks for no unsigned body.
  ///
  /// - Throws: `SigningError` with code `.method` when the method is not POST.
  public func sign(_ request: inout OutboundRequest) throws(SigningError) {
    guard request.method == "POST" else { throw SigningError(.method(request.method)) }
    let now = clock.seconds()
    let contentType = request.headers.first("Content-Type") ?? "application/json"
    request.headers.set("Content-Type", contentType)
    request.headers.set("X-TC-Timestamp", String(now))
    request.headers.remove("X-TC-Content-SHA256")
    request.headers.remove("X-TC-Token")
    if let token = credentials.token { request.headers.add("X-TC-Token", token) }

    let canonical = """
      POST
      \(request.url.path)
      \(request.url.query ?? "")
      content-type:\(contentType)
      host:\(request.url.authority)

      content-type;host
      \(Digest.hex(request.body))
      """
    let date = SigningClock.iso8601(now).prefix(10)
    let scope = "\(date)/\(service)/tc3_request"
    let text = "\(Self.algorithm)\n\(now)\n\(scope)\n\(Digest.hex(canonical.utf8))"
    let key = [String(date), service, "tc3_request"].reduce(Array("TC3\(credentials.key)".utf8)) { key, part in
      Digest.keyed(part, key: key)
    }
    request.headers.set(
      "Authorization",
      "\(Self.algorithm) Credential=\(credentials.id)/\(scope), SignedHeaders=content-type;host, "
        + "Signature=\(Digest.keyedHex(text, key: key))")
  }
}
