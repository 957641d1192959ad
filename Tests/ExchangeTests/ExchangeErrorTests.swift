import Exchange
import ModelAPIs
import Testing

@Suite("Exchange errors")
struct ExchangeErrorTests {
  @Test("answer with a status of their own", arguments: [(BodyError.Code.binary, 422), (.tooLarge(limit: 1), 413)])
  func status(code: BodyError.Code, status: Int) {
    #expect(ExchangeError(.body(BodyError(code))).status == status)
  }
}
