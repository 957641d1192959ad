public import Outbound

/// Access keys with which requests are signed anew after redaction.
public struct SigningCredentials: Sendable {
  /// For `TC3-HMAC-SHA256`.
  public var tencentCloud: CloudCredentials?
  /// For `bce-auth-v1`.
  public var baiduCloud: CloudCredentials?

  /// No access keys, unless given.
  public init(tencentCloud: CloudCredentials? = nil, baiduCloud: CloudCredentials? = nil) {
    (self.tencentCloud, self.baiduCloud) = (tencentCloud, baiduCloud)
  }
}
