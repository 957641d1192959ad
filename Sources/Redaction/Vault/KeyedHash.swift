/// A keyed one-way function, HMAC-SHA-256 in this package: message bytes in, at least 32 bytes out.
///
/// It is handed in, so that this room needs no cryptography library.
public typealias KeyedHash = @Sendable (_ message: [UInt8]) -> [UInt8]
