import Testing
@testable import VaultStorage

@Suite("The key source")
struct KeySourceTests {
  let bytes = (0..<32).map { UInt8($0 * 7 + 3) }

  private func code(_ body: () throws(KeySourceError) -> Void) -> KeySourceError.Code? {
    do throws(KeySourceError) {
      try body()
      return nil
    } catch {
      return error.code
    }
  }

  @Test("takes base64, base64 without padding or of the other alphabet, and hex for the same key")
  func forms() throws {
    let key = try #require(SessionKey(bytes: bytes))
    let base64 = String(decoding: KeyText.base64(of: bytes), as: UTF8.self)
    let other = String(base64.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
    let digits = Array("0123456789abcdef")
    let hex = String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    for text in [base64, String(base64.dropLast()), other, hex, hex.uppercased(), " \(base64)\n"] {
      let found = try KeySource.find(environment: ["REDACT_KEY": text])
      #expect(found.key == key)
      #expect(found.source == .environment)
    }
  }

  @Test("reads what openssl rand -base64 32 writes")
  func openssl() throws {
    let text = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    #expect(try KeySource.find(environment: ["REDACT_KEY": text]).key == SessionKey(bytes: (0..<32).map { UInt8($0) }))
  }

  @Test("takes text of 16 bytes as a secret and refuses a shorter or empty one", arguments: ["", "123456789012345"])
  func shortText(text: String) throws {
    _ = try KeySource.find(environment: ["REDACT_KEY": "1234567890123456"])
    let refusal = code { () throws(KeySourceError) in _ = try KeySource.find(environment: ["REDACT_KEY": text]) }
    #expect(refusal == .variableTooShort)
  }

  @Test("makes a key file of mode 0600 in a directory of mode 0700, and finds it again")
  func generated() throws {
    let home = try TemporaryDirectory()
    let first = try KeySource.find(environment: ["HOME": home.path])
    let path = home.file(".config/redact/key")
    #expect(first.source == .userFile(path: path))
    #expect(try TemporaryDirectory.mode(of: path) == 0o600)
    #expect(try TemporaryDirectory.mode(of: home.file(".config/redact")) == 0o700)
    #expect(try KeySource.find(environment: ["HOME": home.path]).key == first.key)
    let other = try KeySource.find(environment: ["HOME": home.path, "XDG_CONFIG_HOME": home.file("x")])
    #expect(other.source == .userFile(path: home.file("x/redact/key")))
    #expect(home.names(in: home.file("x/redact")).sorted() == [".", "..", "key"])
  }

  @Test("gives one key to all who ask at once")
  func race() async throws {
    let home = try TemporaryDirectory()
    let keys = try await withThrowingTaskGroup(of: SessionKey.self) { group in
      for _ in 0..<8 { group.addTask { try KeySource.find(environment: ["HOME": home.path]).key } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(keys.count == 8 && keys.allSatisfy { $0 == keys[0] })
  }

  @Test("refuses a key file that others may read, and says chmod 600", arguments: [0o640, 0o604, 0o644, 0o620])
  func rights(mode: Int) throws {
    let home = try TemporaryDirectory()
    let path = try home.write(KeyText.base64(of: bytes), to: "key", mode: .init(mode))
    let error = #expect(throws: KeySourceError.self) { try KeySource.find(keyFile: path, environment: [:]) }
    #expect(error?.code == .openToOthers)
    #expect(error?.description.contains("chmod 600 \(path)") == true)
  }

  @Test("never falls through from a named source that holds no key")
  func noFallThrough() throws {
    let home = try TemporaryDirectory()
    let environment = ["HOME": home.path, "REDACT_KEY": "a text that is long enough"]
    let short = try home.write(Array("short".utf8), to: "short")
    let long = try home.write([UInt8](repeating: 65, count: 5000), to: "long")
    let cases: [(String, KeySourceError.Code)] = [
      (home.file("none"), .missing), (home.path, .isDirectory), (short, .tooShort), (long, .tooLong),
    ]
    for (path, expected) in cases {
      let refusal = code { () throws(KeySourceError) in
        _ = try KeySource.find(keyFile: path, environment: environment)
      }
      #expect(refusal == expected)
    }
    #expect(code { () throws(KeySourceError) in _ = try KeySource.find(environment: ["HOME": "relative"]) } == .noHome)
  }
}
