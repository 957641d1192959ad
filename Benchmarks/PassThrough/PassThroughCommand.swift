internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import Outbound
internal import ServerChannel
internal import ServiceLifecycle
internal import UnixSignals

/// The proxy's stack without the proxy, for telling what scanning costs from what the stack costs.
///
/// `pass-through UPSTREAM [PORT]` prints its address, passes requests on and answers back.
@main
struct PassThroughCommand {
  private static let quiet = Logger(label: "pass-through") { _ in SwiftLogNoOpLogHandler() }

  static func main() async throws {
    guard let base = CommandLine.arguments.dropFirst().first.flatMap({ try? OutboundURL($0) }) else {
      print("pass-through UPSTREAM [PORT]")
      return
    }
    let port = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 0
    let upstream = AsyncHTTPUpstream()
    try await Serving { ready in
      let application = Application(
        responder: CallbackResponder<BasicRequestContext> { request, _ in
          try await answer(request, from: upstream, base: base)
        },
        server: HTTPServerBuilder { LeavingChannel(responder: $0) },
        configuration: .init(address: .hostname("127.0.0.1", port: port)),
        onServerRunning: { ready.yield($0.localAddress?.port ?? 0) }, logger: quiet)
      return ServiceGroup(
        configuration: .init(services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet))
    }.untilSignal { Announcement.write(port: $0) }
  }

  private static func answer(
    _ request: Request, from upstream: AsyncHTTPUpstream, base: OutboundURL
  ) async throws -> Response {
    let body = try await request.body.collect(upTo: 64 << 20)
    let answer = try await upstream.send(
      OutboundRequest(
        method: request.method.rawValue, url: try OutboundURL(base.origin + (request.head.path ?? "/")),
        headers: HeaderList(request.headers.map { HeaderField($0.name.rawName, $0.value) }),
        body: Array(body.readableBytesView)))
    var fields = HTTPFields()
    for field in answer.headers where !field.isNamed("Content-Length") {
      if let name = HTTPField.Name(field.name) { fields.append(HTTPField(name: name, value: field.value)) }
    }
    let status = HTTPResponse.Status(code: answer.status)
    // Short answers go out in one write, as in the proxy.
    if answer.headers.first("Content-Length") != nil {
      let bytes = try await answer.body.collect(upTo: .max)
      return Response(status: status, headers: fields, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
    return Response(
      status: status, headers: fields,
      body: ResponseBody { writer in
        for try await piece in answer.body { try await writer.write(ByteBuffer(bytes: piece)) }
        try await writer.finish(nil)
      })
  }
}
