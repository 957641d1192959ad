internal import Outbound
internal import RuleFiles
internal import Redaction

/// One way out.
struct Route: Sendable {
  /// Its name, for the log and the metrics.
  let name: String
  /// What stands in front of the rest of the path.
  let base: OutboundURL
  /// The host by which the provider's formats are known, also when the base was set to another one.
  let formatHost: String
  /// What is done here with what is found.
  let policy: RoutePolicy

  /// The address of a request: the base, and what the client asked for behind it.
  func url(for target: Substring) throws -> OutboundURL {
    let path = base.target.hasSuffix("/") ? String(base.target.dropLast()) : base.target
    do {
      return try OutboundURL(base.origin + path + (target.hasPrefix("/") ? String(target) : "/" + target))
    } catch {
      throw ProxyError(400, "bad_path", "The path holds a character that HTTP forbids; percent-encode it.")
    }
  }
}
