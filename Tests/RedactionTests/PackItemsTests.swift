import Testing

@testable import Triggers

@Suite("Items in a pack")
struct PackItemsTests {
  @Test("come back as they were, however many there are", arguments: 0...20)
  func count(_ count: Int) {
    var random = RandomText(seed: UInt64(count) + 1)
    let bytes = (0..<count).map { _ in UInt8(random.number(256)) }
    let words = (0..<count).map { _ in UInt64.max / UInt64(random.number(1000) + 1) }
    var writer = PackWriter()
    writer.items(bytes)
    writer.items(words)
    writer.count(count)
    // All of it can stand in a literal.
    #expect(writer.bytes.allSatisfy { $0 < 0x80 })
    Pack.made(writer.bytes).read { reader in
      #expect(reader.items() == bytes)
      #expect(reader.items() == words)
      #expect(reader.count() == count)
    }
  }
}
