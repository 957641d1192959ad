/// A value that can be written into a pack.
package protocol Packable: Sendable, Hashable {
  /// Reads what `write` wrote.
  init(_ reader: inout PackReader)
  func write(to writer: inout PackWriter)
}

extension String: Packable {
  package init(_ reader: inout PackReader) { self = reader.text() }
  package func write(to writer: inout PackWriter) { writer.text(self) }
}

/// A value that is there, or that stands in a pack and is read each time somebody asks for it.
package enum Packed<Value: Packable>: Sendable {
  case value(Value)
  case at(Pack, Int)

  package var value: Value {
    switch self {
    case .value(let value): value
    case .at(let pack, let place):
      pack.read(from: place) { reader in
        _ = reader.count()
        return Value(&reader)
      }
    }
  }

  /// Passes over a value in a pack that is being read.
  package init(_ pack: Pack, _ reader: inout PackReader) {
    self = .at(pack, reader.place)
    reader.skip()
  }

  /// Writes what `init(_:_:)` passes over.
  package func write(to writer: inout PackWriter) {
    let value = value
    writer.part { value.write(to: &$0) }
  }
}

extension Packed: Hashable {
  package static func == (a: Packed, b: Packed) -> Bool { a.value == b.value }
  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
