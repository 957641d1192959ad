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

  /// An error, spelled as the provider's clients read it.
  @inline(never)
  func refused(_ error: any Error) -> Response {
    let failure = ProxyFailure(error)
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
    if isStream || !answer.isReadWhole { return streamed(answer) }
    return try await whole(answer, answer.body.collect(upTo: .max))
  }

  @inline(never)
  private func streamed(_ answer: ExchangedResponse) -> Response {
    var record = record
    record.status = answer.status
    record.report = answer.report()
    return Response(
      status: .init(code: answer.status), headers: fields(of: answer, record), body: body(answer, record))
  }

  @inline(never)
  private func whole(_ answer: ExchangedResponse, _ bytes: [UInt8]) -> Response {
    keep?(bytes)
    var record = record
    record.status = answer.status
    record.report = answer.report()
    end(record)
    return Response(
      status: .init(code: answer.status), headers: fields(of: answer, record),
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private func fields(of answer: ExchangedResponse, _ record: CallRecord) -> HTTPFields {
    var fields = HTTPFields()
    for field in answer.headers where !field.isNamed("Content-Length") {
      if let name = HTTPField.Name(field.name) { fields.append(HTTPField(name: name, value: field.value)) }
    }
    fields[.redactReport] = record.header
    return fields
  }

  private func body(_ answer: ExchangedResponse, _ head: CallRecord) -> ResponseBody {
    let passage = Passage(self, head, report: answer.report)
    return ResponseBody { [pieces = answer.body] writer in
      // What stands here lives as long as the stream, so all that is not awaited is done elsewhere.
      do {
        for try await piece in pieces { try await writer.write(passage.taking(piece)) }
        passage.end()
      } catch {
        guard passage.ends(after: error) else { throw error }
      }
      try await writer.finish(nil)
    }
  }

  /// Tells of the call when it has ended.
  func end(_ record: CallRecord) {
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
    let type = headers.first("Content-Type") ?? ""
    // What nearly every answer is.
    if type == "application/json" || type.isEmpty { return true }
    let lower = type.lowercased()
    if lower.contains("json") || lower.hasPrefix("text/") { return true }
    return headers.first("Content-Length").flatMap { Int($0) }.map { $0 <= Self.mostUnread } ?? false
  }

  /// Whether the answer comes event by event.
  var isStream: Bool {
    let type = headers.first("Content-Type")?.lowercased() ?? ""
    if type == "application/json" { return false }
    return ["event-stream", "ndjson", "jsonl"].contains { type.contains($0) }
  }
}
