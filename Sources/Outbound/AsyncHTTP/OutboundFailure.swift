internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import NIOSSL

/// What a library's error means here; its own text is never passed on, since it may hold an address or a header.
struct OutboundFailure {
  let error: any Error

  /// - Parameters:
  ///   - cause: what was thrown.
  ///   - origin: scheme, host and port of the upstream.
  ///   - headSeen: whether the head of the answer had come.
  init(_ cause: any Error, origin: String, headSeen: Bool) {
    if Task.isCancelled || cause is CancellationError {
      error = CancellationError()
    } else if let known = cause as? OutboundError {
      error = OutboundError(known.code, origin: origin)
    } else {
      error = OutboundError(Self.code(of: cause, headSeen: headSeen), origin: origin)
    }
  }

  private static func code(of cause: any Error, headSeen: Bool) -> OutboundError.Code {
    switch cause {
    case let cause as HTTPClientError: code(of: cause, headSeen: headSeen)
    case let cause as NIOConnectionError:
      cause.connectionErrors.isEmpty ? .nameNotFound : code(of: cause.connectionErrors[0].error, headSeen: headSeen)
    case let cause as ChannelError: if case .connectTimeout = cause { .connectTimeout } else { .cutShort }
    case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: headSeen ? .cutShort : .untrusted
    case let cause as HTTPParserError: cause == .invalidEOFState && headSeen ? .cutShort : .notHTTP
    case is IOError: headSeen ? .cutShort : .refused
    default: .other(kind: "\(type(of: cause))")
    }
  }

  private static func code(of cause: HTTPClientError, headSeen: Bool) -> OutboundError.Code {
    switch cause {
    case .invalidURL, .emptyHost, .emptyScheme: .address
    case .connectTimeout, .getConnectionFromPoolTimeout: .connectTimeout
    case .tlsHandshakeTimeout: .untrusted
    case .readTimeout, .writeTimeout: headSeen ? .idleTimeout : .firstByteTimeout
    case .deadlineExceeded: .firstByteTimeout
    case .remoteConnectionClosed, .uncleanShutdown, .bodyLengthMismatch: .cutShort
    case .alreadyShutdown, .cancelled: .closed
    default: cause.shortDescription.hasPrefix("Invalid header") ? .header : .other(kind: "HTTPClientError")
    }
  }
}
