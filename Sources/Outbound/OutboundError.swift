/// Why no answer, or no more of it, can be had; it holds no path, query, header or body.
public struct OutboundError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: Sendable, Hashable {
    /// The text is no address that a request can be sent to.
    case address
    /// A header line cannot be sent.
    case header
    /// The host name has no address.
    case nameNotFound
    /// Nothing accepts connections there.
    case refused
    /// No connection in time.
    case connectTimeout
    /// The certificate, or another part of the TLS handshake, was not accepted.
    case untrusted
    /// No head of an answer in time.
    case firstByteTimeout
    /// No further piece in time.
    case idleTimeout
    /// The call took longer than any may.
    case totalTimeout
    /// The connection ended before the answer did.
    case cutShort
    /// What came is not HTTP.
    case notHTTP
    /// The body is larger than the reader takes.
    case tooLarge(limit: Int)
    /// More came than may lie unread, in a client that cannot make the upstream wait.
    case unread(limit: Int)
    /// The body was read by another reader.
    case bodyReadTwice
    /// The upstream was shut down.
    case closed
    /// Another failure, told by the name of its type.
    case other(kind: String)
  }

  /// What went wrong.
  public let code: Code
  /// Scheme, host and port that it went wrong with; empty where there is none.
  public let origin: String

  /// Makes an error.
  public init(_ code: Code, origin: String = "") {
    self.code = code
    self.origin = origin
  }

  /// Whether the upstream was too slow, for the choice between the statuses 504 and 502.
  public var isTimeout: Bool {
    switch code {
    case .connectTimeout, .firstByteTimeout, .idleTimeout, .totalTimeout: true
    default: false
    }
  }

  /// A sentence that says what happened, where, and what to do.
  public var description: String {
    let place = origin.isEmpty ? "The upstream" : origin
    return switch code {
    case .address: "The upstream's address is not http:// or https:// with a host and plain ASCII; correct it."
    case .header: "A header line of the request to \(place) holds a character that HTTP forbids; remove it."
    case .nameNotFound: "\(place) cannot be found by name; check the host and the name server."
    case .refused: "\(place) refuses the connection; check that it runs, and its port."
    case .connectTimeout: "\(place) gave no connection in time; check the network or raise the connect limit."
    case .untrusted: "\(place) did not prove by its certificate who it is; check the address and the trusted roots."
    case .firstByteTimeout: "\(place) did not begin its answer in time; try again or raise the first-byte limit."
    case .idleTimeout: "\(place) fell silent in the middle of its answer; try again or raise the idle limit."
    case .totalTimeout: "\(place) took longer than a call may last; ask for less or raise the total limit."
    case .cutShort: "\(place) closed the connection before its answer was whole; try again."
    case .notHTTP: "\(place) answered with something that is not HTTP; check the scheme and the port."
    case .tooLarge(let limit): "\(place) sent more than the \(limit) bytes that are read at once; raise the limit."
    case .unread(let limit):
      "\(place) sent \(limit) bytes faster than they were read; read faster, raise the limit or use AsyncHTTPUpstream."
    case .bodyReadTwice: "The body of an answer was read twice; it is there only once."
    case .closed: "The HTTP client was shut down; make another."
    case .other(let kind): "The call to \(place) failed (\(kind)); try again."
    }
  }
}
