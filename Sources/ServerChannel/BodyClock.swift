internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes

/// Ends the wait for a request's body that comes too slowly: whoever reads it gets a `SlowBody`.
///
/// A timer of the connection costs less than a task for each request, and a body that is here with its head has none.
final class BodyClock: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart

  private let most: TimeAmount
  private var isInBody = false
  private var timer: Scheduled<Void>?

  /// - Parameter most: how long a body may take.
  init(most: TimeAmount) { self.most = most }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: isInBody = true
    case .body: break
    case .end: stop()
    }
    context.fireChannelRead(data)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    if isInBody, timer == nil {
      timer = context.eventLoop.assumeIsolated().scheduleTask(in: most) { context.fireErrorCaught(SlowBody()) }
    }
    context.fireChannelReadComplete()
  }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stop() }

  private func stop() {
    isInBody = false
    timer?.cancel()
    timer = nil
  }
}

/// A request's body did not come in time.
package struct SlowBody: Error {}
