public import ModelAPIs
public import Outbound
public import Redaction

/// Why an exchange did not take place, or broke off; it holds no value.
public struct ExchangeError: Error, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Code: Sendable {
    /// The body could not be read.
    case body(BodyError)
    /// The text could not be redacted.
    case redaction(RedactionError)
    /// A value stands where nothing may be changed.
    case untouchable(Entity, path: String)
    /// The policy forbids to send values of this entity.
    case blocked(Entity)
    /// A header line, or the address, holds a value.
    case outsideBody(Entity)
    /// The request is signed and would no longer be valid.
    case signed(scheme: String)
    /// The request cannot be signed anew.
    case signing(SigningError)
    /// The method or the kind of connection cannot carry redacted text.
    case notSupported(String)
    /// The upstream failed.
    case upstream(OutboundError)
    /// The answer could not be read.
    case answer(BodyError)
  }

  /// What went wrong.
  public let code: Code

  package init(_ code: Code) { self.code = code }

  /// The HTTP status to answer with.
  public var status: Int {
    switch code {
    case .body(let error):
      switch error.code {
      case .tooLarge: 413
      case .contentType, .contentCoding, .charset: 415
      case .binary, .tokenIDs, .encrypted: 422
      default: 400
      }
    case .redaction: 502
    case .untouchable, .blocked, .outsideBody: 422
    case .signed, .signing: 403
    case .notSupported: 501
    case .upstream(let error): error.isTimeout ? 504 : 502
    case .answer: 502
    }
  }

  /// A word for programs.
  public var word: String {
    switch code {
    case .body: "body_not_read"
    case .redaction: "not_redacted"
    case .untouchable: "value_in_untouchable_field"
    case .blocked: "value_blocked"
    case .outsideBody: "value_outside_body"
    case .signed, .signing: "signature"
    case .notSupported: "not_supported"
    case .upstream: "upstream_failed"
    case .answer: "answer_not_read"
    }
  }

  /// A sentence that says what happened and what to do.
  public var description: String {
    switch code {
    case .body(let error): error.description
    case .redaction(let error): error.description
    case .untouchable(let entity, let path):
      "A value of kind \(entity) stands at '\(path)', which must not be changed; take it out or report such findings only."
    case .blocked(let entity): "A value of kind \(entity) may not be sent; take it out."
    case .outsideBody(let entity): "A value of kind \(entity) stands in the address or a header line; take it out."
    case .signed(let scheme):
      "The request is signed (\(scheme)) and the signature would no longer hold; configure credentials to sign it anew."
    case .signing(let error): error.description
    case .notSupported(let what): "\(what) cannot be redacted; use plain requests with a JSON body."
    case .upstream(let error): error.description
    case .answer(let error): "The answer could not be read: \(error.description)"
    }
  }
}
