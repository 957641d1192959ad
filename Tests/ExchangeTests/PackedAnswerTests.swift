import Exchange
import ModelAPIs
import Outbound
import RedactKit
import StandInUpstream
import Testing

@Suite("A packed answer")
struct PackedAnswerTests {
  private static func answer(_ request: OutboundRequest) -> [UInt8] {
    let body = String(decoding: request.body, as: UTF8.self)
    let placeholder = body.split(separator: #""content":""#).last?.prefix { $0 != "\"" } ?? ""
    let events = (placeholder + "!").map { #"data: {"choices":[{"index":0,"delta":{"content":"\#($0)"}}]}"# + "\n\n" }
    return Array((events.joined() + "data: [DONE]\n\n").utf8)
  }

  private func response(
    _ coding: String, _ pack: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) async throws -> ExchangedResponse {
    let upstream = RecordingUpstream { request in
      let bytes = pack(Self.answer(request))
      return OutboundResponse(
        status: 200,
        headers: [HeaderField("Content-Type", "text/event-stream"), HeaderField("Content-Encoding", coding)],
        body: OutboundBody {
          var rest = bytes[...]
          return {
            defer { rest = rest.dropFirst(100) }
            return rest.isEmpty ? nil : Array(rest.prefix(100))
          }
        })
    }
    return try await Exchange(upstream: upstream).execute(
      OutboundRequest(
        method: "POST", url: try OutboundURL("https://api.openai.com/v1/chat/completions"),
        headers: [HeaderField("Content-Type", "application/json")],
        body: Array(#"{"stream":true,"messages":[{"role":"user","content":"13812345678"}]}"#.utf8)),
      session: ExchangeTests.redactor.session())
  }

  @Test("is unpacked as it comes, restored and given plain", arguments: StoredCoding.allCases)
  func unpacked(packing: StoredCoding) async throws {
    let response = try await response(packing.rawValue, packing.pack)
    #expect(response.headers.first("Content-Encoding") == nil)
    let out = String(decoding: try await response.body.collect(upTo: 1 << 20), as: UTF8.self)
    #expect(
      out.split(separator: #""content":""#).dropFirst().map { $0.prefix { $0 != "\"" } }.joined() == "13812345678!")
    #expect(out.hasSuffix("data: [DONE]\n\n"))
  }

  @Test("in several codings is unpacked from the last to the first")
  func several() async throws {
    let response = try await response("gzip, deflate") { StoredCoding.deflate.pack(StoredCoding.gzip.pack($0)) }
    #expect(String(decoding: try await response.body.collect(upTo: 1 << 20), as: UTF8.self).hasSuffix("[DONE]\n\n"))
  }

  @Test("that is broken gives what came before, and then an error", arguments: StoredCoding.allCases)
  func broken(packing: StoredCoding) async throws {
    let response = try await response(packing.rawValue) { Array(packing.pack($0).dropLast(packing == .gzip ? 12 : 4)) }
    await #expect(throws: ExchangeError.self) { try await response.body.collect(upTo: 1 << 20) }
  }

  @Test("in a coding that is not known is an error at once")
  func unknown() async throws {
    let error = await #expect(throws: ExchangeError.self) { try await response("compress") { $0 } }
    #expect(error?.status == 502)
  }

  @Test("that unpacks to more than may be is an error")
  func bomb() async throws {
    let upstream = RecordingUpstream { _ in
      OutboundResponse(
        status: 200, headers: [HeaderField("Content-Encoding", "deflate")],
        body: OutboundBody(StoredCoding.deflate.pack(Array(repeating: 0x20, count: 2000))))
    }
    var policy = ExchangePolicy()
    policy.mostAnswerBytes = 1999
    let response = try await Exchange(upstream: upstream).execute(
      OutboundRequest(method: "GET", url: try OutboundURL("https://api.openai.com/v1/models")),
      session: ExchangeTests.redactor.session(), policy: policy)
    let error = await #expect(throws: ExchangeError.self) { try await response.body.collect(upTo: 1 << 20) }
    #expect(error?.word == "answer_not_read")
  }
}
