internal import Exchange
internal import HTTPTypes
internal import Hummingbird
internal import ModelAPIs
internal import NIOCore
internal import Outbound
internal import Synchronization

/// One request on its way: what is known of it, and how it is answered and told of.
struct Call: Sendable {
  let core: ProxyCore
  let loaded: Loaded
  /// How many calls were open when it began, itself included.
  let open: Int
  var record = CallRecord()
  var format: WireFormat? { didSet { record.format = format?.name ?? "" } }
  /// Is given the first bytes of the answer, to keep the session under the names in them; nil when nothing is kept.
  var keep: (@Sendable ([UInt8]) -> Void)?
  private let begin = ContinuousClock.now
  private let openness: Openness

  /// Counts a call as open for as long as it lives.
  private final class Openness: Sendable {
    let core: ProxyCore
    init(_ core: ProxyCore) { self.core = core }
    deinit { core.metrics.openCalls.subtract(1, ordering: .relaxed) }
  }

  init(core: ProxyCore, loaded: Loaded) {
    (self.core, self.loaded) = (core, loaded)
    open = core.metrics.openCalls.add(1, ordering: .relaxed).newValue
    openness = Openness(core)
  }

  var formatName: String { format?.name ?? "generic" }

  /// An error, spelled as the provider's clients read it.
  func refused(_ failure: ProxyFailure) -> Response {
    var record = record
    (record.status, record.error) = (failure.status, failure.word)
    end(record)
    let shape = format?.errorShape ?? .openAI
    let body = shape.body(status: failure.status, code: failure.word, message: failure.sentence)
    var fields = HTTPFields()
    fields[.contentType] = shape.contentType
    fields[.redactReport] = "refused=\(failure.word)"
    return Response(
      status: .init(code: failure.status), headers: fields, body: .init(byteBuffer: ByteBuffer(bytes: body)))
  }

  /// The upstream's answer, in one write when it is short and no stream.
  func answered(_ answer: ExchangedResponse, isStream: Bool) async throws -> Response {
    var record = record
    record.status = answer.status
    var fields = HTTPFields()
    for field in answer.headers where !field.isNamed("Content-Length") {
      if let name = HTTPField.Name(field.name) { fields.append(HTTPField(name: name, value: field.value)) }
    }
    if isStream || !answer.isReadWhole {
      record.report = answer.report()
      fields[.redactReport] = record.header
      return Response(status: .init(code: answer.status), headers: fields, body: body(answer, record))
    }
    let bytes = try await answer.body.collect(upTo: .max)
    keep?(bytes)
    record.report = answer.report()
    fields[.redactReport] = record.header
    end(record)
    return Response(
      status: .init(code: answer.status), headers: fields, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private func body(_ answer: ExchangedResponse, _ head: CallRecord) -> ResponseBody {
    ResponseBody { [self] writer in
      var record = head
      var start: [UInt8] = []
      do {
        for try await piece in answer.body {
          if keep != nil, start.count < ConversationIDs.window {
            start += piece.prefix(ConversationIDs.window - start.count)
          }
          try await writer.write(ByteBuffer(bytes: piece))
        }
        keep?(start)
        record.report = answer.report()
        end(record)
      } catch {
        // What had come was passed on; the connection ends without the last chunk, so that the client sees the cut
        // unless an event told of it.
        record.report = answer.report()
        record.error = error is CancellationError ? "client_left" : ProxyFailure(error).word
        end(record)
        guard error is ToldFailure else { throw error }
      }
      try await writer.finish(nil)
    }
  }

  private func end(_ record: CallRecord) {
    var record = record
    record.seconds = Double((ContinuousClock.now - begin) / .milliseconds(1)) / 1000
    core.metrics.add(record)
    core.log(record.line)
  }
}

extension HTTPField.Name {
  /// What was done, in counts.
  static var redactReport: HTTPField.Name {
    // A name of letters and hyphens is one.
    // swift-format-ignore: NeverForceUnwrap
    HTTPField.Name("X-Redact-Report")!
  }
}

extension ExchangedResponse {
  /// The most bytes of an answer without text that are read before its head is passed on.
  private static let mostUnread = 1 << 20

  /// Whether the answer is read to its end before its head is passed on, so that the head can tell of all of it.
  ///
  /// What is no text, such as a file that is fetched, may have any size and is passed on as it comes.
  var isReadWhole: Bool {
    let type = headers.first("Content-Type")?.lowercased() ?? ""
    if type.isEmpty || type.contains("json") || type.hasPrefix("text/") { return true }
    return headers.first("Content-Length").flatMap { Int($0) }.map { $0 <= Self.mostUnread } ?? false
  }

  /// Whether the answer comes event by event.
  var isStream: Bool {
    let type = headers.first("Content-Type")?.lowercased() ?? ""
    return ["event-stream", "ndjson", "jsonl"].contains { type.contains($0) }
  }
}
