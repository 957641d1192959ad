/// Where to listen.
struct Address: Sendable, Hashable {
  let host: String
  let port: Int

  /// Reads `HOST:PORT`; an IPv6 address stands in brackets.
  ///
  /// - Throws: `ConfigurationError`.
  init(_ text: String) throws {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
      throw ConfigurationError("'\(text)' is no address to listen at; write HOST:PORT, as in 127.0.0.1:8787.")
    }
    var host = String(text[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    guard !host.isEmpty else {
      throw ConfigurationError("'\(text)' names no host; write 127.0.0.1:\(port) for this machine alone.")
    }
    self.host = host
    self.port = Int(port)
  }

  /// Whether only this machine reaches it.
  var isLoopback: Bool { Self.isLoopback(host) }

  static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}
