/// One provider's way to be asked and to answer.
struct Dialect: Sendable {
  /// The name of the wire format.
  var name: String
  /// Whether a request is in this dialect.
  var takes: @Sendable (StandInRequest) -> Bool
  /// The answer to it.
  var answer: @Sendable (StandInRequest, Echo) -> StandInAnswer

  /// A dialect that is known by the end of its path.
  init(
    _ name: String, endings: [String], answer: @escaping @Sendable (StandInRequest, Echo) -> StandInAnswer
  ) {
    self.init(name, takes: { request in endings.contains { request.path.hasSuffix($0) } }, answer: answer)
  }

  /// A dialect that is known by more.
  init(
    _ name: String, takes: @escaping @Sendable (StandInRequest) -> Bool,
    answer: @escaping @Sendable (StandInRequest, Echo) -> StandInAnswer
  ) {
    self.name = name
    self.takes = takes
    self.answer = answer
  }

  /// All dialects; the first that takes a request answers it.
  static let all: [Dialect] =
    qianfanV1 + hunyuan + dashScope + gemini + anthropic + ollama + cohere + dify + miniMax + openAI
}
