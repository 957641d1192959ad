internal import Exchange
internal import Outbound

/// Access keys of clouds whose requests are signed, from the environment.
struct CloudKeys: Sendable {
  let signing: SigningCredentials

  init(_ environment: [String: String]) throws {
    signing = SigningCredentials(
      tencentCloud: try Self.keys(
        environment, "TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_SESSION_TOKEN"),
      baiduCloud: try Self.keys(environment, "QIANFAN_ACCESS_KEY", "QIANFAN_SECRET_KEY", nil))
  }

  private static func keys(
    _ environment: [String: String], _ id: String, _ key: String, _ token: String?
  ) throws -> CloudCredentials? {
    guard let idText = environment[id], let keyText = environment[key] else { return nil }
    return try CloudCredentials(id: idText, key: keyText, token: token.flatMap { environment[$0] })
  }
}
