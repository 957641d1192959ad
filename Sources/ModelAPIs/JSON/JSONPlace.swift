/// Where in a document a value stands.
struct JSONPlace {
  /// The content of the key it stands under, in the source; empty for elements and the root.
  var key: Range<Int>
  var keyHasEscapes = false
  /// Whether it stands under a key.
  var isMember = false
  /// Whether a pattern names the key.
  var isNamed = false
  /// The state of the path table.
  var state: Int32
  /// The pattern that speaks of it, for itself or for what it stands in; -1 when none does.
  var rule: Int32
}

/// What is told of a document, from its start to its end.
protocol JSONVisitor {
  /// The positions in the arrays that are open, outermost first; kept by the walker.
  var elements: [Int] { get set }

  mutating func open(_ place: JSONPlace, isObject: Bool, in source: [UInt8]) throws(BodyError)
  mutating func close()
  /// A key, its content without quotes.
  mutating func key(_ place: JSONPlace, in source: [UInt8]) throws(BodyError)
  /// A string, its content without quotes.
  mutating func string(
    _ range: Range<Int>, hasEscapes: Bool, _ place: JSONPlace, in source: [UInt8]
  ) throws(BodyError)
  mutating func number(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError)
  /// `true`, `false` or `null`.
  mutating func literal(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError)
}

extension JSONVisitor {
  mutating func open(_ place: JSONPlace, isObject: Bool, in source: [UInt8]) throws(BodyError) {}
  mutating func close() {}
  mutating func key(_ place: JSONPlace, in source: [UInt8]) throws(BodyError) {}
  mutating func number(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError) {}
  mutating func literal(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError) {}
}

/// Looks at nothing: for knowing whether a text is JSON.
struct JSONBlindVisitor: JSONVisitor {
  var elements: [Int] = []
  mutating func string(
    _ range: Range<Int>, hasEscapes: Bool, _ place: JSONPlace, in source: [UInt8]
  ) throws(BodyError) {}
}
