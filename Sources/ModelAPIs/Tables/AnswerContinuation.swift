/// That an answer goes on where the last message of its request ended, and is sent without that.
public struct AnswerContinuation: Sendable {
  let message: [PathPattern]
  let condition: AnswerCondition
  let answer: [PathPattern]
  let isFirst: Bool

  /// Describes it.
  ///
  /// - Parameters:
  ///   - message: where the text of messages stands in the request; the last of them is continued.
  ///   - condition: what says so, in the last message or for the whole request.
  ///   - answer: the texts of the answer that continue it, whole or in pieces.
  ///   - isFirst: whether of several such texts the first alone continues it.
  public init(_ message: [PathPattern], if condition: AnswerCondition, in answer: [PathPattern], isFirst: Bool = false)
  {
    (self.message, self.condition, self.answer, self.isFirst) = (message, condition, answer, isFirst)
  }
}
