import NIOCore
import NIOHPACK
import NIOHTTP1
import NIOHTTP2
import NIOPosix
import NIOSSL

/// A server of HTTP/2 that sends everyone half of a body and then breaks off.
enum HTTP2Server {
  /// How it breaks off.
  enum Break: CaseIterable, Sendable {
    /// The connection is gone.
    case connection
    /// The stream alone is reset.
    case stream
    /// Nothing goes wrong: the body ends.
    case none
  }

  /// The pieces of the body.
  static let pieces = (0..<200).map { "piece \($0), one of many that the reader takes slowly\n" }

  private final class Handler: ChannelInboundHandler, Sendable {
    typealias InboundIn = HTTP2Frame.FramePayload
    typealias OutboundOut = HTTP2Frame.FramePayload
    let ending: Break

    init(_ ending: Break) { self.ending = ending }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      guard case .headers = unwrapInboundIn(data) else { return }
      let headers = HPACKHeaders([(":status", "200"), ("content-type", "text/plain")])
      context.write(wrapOutboundOut(.headers(.init(headers: headers))), promise: nil)
      for piece in HTTP2Server.pieces {
        let data = HTTP2Frame.FramePayload.Data(data: .byteBuffer(ByteBuffer(string: piece)))
        context.write(wrapOutboundOut(.data(data)), promise: nil)
      }
      let channel = context.channel
      let written = channel.eventLoop.makePromise(of: Void.self)
      let last: HTTP2Frame.FramePayload =
        switch ending {
        case .none: .data(.init(data: .byteBuffer(ByteBuffer()), endStream: true))
        case .stream, .connection: .data(.init(data: .byteBuffer(ByteBuffer(string: "the last\n"))))
        }
      context.writeAndFlush(wrapOutboundOut(last), promise: written)
      let ending = ending
      written.futureResult.whenComplete { _ in
        switch ending {
        case .none: break
        case .stream: channel.writeAndFlush(HTTP2Frame.FramePayload.rstStream(.internalError), promise: nil)
        case .connection: channel.parent?.close(promise: nil)
        }
      }
    }
  }

  /// Serves on a free loopback port, with the test certificate, until the work is done.
  static func serving<Result>(_ ending: Break, _ work: (String) async throws -> Result) async throws -> Result {
    let certificate = try NIOSSLCertificate(bytes: Array(TestCertificate.certificate.utf8), format: .pem)
    let key = try NIOSSLPrivateKey(bytes: Array(TestCertificate.key.utf8), format: .pem)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: [.certificate(certificate)], privateKey: .privateKey(key))
    configuration.applicationProtocols = ["h2"]
    let tls = try NIOSSLContext(configuration: configuration)
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls))
          _ = try channel.pipeline.syncOperations.configureHTTP2Pipeline(
            mode: .server, connectionConfiguration: .init(), streamConfiguration: .init()
          ) { stream in
            stream.eventLoop.makeCompletedFuture { try stream.pipeline.syncOperations.addHandler(Handler(ending)) }
          }
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    do {
      let result = try await work("https://127.0.0.1:\(channel.localAddress?.port ?? 0)/")
      try await channel.close()
      return result
    } catch {
      try await channel.close()
      throw error
    }
  }
}
