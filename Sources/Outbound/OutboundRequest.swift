/// A request as it leaves; it is printed without headers, query and body.
public struct OutboundRequest: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
  /// The method, in capitals.
  public var method: String
  /// Where it goes.
  public var url: OutboundURL
  /// The header lines; `Host`, `Content-Length` and lines about one connection are made anew when it is sent.
  public var headers: HeaderList
  /// The whole body.
  public var body: [UInt8]

  /// Keeps the parts of a request.
  public init(method: String, url: OutboundURL, headers: HeaderList = [], body: [UInt8] = []) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }

  /// The method, the origin, and the length of the body in bytes.
  public var description: String { "\(method) \(url.origin), \(body.count) bytes" }
  /// Empty, so that a dump shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
