internal import HTTPTypes
package import HummingbirdCore
package import Logging
package import NIOCore
internal import NIOHTTPTypes

/// A connection whose work is cancelled when the client leaves, also while nothing is written.
package struct LeavingChannel: ServerChildChannel {
  private final class CloseOnLeave: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
      if case ChannelEvent.inputClosed? = event as? ChannelEvent {
        context.close(promise: nil)
      } else {
        context.fireUserInboundEventTriggered(event)
      }
    }
  }

  private let base: HTTP1Channel

  /// - Parameters:
  ///   - responder: what answers requests.
  ///   - idle: how long a connection may stay open without a request; nil for any time.
  ///   - bodyTime: how long the body of a request may take.
  ///   - headerBytes: the most bytes of all header lines of a request.
  package init(
    responder: @escaping HTTPChannelHandler.Responder, idle: TimeAmount? = nil, bodyTime: TimeAmount = .minutes(1),
    headerBytes: Int = 80 << 10
  ) {
    base = HTTP1Channel(
      responder: responder,
      configuration: .init(
        additionalChannelHandlers: [CloseOnLeave(), BodyClock(most: bodyTime)], idleTimeout: idle,
        httpDecoderConfiguration: .init(maxHeaderFieldSize: headerBytes, maxHeaderListSize: headerBytes)))
  }

  package func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    base.setup(channel: channel, logger: logger)
  }

  package func handle(value: HTTP1Channel.Value, logger: Logger) async {
    let work = Task { await base.handle(value: value, logger: logger) }
    value.channel.closeFuture.whenComplete { _ in work.cancel() }
    await withTaskCancellationHandler {
      await work.value
    } onCancel: {
      work.cancel()
    }
  }
}
