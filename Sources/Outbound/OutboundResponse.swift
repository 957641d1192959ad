/// An answer whose head is here and whose body is still coming.
public struct OutboundResponse: Sendable {
  /// The status code.
  public var status: Int
  /// The header lines in their order and spelling, without those about one connection.
  public var headers: HeaderList
  /// The body, piece by piece.
  public var body: OutboundBody

  /// Keeps the parts of an answer.
  public init(status: Int, headers: HeaderList, body: OutboundBody) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
