import NameTagger
import Testing

@testable import NameTraining

/// What is written against what the tagger reads.
@Suite struct TableFileTests {
  /// The parts of a table file, read by the offsets of the documentation.
  private static func parts(_ bytes: [UInt8]) -> TableFile {
    var at = 8
    func number<T: FixedWidthInteger>(_: T.Type) -> T {
      defer { at += T.bitWidth / 8 }
      return (0..<T.bitWidth / 8).reduce(0) { $0 | T(truncatingIfNeeded: bytes[at + $1]) << T(8 * $1) }
    }
    func numbers<T: FixedWidthInteger>(_ count: Int) -> [T] { (0..<count).map { _ in number(T.self) } }
    var table = TableFile(words: WordList(dictionary: "", organisations: []), forms: SimplifiedForms(""))
    let (features, words) = (Int(number(UInt32.self)), Int(number(UInt32.self)))
    table.scale = Float(bitPattern: number(UInt32.self))
    table.transitions = numbers(49)
    table.starting = numbers(7)
    table.prints = numbers(features)
    table.rows = numbers(7 * features)
    table.wordKeys = numbers(words)
    table.wordCosts = numbers(words)
    table.wordClasses = numbers(words)
    table.hanCosts = numbers(20992)
    table.hanClasses = numbers(20992)
    table.simplified = numbers(20992)
    return table
  }

  @Test("the parts of the shipped table, written again, are the shipped table") func roundTrip() {
    let shipped = NameTable.shippedBytes
    let table = Self.parts(shipped)
    #expect(table.prints.count == 65536)
    #expect(table.wordKeys.count == 65536)
    #expect(table.bytes.elementsEqual(shipped))
  }

  @Test("slots are a power of two with room") func slots() {
    for (count, slots) in [(0, 64), (54, 64), (55, 128), (50_000, 65_536), (55_274, 65_536), (110_000, 131_072)] {
      #expect(TableFile.slots(count) == slots)
    }
  }

  @Test("weights are rounded to steps, and those beyond the last step are held there") func steps() {
    var table = TableFile(words: WordList(dictionary: "", organisations: []), forms: SimplifiedForms(""))
    var row = SIMD8<Float>(repeating: 1)
    row[0] = -2
    row[1] = 0.004
    var chain = ChainWeights()
    chain.following[0][1] = 0.5
    chain.following[0][3] = -1e6
    table.set(rows: [row], hashes: [0xABCD_0000_0000_0005], chain: chain)
    #expect(table.scale == Float(2.0 / 127))
    #expect(table.prints[5] == 0xABCD)
    #expect(Array(table.rows[35..<42]) == [-127, 0, 64, 64, 64, 64, 64])
    #expect(table.transitions[1] == 32)
    #expect(table.transitions[3] == -1000)
    #expect(throws: Never.self) { try NameTagger(table: table.bytes) }
  }
}
