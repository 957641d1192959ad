internal import Foundation
internal import Outbound

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// What Foundation's error means here; its own text holds the address and is never passed on.
enum URLSessionFailure {
  /// - Parameters:
  ///   - error: what the session was told.
  ///   - headSeen: whether the head of the answer had come.
  static func code(of error: any Error, headSeen: Bool) -> OutboundError.Code {
    guard let error = error as? URLError else { return .other(kind: "\(type(of: error))") }
    return switch error.code {
    case .badURL: .address
    // The scheme was looked at before: what is unsupported is the answer.
    case .unsupportedURL: .notHTTP
    case .cannotFindHost, .dnsLookupFailed: .nameNotFound
    case .cannotConnectToHost: .refused
    case .timedOut: headSeen ? .idleTimeout : .firstByteTimeout
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      .untrusted
    case .networkConnectionLost, .cannotParseResponse: .cutShort
    case .badServerResponse: headSeen ? .cutShort : .notHTTP
    // On Linux most failures of a transfer come as `unknown`.
    default: headSeen ? .cutShort : .other(kind: "URLError \(error.code.rawValue)")
    }
  }
}
