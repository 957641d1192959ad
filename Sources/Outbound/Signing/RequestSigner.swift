/// Puts a vendor's signature on a request whose body and headers are final.
public protocol RequestSigner: Sendable {
  /// Replaces the signature that the request carries.
  ///
  /// - Throws: `SigningError` when the request has a form that cannot be signed.
  func sign(_ request: inout OutboundRequest) throws(SigningError)
}
