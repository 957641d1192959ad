internal import NIOCore
internal import NIOHTTP1

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

  /// Puts one into a connection, behind what reads HTTP.
  static func add(to channel: any Channel) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      let pipeline = channel.pipeline.syncOperations
      let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self)
      try pipeline.addHandler(BrokenBodyEnding(), position: .after(decoder))
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
    if isInBody, error is IOError || error as? HTTPParserError == .invalidEOFState {
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
