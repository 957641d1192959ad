import ContentCodings
import Foundation
import Testing

@Suite("Packed bodies")
struct ContentCodingTests {
  static let text = Array(String(repeating: "text \u{5F20}\u{4E09} ", count: 40).utf8)
  static let packed: [(coding: String, base64: String)] = [
    ("gzip", "H4sIAAAAAAACAytJrShReLpnwZMdnQolo+xhxwYAIsrAQeABAAA="),
    ("x-gzip", "H4sIAAAAAAACAytJrShReLpnwZMdnQolo+xhxwYAIsrAQeABAAA="),
    ("deflate", "eJwrSa0oUXi6Z8GTHZ0KJaPsYccGAAIvAMg="), ("deflate", "K0mtKFF4umfBkx2dCiWj7GHHBgA="),
    ("br", "G98B+B2JcSzKgv5NNQgdL7lMBMXNMrzyIDAW0FHJ9QA="), ("zstd", "KLUv/WTgAJ0AAGB0ZXh0IOW8oOS4iSABANFXSxK6GefB"),
  ]

  private func bytes(_ base64: String) throws -> [UInt8] { Array(try #require(Data(base64Encoded: base64))) }

  @Test("are unpacked", arguments: packed)
  func unpacked(coding: String, base64: String) throws {
    let coding = try #require(ContentCoding(name: coding))
    #expect(try coding.decode(bytes(base64), limit: Self.text.count) == Self.text)
  }

  @Test("are refused wherever they end early, and when more follows", arguments: packed)
  func cut(coding: String, base64: String) throws {
    let coding = try #require(ContentCoding(name: coding))
    let bytes = try bytes(base64)
    for end in 0..<bytes.count {
      #expect(throws: ContentCodingError.self) { try coding.decode(Array(bytes[..<end]), limit: 1 << 20) }
    }
    #expect(throws: ContentCodingError.self) { try coding.decode(bytes + [1], limit: 1 << 20) }
  }

  @Test("are refused when more comes out than may", arguments: packed)
  func bomb(coding: String, base64: String) throws {
    let coding = try #require(ContentCoding(name: coding))
    let error = #expect(throws: ContentCodingError.self) {
      try coding.decode(bytes(base64), limit: Self.text.count - 1)
    }
    #expect(error == .tooLarge)
  }

  @Test("of several members of gzip are one text")
  func members() throws {
    let once = try bytes(Self.packed[0].base64)
    #expect(try ContentCoding.gzip.decode(once + once, limit: 1 << 20) == Self.text + Self.text)
  }

  @Test("in another coding are not known", arguments: ["compress", "exi", ""])
  func unknown(name: String) { #expect(ContentCoding(name: name) == nil) }

  @Test("that come in pieces are unpacked as they come", arguments: packed, [1, 2, 7])
  func pieces(packed: (coding: String, base64: String), size: Int) throws {
    let unpacker = try #require(ContentCoding(name: packed.coding)).unpacker()
    let bytes = try bytes(packed.base64)
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      unpacker.feed(Array(bytes[start..<min(start + size, bytes.count)]))
      while let piece = try unpacker.next() { out += piece }
    }
    try unpacker.finish()
    #expect(out == Self.text)
  }
}
