/// The part of a format that tells what a request says of its answer.
///
/// An object, since every call asks it.
final class TraitTable: Sendable {
  /// What is looked for: first what says that texts are to be JSON, then what says that pieces are incremental.
  let conditions: [AnswerCondition]
  /// How many conditions are of the first kind.
  let jsonCount: Int
  let continuation: AnswerContinuation?
  /// The conditions, what says that a message is continued, its texts, any message.
  let paths: PathTable
  /// How many patterns `paths` has.
  let pathCount: Int
  /// The last keys of all that has to be met, and the values of which one has to stand there.
  private let signs: [(key: [UInt8], values: [[UInt8]])]

  init(jsonAnswers: [AnswerCondition], incrementalAnswers: [AnswerCondition], continuation: AnswerContinuation?) {
    conditions = jsonAnswers + incrementalAnswers
    jsonCount = jsonAnswers.count
    self.continuation = continuation
    var patterns = conditions.map(\.path)
    if let continuation {
      let list = continuation.message[0].description.prefix { $0 != "]" }
      patterns += [continuation.condition.path] + continuation.message + [PathPattern("\(list)]")]
    }
    paths = PathTable(patterns)
    pathCount = patterns.count
    signs = (conditions + (continuation.map { [$0.condition] } ?? [])).map { condition in
      (condition.path.lastKey.map { Array($0.utf8) } ?? [], condition.values.map { Array($0.utf8) })
    }
  }

  /// Whether a request may say something: most do not, and need not be walked.
  func mayBeMet(by body: [UInt8]) -> Bool {
    if signs.isEmpty { return false }
    func holds(_ text: [UInt8]) -> Bool { text.isEmpty || ByteSearch.contains(text, in: body) }
    let hasSign = signs.contains { holds($0.key) && ($0.values.isEmpty || $0.values.contains(where: holds)) }
    // A key or a word may be written with escapes.
    return hasSign || ByteSearch.contains([0x5C, 0x75], in: body)
  }
}
