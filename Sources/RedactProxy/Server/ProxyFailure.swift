internal import Exchange
internal import Hummingbird
internal import ModelAPIs
internal import Outbound
internal import Redaction

/// An error as a client is told of it.
struct ProxyFailure {
  let status: Int
  let word: String
  let sentence: String

  init(_ error: any Error) {
    switch (error as? ToldFailure)?.cause ?? error {
    case let error as ProxyError: (status, word, sentence) = (error.status, error.word, error.sentence)
    case let error as ExchangeError: (status, word, sentence) = (error.status, error.word, error.description)
    case let error as BodyError:
      (status, word, sentence) = (502, "answer_not_read", "The answer could not be read: \(error.description)")
    case let error as OutboundError:
      (status, word, sentence) = (error.isTimeout ? 504 : 502, "upstream_failed", error.description)
    case let error as VaultError: (status, word, sentence) = (507, "session_full", "\(error)")
    case let error as HTTPError where error.status == .contentTooLarge:
      (status, word) = (413, "body_too_large")
      sentence = "The body has more bytes than the limit 'body-bytes'."
    default:
      (status, word) = (500, "internal")
      sentence = "The proxy failed (\(type(of: error))); nothing was sent on. Please report this."
    }
  }
}
