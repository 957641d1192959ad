import Exchange
import ModelAPIs
import Outbound
import RedactKit
import Testing

@Suite("A packed answer")
struct PackedAnswerTests {
  /// Packs without making smaller, so that a test needs no compressor.
  enum Packing: String, CaseIterable, Sendable {
    case deflate, gzip, zstd

    func pack(_ bytes: [UInt8]) -> [UInt8] {
      let size = [UInt8(bytes.count & 255), UInt8(bytes.count >> 8)]
      // RFC 1951, section 3.2.4: one stored block.
      let stored = [1] + size + size.map { ~$0 } + bytes
      switch self {
      case .deflate: return stored
      case .gzip:
        let end = [Self.checksum(bytes), UInt32(bytes.count)].flatMap { value in
          (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        return [31, 139, 8, 0, 0, 0, 0, 0, 0, 255] + stored + end
      case .zstd:
        // RFC 8878: one raw block in a frame that tells its size in two bytes, less 256.
        let (block, content) = (bytes.count << 3 | 1, bytes.count - 256)
        return [0x28, 0xB5, 0x2F, 0xFD, 0x60, UInt8(content & 255), UInt8(content >> 8)]
          + [UInt8(block & 255), UInt8(block >> 8 & 255), UInt8(block >> 16)] + bytes
      }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
      ~bytes.reduce(UInt32.max) { sum, byte in
        (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
      }
    }
  }

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

  @Test("is unpacked as it comes, restored and given plain", arguments: Packing.allCases)
  func unpacked(packing: Packing) async throws {
    let response = try await response(packing.rawValue, packing.pack)
    #expect(response.headers.first("Content-Encoding") == nil)
    let out = String(decoding: try await response.body.collect(upTo: 1 << 20), as: UTF8.self)
    #expect(
      out.split(separator: #""content":""#).dropFirst().map { $0.prefix { $0 != "\"" } }.joined() == "13812345678!")
    #expect(out.hasSuffix("data: [DONE]\n\n"))
  }

  @Test("in several codings is unpacked from the last to the first")
  func several() async throws {
    let response = try await response("gzip, deflate") { Packing.deflate.pack(Packing.gzip.pack($0)) }
    #expect(String(decoding: try await response.body.collect(upTo: 1 << 20), as: UTF8.self).hasSuffix("[DONE]\n\n"))
  }

  @Test("that is broken gives what came before, and then an error", arguments: Packing.allCases)
  func broken(packing: Packing) async throws {
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
        body: OutboundBody(Packing.deflate.pack(Array(repeating: 0x20, count: 2000))))
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
