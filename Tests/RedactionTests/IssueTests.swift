import RedactKit
import Testing

@testable import Redaction

@Suite("What is issued for a value")
struct IssueTests {
  @Test("belongs to that value where it stands twice and its code stood in the text already, another value between")
  func twice() throws {
    let key = SessionKey.random()
    let redactor = try Redactor(rules: LawTests.rules)
    let known = String(decoding: try redactor.session(key: key).redact(Array("13800138000".utf8)).bytes, as: UTF8.self)
    let text = "\(known) is 13800138000, then 13912345678, then 13800138000"
    let session = redactor.session(key: key)
    let safe = try session.redact(Array(text.utf8)).bytes
    #expect(!safe.contains(Array("13800138000".utf8)) && !safe.contains(Array("13912345678".utf8)))
    #expect(String(decoding: session.restore(safe), as: UTF8.self) == text)
  }

  @Test("is a number where placeholders are counted, though the value left as a surrogate before")
  func counted() throws {
    var vault = Vault(style: try PlaceholderStyle(template: "<{kind}_{code}>", numbering: .sequential))
    let entity = Entity("EMAIL_ADDRESS")
    let canonical = Secret(Array("ruoxi.lin@corp.example.net".utf8))
    let other = Secret(Array("Ruoxi.Lin@corp.example.net".utf8))
    let hash = SessionKey.random().codeHash(session: [])
    _ = try #require(
      try vault.issueSurrogate(
        .init(spelled: canonical, canonical: canonical, entity: entity, kind: "EMAIL"), hash: hash))
    let number = try vault.issue(.init(spelled: other, canonical: canonical, entity: entity, kind: "EMAIL"), hash: hash)
    #expect(vault.placeholder(vault.entries[number]).hasPrefix("<EMAIL_1"))
  }

  @Test("is found in a text of nothing but backslashes before it, whatever their number")
  func backslashes() throws {
    let session = try Redactor(rules: LawTests.rules).session()
    let text = [UInt8](repeating: 0x5C, count: 1 << 20) + Array(" 13800138000".utf8)
    let safe = try session.redact(text).bytes
    #expect(!safe.contains(Array("13800138000".utf8)) && session.restore(safe) == text)
  }
}
