/// Numbers and texts one after another, in the program or in memory.
package enum Pack: Sendable {
  case embedded(StaticString)
  case made([UInt8])

  /// Lends a reader that begins at a place.
  package func read<Result>(from place: Int = 0, _ body: (inout PackReader) -> Result) -> Result {
    switch self {
    case .embedded(let text):
      // The bytes of a literal stay where they are.
      let bytes = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
      var reader = unsafe PackReader(bytes, at: place)
      return body(&reader)
    case .made(let bytes):
      return unsafe bytes.withUnsafeBufferPointer { bytes in
        var reader = unsafe PackReader(bytes, at: place)
        return body(&reader)
      }
    }
  }
}
