public import Outbound

/// An answer whose body is restored as it comes.
public struct ExchangedResponse: Sendable {
  /// The status code.
  public var status: Int
  /// The header lines; those that speak of the body as it was are gone.
  public var headers: HeaderList
  /// The restored body.
  public var body: OutboundBody
  /// What was done; the part about the answer is complete when the body was read to its end.
  public var report: @Sendable () -> ExchangeReport
}
