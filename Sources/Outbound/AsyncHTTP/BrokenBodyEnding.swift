internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTP2

/// Ends a body that broke off as a whole one would end, behind a mark, so that what had come before is read.
///
/// AsyncHTTPClient drops what it holds for a slow reader when the connection ends in the middle of a body, but gives all
/// of it when the body ends well. The mark tells the reader that it did not.
final class BrokenBodyEnding: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias InboundOut = HTTPClientResponsePart

  /// A piece that no upstream can know.
  static let mark = ByteBuffer(bytes: (0..<32).map { _ in UInt8.random(in: .min ... .max) })

  private var isInBody = false

  /// Puts one into a connection of HTTP/1.1, behind what reads it.
  static func add(toConnection channel: any Channel) -> EventLoopFuture<Void> {
    add(to: channel) { try $0.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self) }
  }

  /// Puts one into a stream of HTTP/2, behind what reads its frames.
  static func add(toStream channel: any Channel) -> EventLoopFuture<Void> {
    add(to: channel) { try $0.handler(type: HTTP2FramePayloadToHTTP1ClientCodec.self) }
  }

  private static func add(
    to channel: any Channel, behind reader: (ChannelPipeline.SynchronousOperations) throws -> any ChannelHandler
  ) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      let pipeline = channel.pipeline.syncOperations
      try pipeline.addHandler(BrokenBodyEnding(), position: .after(try reader(pipeline)))
    }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): isInBody = head.status.code >= 200
    case .body: break
    case .end: isInBody = false
    }
    context.fireChannelRead(data)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // Bytes that are no HTTP are another matter: what stands there is not known.
    if isInBody, (error as? HTTPParserError).map({ $0 == .invalidEOFState }) ?? true {
      end(context)
    } else {
      context.fireErrorCaught(error)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    if isInBody { end(context) }
    context.fireChannelInactive()
  }

  private func end(_ context: ChannelHandlerContext) {
    isInBody = false
    context.fireChannelRead(wrapInboundOut(.body(Self.mark)))
    context.fireChannelRead(wrapInboundOut(.end(nil)))
    // There is nothing more to come, and the connection must not be used again.
    context.close(promise: nil)
  }
}
