/// Where the parts of a table file stand, in bytes; all numbers in it are little endian.
struct NameTableLayout {
  static let firstHan: UInt32 = 0x4E00
  static let hanCount = 20992

  let featureSlots: Int
  let wordSlots: Int
  let scale: Float

  var transitions: Int { 20 }
  var starts: Int { transitions + 98 }
  var prints: Int { starts + 14 }
  var rows: Int { prints + 2 * featureSlots }
  var wordKeys: Int { rows + 7 * featureSlots }
  var wordCosts: Int { wordKeys + 4 * wordSlots }
  var wordClasses: Int { wordCosts + wordSlots }
  var hanCosts: Int { wordClasses + wordSlots }
  var hanClasses: Int { hanCosts + Self.hanCount }
  var simplified: Int { hanClasses + Self.hanCount }
  var count: Int { simplified + 2 * Self.hanCount }

  /// Reads the head of a file and checks that the file is as long as its head says.
  init(_ bytes: UnsafeRawBufferPointer) throws(NameTableError) {
    guard bytes.count >= 132 else { throw NameTableError("it is shorter than its head") }
    func word(_ at: Int) -> UInt32 {
      unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
    }
    guard word(0) == 0x5245_4E48 else { throw NameTableError("it does not begin with HNER") }
    guard word(4) == 1 else { throw NameTableError("version \(word(4)) is not known, only version 1") }
    let slots = (word(8), word(12))
    guard slots.0 >= 64, slots.1 >= 64, slots.0 < 1 << 24, slots.1 < 1 << 24,
      slots.0.nonzeroBitCount == 1, slots.1.nonzeroBitCount == 1
    else { throw NameTableError("its slots (\(slots.0) and \(slots.1)) are not powers of two from 64 to 2^23") }
    featureSlots = Int(slots.0)
    wordSlots = Int(slots.1)
    scale = Float(bitPattern: word(16))
    guard scale > 0.003, scale < 1 else { throw NameTableError("its scale \(scale) is not between 0.003 and 1") }
    guard bytes.count == count else { throw NameTableError("it has \(bytes.count) bytes and needs \(count)") }
  }
}
