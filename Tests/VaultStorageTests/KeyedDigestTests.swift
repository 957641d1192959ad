import Testing

@testable import VaultStorage

@Suite("A keyed digest")
struct KeyedDigestTests {
  /// RFC 4231, test cases 1, 2 and 4: their keys have at most 64 bytes.
  @Test(
    "is HMAC-SHA-256, again and again",
    arguments: [
      (
        [UInt8](repeating: 0x0B, count: 20), Array("Hi There".utf8),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        Array(1...25), [UInt8](repeating: 0xCD, count: 50),
        "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
      ),
    ])
  func vectors(key: [UInt8], message: [UInt8], expected: String) {
    let digest = KeyedDigest(key: key)
    for _ in 0..<2 {
      let text = digest.digest(message).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      #expect(text == expected)
    }
  }
}
