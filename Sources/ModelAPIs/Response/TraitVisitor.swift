/// Looks in a request for what it says of its answer.
struct TraitVisitor: JSONVisitor {
  /// As many bytes of a text that is continued as an address or a placeholder may begin in.
  private static let mostPrefill = 2048

  private let conditions: [AnswerCondition]
  private let continuation: AnswerContinuation?
  /// What is looked for: the conditions, what says that a message is continued, its texts, any message.
  let paths: [PathPattern]
  var elements: [Int] = []
  /// The conditions that are met.
  private(set) var met: Set<Int> = []
  private var lastMessage = -1
  /// The message that is said to be continued; -1 when the request says so for its last.
  private var continued: Int?
  private var text: (message: Int, bytes: [UInt8])?

  init(conditions: [AnswerCondition], continuation: AnswerContinuation?) {
    (self.conditions, self.continuation) = (conditions, continuation)
    var paths = conditions.map(\.path)
    if let continuation {
      let list = continuation.message[0].description.prefix { $0 != "]" }
      paths += [continuation.condition.path] + continuation.message + [PathPattern("\(list)]")]
    }
    self.paths = paths
  }

  /// The end of the text that is continued.
  var prefill: [UInt8] {
    guard let text, let continued, text.message == lastMessage else { return [] }
    return continued == -1 || continued == lastMessage ? text.bytes : []
  }

  mutating func open(_ place: JSONPlace, isObject: Bool, in source: [UInt8]) throws(BodyError) {
    if continuation != nil, place.rule == paths.count - 1, let message = elements.first { lastMessage = message }
  }

  mutating func string(
    _ range: Range<Int>, hasEscapes: Bool, _ place: JSONPlace, in source: [UInt8]
  ) throws(BodyError) {
    note(range, place, source)
    guard continuation != nil, place.isNamed, Int(place.rule) > conditions.count, Int(place.rule) < paths.count - 1
    else { return }
    text = (elements.first ?? 0, Array(JSONUnescape.decode(source, range).suffix(Self.mostPrefill)))
  }

  mutating func literal(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError) {
    note(range, place, source)
  }

  private mutating func note(_ range: Range<Int>, _ place: JSONPlace, _ source: [UInt8]) {
    guard place.isNamed, place.rule >= 0, place.rule <= conditions.count else { return }
    let number = Int(place.rule)
    if number < conditions.count {
      if conditions[number].isMet(by: source[range]) { met.insert(number) }
    } else if let continuation, continuation.condition.isMet(by: source[range]) {
      continued = elements.first ?? -1
    }
  }
}
