/// Looks in a request for what it says of its answer.
struct TraitVisitor: JSONVisitor {
  /// As many bytes of a text that is continued as an address or a placeholder may begin in.
  private static let mostPrefill = 2048

  private let table: TraitTable
  var elements: [Int] = []
  /// The conditions that are met.
  private(set) var met: Set<Int> = []
  private var lastMessage = -1
  /// The message that is said to be continued; -1 when the request says so for its last.
  private var continued: Int?
  private var text: (message: Int, bytes: [UInt8])?

  init(_ table: TraitTable) { self.table = table }

  /// The end of the text that is continued.
  var prefill: [UInt8] {
    guard let text, let continued, text.message == lastMessage else { return [] }
    return continued == -1 || continued == lastMessage ? text.bytes : []
  }

  mutating func open(_ place: JSONPlace, isObject: Bool, in source: [UInt8]) throws(BodyError) {
    guard table.continuation != nil, place.rule == table.pathCount - 1, let message = elements.first else { return }
    lastMessage = message
  }

  mutating func string(
    _ range: Range<Int>, hasEscapes: Bool, _ place: JSONPlace, in source: [UInt8]
  ) throws(BodyError) {
    note(range, place, source)
    guard table.continuation != nil, place.isNamed else { return }
    guard Int(place.rule) > table.conditions.count, Int(place.rule) < table.pathCount - 1 else { return }
    text = (elements.first ?? 0, Array(JSONUnescape.decode(source, range).suffix(Self.mostPrefill)))
  }

  mutating func literal(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError) {
    note(range, place, source)
  }

  private mutating func note(_ range: Range<Int>, _ place: JSONPlace, _ source: [UInt8]) {
    guard place.isNamed, place.rule >= 0, place.rule <= table.conditions.count else { return }
    let number = Int(place.rule)
    if number < table.conditions.count {
      if table.conditions[number].isMet(by: source[range]) { met.insert(number) }
    } else if let continuation = table.continuation, continuation.condition.isMet(by: source[range]) {
      continued = elements.first ?? -1
    }
  }
}
