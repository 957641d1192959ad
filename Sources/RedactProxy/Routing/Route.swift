internal import Outbound
internal import RuleFiles
internal import Redaction

/// One way out.
///
/// An object, since every call hands it on.
final class Route: Sendable {
  /// Its name, for the log and the metrics.
  let name: String
  /// What stands in front of the rest of the path.
  let base: OutboundURL
  /// The host by which the provider's formats are known, also when the base was set to another one.
  let formatHost: String
  /// What is done here with what is found.
  let policy: RoutePolicy
  /// The whole address of the base.
  let address: String
  /// What `Host` lines say by which a client asks for the upstream itself.
  let authorities: [String]
  /// The path of the base, without a slash at its end.
  private let prefix: String

  init(name: String, base: OutboundURL, formatHost: String, policy: RoutePolicy) {
    (self.name, self.base, self.formatHost, self.policy) = (name, base, formatHost, policy)
    address = base.absolute
    authorities = [base.authority, formatHost]
    prefix = base.target.hasSuffix("/") ? String(base.target.dropLast()) : base.target
  }

  /// The address of a request: the base, and what the client asked for behind it.
  func url(for target: Substring) throws -> OutboundURL {
    do {
      return try base.with(target: prefix + (target.utf8.first == 0x2F ? "" : "/") + target)
    } catch {
      throw ProxyError(400, "bad_path", "The path holds a character that HTTP forbids; percent-encode it.")
    }
  }
}
