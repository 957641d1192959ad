import Outbound
import Testing

@Suite("Percent-encoding")
struct PercentEncodingTests {
  @Test(
    "is undone, and a plus is a space only where that is said",
    arguments: [
      ("a%20b+c", "a b+c", "a b c"), ("%e5%BC%A0", "\u{5F20}", "\u{5F20}"), ("100%", "100%", "100%"),
      ("%4", "%4", "%4"), ("%zz%2", "%zz%2", "%zz%2"), ("%+1", "%+1", "% 1"), ("", "", ""),
    ])
  func decoded(text: String, plain: String, form: String) {
    #expect(String(decoding: PercentEncoding.decode(text), as: UTF8.self) == plain)
    #expect(String(decoding: PercentEncoding.decode(text, plusIsSpace: true), as: UTF8.self) == form)
  }
}
