internal import Crypto
internal import Outbound
internal import Redaction
internal import RuleFiles
internal import VaultStorage

/// Who asks: one's sessions are never another's.
struct Tenants: Sendable {
  /// A client.
  struct Tenant: Sendable {
    /// The name that the settings give it; empty for one that is known by its credential alone.
    let name: String
    /// A keyed hash of its credential.
    let id: [UInt8]
  }

  /// The header line with the client's own token; it is never sent on.
  static let tokenHeader = "X-Redact-Token"
  private static let credentials = ["Authorization", "X-Api-Key", "Api-Key", "X-Goog-Api-Key"]

  private let names: [String: String]
  private let hash: KeyedHash

  init(_ settings: ProxySettings, key: SessionKey) {
    names = Dictionary(settings.clients.map { ($0.value, $0.key) }) { first, _ in first }
    hash = key.codeHash(session: Array("tenant".utf8))
  }

  /// The client that sent a request.
  ///
  /// - Throws: `ProxyError` when tokens are needed and this one is missing or unknown.
  func tenant(of headers: HeaderList, query: Substring?) throws -> Tenant {
    if names.isEmpty {
      var credential = Self.credentials.compactMap { headers.first($0) }
      // A signature is new with each request; only whose it is stays.
      credential = credential.map { line in
        // A token has no space before its end but the one behind its scheme.
        if line.hasPrefix("Bearer ") { return line }
        guard let end = line.firstRange(of: "Signature=") else { return line.hasPrefix("bce-auth-v1/") ? "" : line }
        return String(line[..<end.lowerBound].prefix { $0 != "/" })
      }
      for part in query?.split(separator: "&") ?? [] where part.hasPrefix("key=") || part.hasPrefix("access_token=") {
        credential.append(String(part))
      }
      return Tenant(name: "", id: hash(Array(credential.joined(separator: "\n").utf8)))
    }
    guard let token = headers.first(Self.tokenHeader) else {
      throw ProxyError(401, "no_token", "This proxy wants a token; send it in the header line \(Self.tokenHeader).")
    }
    // Tokens are compared by their digests, so that the time of the comparison tells nothing of the token.
    let digits = Array("0123456789abcdef".utf8)
    let digest = SHA256.hash(data: Array(token.utf8)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    guard let name = names[String(decoding: digest, as: UTF8.self)] else {
      throw ProxyError(401, "unknown_token", "The token in \(Self.tokenHeader) is not one of this proxy's clients.")
    }
    return Tenant(name: name, id: hash(Array(name.utf8)))
  }
}
