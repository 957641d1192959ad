/// Writes numbers and texts one after another, as `PackReader` reads them.
///
/// All that is written is a text too, so that the compiler can embed it as one: of every byte of a number the highest
/// bit is free.
package struct PackWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Six bits a byte, the lowest first; a seventh bit marks the last byte, so that small numbers are plain characters.
  package mutating func number(_ number: UInt64) {
    var rest = number
    while rest >= 0x40 {
      bytes.append(UInt8(truncatingIfNeeded: rest & 0x3F))
      rest >>= 6
    }
    bytes.append(UInt8(truncatingIfNeeded: rest | 0x40))
  }

  /// A number that is not negative.
  package mutating func count(_ count: Int) { number(UInt64(count)) }

  package mutating func flag(_ flag: Bool) { count(flag ? 1 : 0) }

  package mutating func fraction(_ fraction: Double) { number(fraction.bitPattern) }

  /// Six bits as a letter that every source shows as it is, but for the backslash.
  mutating func letter(_ bits: UInt8) { bytes.append(bits + 0x30) }

  package mutating func text(_ text: String) {
    count(text.utf8.count)
    bytes += text.utf8
  }

  package mutating func texts(_ texts: [String]) { list(texts) { $0.text($1) } }

  package mutating func list<Item>(_ items: some Collection<Item>, _ write: (inout PackWriter, Item) -> Void) {
    count(items.count)
    for item in items { write(&self, item) }
  }

  /// Nothing, or what `write` writes.
  package mutating func optional<Item>(_ item: Item?, _ write: (inout PackWriter, Item) -> Void) {
    flag(item != nil)
    if let item { write(&self, item) }
  }

  /// A part with its length in front, so that a reader can pass over it.
  package mutating func part(_ write: (inout PackWriter) -> Void) {
    var part = PackWriter()
    write(&part)
    count(part.bytes.count)
    bytes += part.bytes
  }
}
