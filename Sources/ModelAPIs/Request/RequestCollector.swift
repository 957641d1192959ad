/// Gathers the texts of a request while it is walked.
struct RequestCollector: JSONVisitor {
  let table: RequestTable
  let policy: RequestPolicy
  var elements: [Int] = []
  var text: [UInt8] = []
  var map = TextMap()
  var fields: [RequestField] = []
  var paths = RequestPaths()
  var unscannedBytes = 0
  /// Whether the body may hold files inside of texts.
  var holdsData = false
  /// The containers that are open.
  var containers: [Int] = []
  /// How many JSON strings the walked source stands in, and where its bytes stand in the body; nil for the body itself.
  var layers = 0
  var layerMap: TextMap?
  /// Short strings in places that must not be changed, so that `"user"` is scanned once.
  private var untouchables = SeenTexts()

  init(table: RequestTable, policy: RequestPolicy) { (self.table, self.policy) = (table, policy) }

  mutating func open(_ place: JSONPlace, isObject: Bool, in source: [UInt8]) throws(BodyError) {
    containers.append(paths.open(path(place, source)))
  }

  mutating func close() { containers.removeLast() }

  mutating func key(_ place: JSONPlace, in source: [UInt8]) throws(BodyError) {
    guard !place.isNamed, policy.scansKeysAndNumbers, table.role(place.rule) != .opaque else { return }
    let start = text.count
    text.append(0x22)
    let range = append(source, place.key, hasEscapes: place.keyHasEscapes)
    text.append(0x22)
    part()
    note(.key, range, from: start, .text, place, source)
  }

  mutating func string(
    _ range: Range<Int>, hasEscapes: Bool, _ place: JSONPlace, in source: [UInt8]
  ) throws(BodyError) {
    if range.isEmpty { return }
    var role = RequestField.Role.text
    switch table.role(place.rule) {
    case .opaque:
      unscannedBytes += range.count
      return
    case .encrypted: throw error(.encrypted, place, source)
    case .binary where Self.looksBinary(source, range):
      guard policy.allowsBinary else { throw error(.binary, place, source) }
      unscannedBytes += range.count
      return
    case .untouchable:
      if range.count <= 64, !untouchables.insert(source, range) { return }
      role = .untouchable
    case .tokenIDs, .binary, .text: break
    }
    if !checkData(source, range) { throw error(.binary, place, source) }
    if try walkInside(range, hasEscapes: hasEscapes, place, in: source) { return }
    let start = text.count
    appendKey(place, source)
    text.append(0x22)
    let decoded = append(source, range, hasEscapes: hasEscapes)
    text.append(0x22)
    part()
    note(.string, decoded, from: start, role, place, source)
  }

  mutating func number(_ range: Range<Int>, _ place: JSONPlace, in source: [UInt8]) throws(BodyError) {
    let role = table.role(place.rule)
    if role == .tokenIDs { throw error(.tokenIDs, place, source) }
    // A whole number of less than five digits is nobody's, and a fraction is a measure.
    guard policy.scansKeysAndNumbers, range.count >= 5, role != .opaque else { return }
    guard source[range].allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2D }) else { return }
    let start = text.count
    appendKey(place, source)
    let copied = append(source, range, hasEscapes: false)
    part()
    note(.number, copied, from: start, role == .untouchable ? .untouchable : .text, place, source)
  }

  /// Parts the texts by a blank line, so that nothing is found across two of them.
  mutating func part() {
    text.append(0x0A)
    text.append(0x0A)
  }

  /// Notes a field that the text ends with.
  private mutating func note(
    _ token: RequestField.Token, _ range: Range<Int>, from start: Int, _ role: RequestField.Role, _ place: JSONPlace,
    _ source: [UInt8]
  ) {
    fields.append(
      RequestField(
        range: range, context: start..<text.count - 2, token: token, role: role,
        layers: layers + (token == .number ? 0 : 1), place: path(place, source)))
  }

  mutating func path(_ place: JSONPlace, _ source: [UInt8]) -> RequestPaths.Place {
    RequestPaths.Place(
      container: containers.last ?? -1, key: place.isMember ? paths.name(source, place.key) : 0..<0,
      element: place.isMember || containers.isEmpty ? -1 : elements.last ?? -1)
  }

  private mutating func error(_ code: BodyError.Code, _ place: JSONPlace, _ source: [UInt8]) -> BodyError {
    let place = path(place, source)
    return BodyError(code, path: paths.text(of: place))
  }

  /// Writes the key before a value whose key says something that the table does not know.
  private mutating func appendKey(_ place: JSONPlace, _ source: [UInt8]) {
    guard !place.isNamed, !place.key.isEmpty else { return }
    text.append(0x22)
    text += place.keyHasEscapes ? JSONUnescape.decode(source, place.key)[...] : source[place.key]
    text += [0x22, 0x3A, 0x20]
  }

  /// Whether a text in a place for images and files is one, and not an address or words.
  private static func looksBinary(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    if source[range].prefix(5).map({ $0 | 0x20 }) == Array("data:".utf8).map({ $0 | 0x20 }) { return true }
    // Sixteen letters of base64 can hold a telephone number. Some clients escape the slash and break the lines.
    return range.count >= 16
      && source[range].allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || [0x2B, 0x2F, 0x3D, 0x2D, 0x5F, 0x5C].contains($0)
      }
  }
}
