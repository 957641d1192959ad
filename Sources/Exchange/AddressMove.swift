/// Where an upstream is reached from outside: its own addresses in answers are moved there, so that a client that follows
/// one does not go past the place that redacts.
public struct AddressMove: Sendable, Hashable {
  /// How the upstream's addresses begin: `https://api.example.com`, or with the path below which all of them stand.
  public var upstream: String
  /// What stands there for the client: `http://127.0.0.1:8080`.
  public var outside: String

  /// Keeps both without a slash at their ends.
  public init(upstream: String, outside: String) {
    (self.upstream, self.outside) = (Self.trimmed(upstream), Self.trimmed(outside))
  }

  /// An address as the client is to see it; one that is not the upstream's is the same.
  func moved(_ address: String) -> String {
    guard address.hasPrefix(upstream) else { return address }
    let rest = address.dropFirst(upstream.count)
    guard rest.first.map({ "/?#".contains($0) }) ?? true else { return address }
    return outside + rest
  }

  private static func trimmed(_ address: String) -> String {
    address.utf8.last == 0x2F ? String(address.utf8.dropLast()) ?? address : address
  }
}
