/// Why a request cannot be signed; it holds no credential.
public struct SigningError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Code: Sendable, Hashable {
    /// A part of the access key is empty or is not visible ASCII.
    case credentials
    /// The method carries its parameters in the address.
    case method(String)
  }

  /// What is wrong.
  public let code: Code

  init(_ code: Code) { self.code = code }

  /// A sentence that says what is wrong and what to do.
  public var description: String {
    switch code {
    case .credentials: "A part of the access key is empty or holds other than visible ASCII; set id and key again."
    case .method(let method): "A \(method) request carries its text in the address and is not signed; use POST."
    }
  }
}
