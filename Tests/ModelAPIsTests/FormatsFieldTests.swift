import ModelAPIs
import Testing

@Suite("Fields of requests")
struct FormatsFieldTests {
  private let secret = "zhang@example.com"

  @Test("are as many as their table has")
  func counted() {
    #expect(FormatsField.all.count > 400)
    #expect(Set(FormatsField.all.map(\.format)).isSubset(of: FormatRegistry.formats.map(\.name)))
    #expect(Set(FormatRegistry.formats.map(\.name)).subtracting(FormatsField.all.map(\.format)) == [])
  }

  @Test(
    "that hold text are redacted and every other byte is the same",
    arguments: FormatsField.all.filter { $0.role == "T" })
  func text(field: FormatsField) throws {
    let format = try #require(FormatRegistry.named(field.format))
    let body = field.document(#""ask \u007Ahang@example.com, please""#)
    let document = try RequestDocument(Array(body.utf8), format: format)
    let out = document.applying(document.edits(secret, "MAIL-1A"))
    #expect(String(decoding: out, as: UTF8.self) == field.document(#""ask MAIL-1A, please""#))
  }

  @Test(
    "that must not be touched are read and left alone", arguments: FormatsField.all.filter { $0.role == "never" })
  func untouchable(field: FormatsField) throws {
    let format = try #require(FormatRegistry.named(field.format))
    let body = Array(field.document(#""\#(secret)""#).utf8)
    let document = try RequestDocument(body, format: format)
    #expect(document.replacing { _, field, _ in field.token == .string ? [0x58] : nil } == body)
    #expect(
      document.fields.contains {
        $0.role == .untouchable && Array(document.text[$0.range]) == Array(secret.utf8)
      })
  }

  @Test("that are opaque are neither read nor changed", arguments: FormatsField.all.filter { $0.role == "opaque" })
  func opaque(field: FormatsField) throws {
    let format = try #require(FormatRegistry.named(field.format))
    let body = Array(field.document(#""\#(secret)""#).utf8)
    let document = try RequestDocument(body, format: format)
    #expect(document.replacing { _, field, _ in field.token == .string ? [0x58] : nil } == body)
    #expect(!document.fields.contains { Array(document.text[$0.range]) == Array(secret.utf8) })
  }

  @Test(
    "that cannot be redacted are refused",
    arguments: FormatsField.all.filter { ["binary", "tokens", "encrypted"].contains($0.role) })
  func refused(field: FormatsField) throws {
    let format = try #require(FormatRegistry.named(field.format))
    let value = field.role == "tokens" ? "15339" : #""aGVsbG8gd29ybGQ=""#
    let codes: [String: BodyError.Code] = ["binary": .binary, "tokens": .tokenIDs, "encrypted": .encrypted]
    let code = codes[field.role]
    var thrown: BodyError.Code?
    do { _ = try RequestDocument(Array(field.document(value).utf8), format: format) } catch { thrown = error.code }
    #expect(thrown == code)
  }

  @Test(
    "that hold a file as a data address are refused wherever they stand, and words are not",
    arguments: [
      ("data:image/png;base64,aGVsbG8=", true), ("DATA:text/plain;charset=utf-8;base64,aGVsbG8=", true),
      ("data: nothing, as it were;base64", false), ("data:text/plain,hello", false), ("dear", false),
    ])
  func dataAddress(value: String, isRefused: Bool) throws {
    for format in [WireFormat.generic, .openAIChat] {
      var thrown: BodyError.Code?
      do { _ = try RequestDocument(Array(#"{"new":{"field":["\#(value)"]}}"#.utf8), format: format) } catch {
        thrown = error.code
      }
      #expect(thrown == (isRefused ? .binary : nil))
    }
  }

  @Test("that are binary pass when the policy lets them", arguments: FormatsField.all.filter { $0.role == "binary" })
  func allowed(field: FormatsField) throws {
    let format = try #require(FormatRegistry.named(field.format))
    var policy = RequestPolicy()
    policy.allowsBinary = true
    let body = Array(field.document(#""aGVsbG8gd29ybGQ=""#).utf8)
    let document = try RequestDocument(body, format: format, policy: policy)
    #expect(document.replacing { _, field, _ in field.token == .string ? [0x58] : nil } == body)
    #expect(document.unscannedBytes > 0)
  }
}
