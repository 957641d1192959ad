/// Header lines in the order and spelling in which they came, with duplicates kept.
public struct HeaderList: Sendable, Hashable, RandomAccessCollection, ExpressibleByArrayLiteral {
  /// The lines.
  public var fields: [HeaderField]

  /// Keeps the lines given.
  public init(_ fields: [HeaderField] = []) { self.fields = fields }

  /// Keeps the lines given.
  public init(arrayLiteral elements: HeaderField...) { fields = elements }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of lines.
  public var endIndex: Int { fields.count }
  /// The line at a position.
  public subscript(position: Int) -> HeaderField { fields[position] }

  /// The first value under a name.
  public func first(_ name: String) -> String? { fields.first { $0.isNamed(name) }?.value }

  /// All values under a name, in order.
  public func all(_ name: String) -> [String] { fields.filter { $0.isNamed(name) }.map(\.value) }

  /// Whether a line of a name, whatever its case, has a value that fits.
  package func hasLine(_ name: String, _ fits: (String) -> Bool) -> Bool {
    fields.contains { $0.isNamed(name) && fits($0.value) }
  }

  /// Adds a line at the end.
  public mutating func add(_ name: String, _ value: String) { fields.append(HeaderField(name, value)) }

  /// Removes every line of a name.
  public mutating func remove(_ name: String) {
    // Most lists have no such line, and then nothing is copied.
    if fields.contains(where: { $0.isNamed(name) }) { fields.removeAll { $0.isNamed(name) } }
  }

  /// Leaves one line of a name, at the first one's place or at the end, with the value given.
  public mutating func set(_ name: String, _ value: String) {
    guard let place = fields.firstIndex(where: { $0.isNamed(name) }) else { return add(name, value) }
    fields[place].value = value
    guard fields[(place + 1)...].contains(where: { $0.isNamed(name) }) else { return }
    fields = fields[...place] + fields[(place + 1)...].filter { !$0.isNamed(name) }
  }
}
