import NIOCore
import NIOPosix
import NIOSSL

/// A server that sends the same bytes to everyone, whatever they ask, and closes.
enum RawServer {
  private final class Handler: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    let bytes: String

    init(_ bytes: String) { self.bytes = bytes }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      let channel = context.channel
      channel.writeAndFlush(ByteBuffer(string: bytes)).whenComplete { _ in channel.close(promise: nil) }
    }
  }

  /// Serves on a free loopback port until the work is done.
  ///
  /// - Parameters:
  ///   - bytes: what everyone is sent.
  ///   - isSecure: whether it speaks TLS with the test certificate, offering HTTP/1.1.
  ///   - work: what to do with its address.
  static func serving<Result>(
    _ bytes: String, isSecure: Bool = false, _ work: (String) async throws -> Result
  ) async throws -> Result {
    var tls: NIOSSLContext?
    if isSecure {
      let certificate = try NIOSSLCertificate(bytes: Array(TestCertificate.certificate.utf8), format: .pem)
      let key = try NIOSSLPrivateKey(bytes: Array(TestCertificate.key.utf8), format: .pem)
      tls = try NIOSSLContext(
        configuration: .makeServerConfiguration(
          certificateChain: [.certificate(certificate)], privateKey: .privateKey(key)))
    }
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { [tls] channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
          try channel.pipeline.syncOperations.addHandler(Handler(bytes))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    do {
      let result = try await work("\(isSecure ? "https" : "http")://127.0.0.1:\(channel.localAddress?.port ?? 0)/")
      try await channel.close()
      return result
    } catch {
      try await channel.close()
      throw error
    }
  }

  /// A loopback address at which nothing listens.
  static func closedPort() async throws -> String { try await serving("") { $0 } }
}
