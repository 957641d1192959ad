import Testing
import VaultStorage

@Suite("A session key")
struct SessionKeyTests {
  @Test("prints nothing of itself, also in a dump")
  func silence() {
    var out = "\(Samples.key) \(String(reflecting: Samples.key))"
    dump(Samples.key, to: &out)
    #expect(out == "session key session key- session key\n")
  }

  @Test("is the same wherever the same secret and context are given")
  func replicas() {
    let secret = Array("0123456789abcdef".utf8)
    #expect(SessionKey(secret: secret) == SessionKey(secret: secret))
    #expect(SessionKey(secret: secret, context: "a") != SessionKey(secret: secret, context: "b"))
    #expect(SessionKey.random() != SessionKey.random())
  }

  @Test("gives codes that another session or another key does not give")
  func codes() {
    let message = Array("13800138000".utf8)
    let code = Samples.key.codeHash(session: [1])(message)
    #expect(code.count == 32)
    #expect(code == Samples.key.codeHash(session: [1])(message))
    #expect(code != Samples.key.codeHash(session: [2])(message))
    #expect(code != SessionKey.random().codeHash(session: [1])(message))
    #expect(Samples.key.codeHash(session: [])(message) != code)
  }

  @Test("has exactly 32 bytes")
  func length() {
    #expect(SessionKey(bytes: [UInt8](repeating: 7, count: 31)) == nil)
    #expect(SessionKey(bytes: [UInt8](repeating: 7, count: 33)) == nil)
    #expect(SessionKey(bytes: [UInt8](repeating: 7, count: 32)) != nil)
  }
}
