import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A connection without an HTTP library, for requests that no library sends.
final class RawClient: Sendable {
  private let socket: Int32

  struct Failure: Error {}

  /// Connects to `http://127.0.0.1:PORT`.
  init(_ url: String) throws {
    guard let port = url.split(separator: ":").last.flatMap({ UInt16($0) }) else { throw Failure() }
    #if canImport(Darwin)
      socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #elseif canImport(Glibc)
      socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket = Musl.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    // A test that waits for ever tells nothing.
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    _ = unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = unsafe withUnsafePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { throw Failure() }
  }

  deinit { close(socket) }

  func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(socket, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Everything until the other side closes, read on a thread of its own: the server runs on those of the test.
  func rest() async -> String { await onQueue { self.read(untilClosed: true) } }

  /// What comes first.
  func first() async -> String { await onQueue { self.read(untilClosed: false) } }

  private func onQueue(_ work: @escaping @Sendable () -> String) async -> String {
    await withCheckedContinuation { continuation in
      DispatchQueue(label: "redact.test.socket").async { continuation.resume(returning: work()) }
    }
  }

  private func read(untilClosed: Bool) -> String {
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(socket, $0.baseAddress, $0.count, 0) }
      guard count > 0 else { return String(decoding: out, as: UTF8.self) }
      out += buffer.prefix(count)
      if !untilClosed { return String(decoding: out, as: UTF8.self) }
    }
  }

  func exchange(_ text: String) async -> String {
    send(text)
    return await rest()
  }
}
