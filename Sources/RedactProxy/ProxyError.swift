/// Why a request is answered by the proxy itself; it holds no value.
struct ProxyError: Error, Sendable {
  let status: Int
  /// A word for programs.
  let word: String
  /// A sentence for people.
  let sentence: String

  init(_ status: Int, _ word: String, _ sentence: String) {
    (self.status, self.word, self.sentence) = (status, word, sentence)
  }
}
