internal import HTTPTypes
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTPTypes

/// A connection whose work is cancelled when the client leaves, also while nothing is written.
struct LeavingChannel: ServerChildChannel {
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

  init(responder: @escaping HTTPChannelHandler.Responder) {
    base = HTTP1Channel(responder: responder, configuration: .init(additionalChannelHandlers: [CloseOnLeave()]))
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    base.setup(channel: channel, logger: logger)
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async {
    let work = Task { await base.handle(value: value, logger: logger) }
    value.channel.closeFuture.whenComplete { _ in work.cancel() }
    await withTaskCancellationHandler {
      await work.value
    } onCancel: {
      work.cancel()
    }
  }
}
