import NameTagger
import Testing

/// What is refused as a table.
@Suite struct NameTableTests {
  @Test("a table that is cut off, of another kind or of another version is refused with a sentence")
  func broken() {
    let good = NameTable.shippedBytes
    var kind = good
    kind[0] = 0
    var version = good
    version[4] = 9
    var slots = good
    slots[8] = 3
    var scale = good
    scale[19] = 0
    var transition = good
    transition[21] = 0x7F
    let full = good.indices.contains(200) ? good.map { _ in UInt8(1) } : []
    for bytes in [
      [], Array(good.prefix(100)), Array(good.dropLast()), good + [0], kind, version, slots, scale, transition, full,
    ] {
      #expect(throws: NameTableError.self) { try NameTagger(table: bytes) }
    }
    #expect(throws: NameTableError.self) { try NameTagger(table: good, filter: [1, 2, 3]) }
  }

  @Test("a table without an empty slot is refused") func withoutEmptySlot() {
    var bytes = NameTable.shippedBytes
    for i in 132..<132 + 2 * 65536 { bytes[i] |= 1 }
    #expect(throws: NameTableError.self) { try NameTagger(table: bytes) }
  }
}
