internal import Outbound

extension Exchange {
  /// Signatures that cover the body, by how their header line begins, and that cannot be made anew here.
  private static let foreign = ["AWS4-HMAC-SHA256", "HMAC-SHA256"]

  /// Signs a request anew where access keys are given, and refuses it where its signature no longer holds.
  func sign(_ request: inout OutboundRequest, isChanged: Bool) throws(ExchangeError) {
    let authorization = request.headers.first("Authorization") ?? ""
    let isUnsigned = request.headers.first("X-TC-Content-SHA256") == "UNSIGNED-PAYLOAD"
    if authorization.hasPrefix("TC3-HMAC-SHA256")
      || (authorization == "SKIP" && request.headers.first("X-TC-Action") != nil)
    {
      if let keys = credentials.tencentCloud {
        try sign(&request, with: TencentCloudSigner(credentials: keys))
      } else if authorization == "SKIP" || (isChanged && !isUnsigned) {
        throw ExchangeError(.signed(scheme: "TC3-HMAC-SHA256"))
      }
    } else if authorization.hasPrefix("bce-auth-v1") {
      // It covers no body, so without access keys it is left as it is.
      if let keys = credentials.baiduCloud { try sign(&request, with: BaiduCloudSigner(credentials: keys)) }
    } else if isChanged, let scheme = Self.foreign.first(where: authorization.hasPrefix) {
      throw ExchangeError(.signed(scheme: scheme))
    } else if isChanged, request.headers.first("X-BC-Signature") != nil {
      throw ExchangeError(.signed(scheme: "X-BC-Signature"))
    }
  }

  private func sign(_ request: inout OutboundRequest, with signer: some RequestSigner) throws(ExchangeError) {
    do { try signer.sign(&request) } catch { throw ExchangeError(.signing(error)) }
  }
}
