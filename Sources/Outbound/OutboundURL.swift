/// An absolute `http` or `https` address; its description leaves out path and query, which may carry text and keys.
public struct OutboundURL: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  /// Whether the connection is encrypted.
  public let isSecure: Bool
  /// The host name or address, in lower case; an IPv6 address stands in brackets.
  public let host: String
  /// The port.
  public let port: Int
  /// Path and query as they are sent; begins with a slash.
  public let target: String

  /// Reads an address.
  ///
  /// - Parameter text: scheme, host, optional port, path and query, already percent-encoded.
  /// - Throws: `OutboundError` with code `.address` when the scheme is another one, the host is missing, or the text
  ///   holds a user name, a fragment, white space, control or non-ASCII characters.
  public init(_ text: String) throws(OutboundError) {
    guard let colon = text.firstRange(of: "://"), Self.isPlain(text) else {
      throw OutboundError(.address)
    }
    switch text[..<colon.lowerBound].lowercased() {
    case "http": isSecure = false
    case "https": isSecure = true
    default: throw OutboundError(.address)
    }
    let rest = text[colon.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let tail = rest[authority.endIndex...]
    guard !authority.contains("@"), !authority.contains("\\") else { throw OutboundError(.address) }
    target = tail.hasPrefix("/") ? String(tail) : "/" + tail
    let hostEnd =
      authority.hasPrefix("[")
      ? authority.firstIndex(of: "]").map(authority.index(after:)) : authority.firstIndex(of: ":") ?? authority.endIndex
    guard let hostEnd, hostEnd != authority.startIndex else { throw OutboundError(.address) }
    host = authority[..<hostEnd].lowercased()
    let portText = authority[hostEnd...]
    if portText.isEmpty {
      port = isSecure ? 443 : 80
    } else {
      guard portText.first == ":", let number = UInt16(portText.dropFirst()), number > 0 else {
        throw OutboundError(.address)
      }
      port = Int(number)
    }
  }

  /// The same server with another path and query, already percent-encoded.
  ///
  /// - Throws: `OutboundError` with code `.address` when the text does not begin with a slash, or holds a fragment, white
  ///   space, control or non-ASCII characters.
  package func with(target: String) throws(OutboundError) -> OutboundURL {
    guard target.utf8.first == 0x2F, Self.isPlain(target) else { throw OutboundError(.address) }
    return OutboundURL(self, target: target)
  }

  private init(_ other: OutboundURL, target: String) {
    (isSecure, host, port, self.target) = (other.isSecure, other.host, other.port, target)
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x23 }
  }

  /// The value of the `Host` header: the port is named when it is not the scheme's own.
  public var authority: String { port == (isSecure ? 443 : 80) ? host : "\(host):\(port)" }

  /// The whole address, query included; for sending, never for a log.
  public var absolute: String { origin + target }

  /// Scheme, host and port.
  public var origin: String { (isSecure ? "https://" : "http://") + authority }

  /// The path without the query.
  public var path: Substring { target[..<(mark ?? target.endIndex)] }

  /// What follows the first question mark, or nil.
  public var query: Substring? { mark.map { target[target.utf8.index(after: $0)...] } }

  /// Where the first question mark stands.
  private var mark: String.Index? { target.utf8.firstIndex(of: 0x3F) }

  /// The same as `origin`.
  public var description: String { origin }
  /// The same as `origin`.
  public var debugDescription: String { origin }
  /// Empty, so that a dump shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
