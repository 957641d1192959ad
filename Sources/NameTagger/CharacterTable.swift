internal import CNameTable

/// What is known of single characters: simplified form, cost and class as a word, weights of the five places.
///
/// The characters in use have a number, frequent ones first, so that what is read often stands close together.
@safe struct CharacterTable {
  /// The most characters that have a number.
  static let limit = 8192
  /// The numbers of the places before and after a sentence.
  static let before: UInt16 = 1
  static let after: UInt16 = 2
  /// Bytes of the weights of one character: five rows of eight.
  static let stride = 40

  /// The number by UTF-16 code unit as written; 0 for a character without one.
  let numbers: UnsafeMutablePointer<UInt16>
  /// The normalised form by number.
  let codes: UnsafeMutablePointer<UInt16>
  /// The cost and class as a word by number, cost in the low byte.
  let words: UnsafeMutablePointer<UInt16>
  /// Five rows by number: the character here, one before, one after, two before, two after.
  let weights: UnsafeMutableRawPointer
  private let hanCosts: UnsafePointer<UInt8>
  private let hanClasses: UnsafePointer<UInt8>
  private let simplified: UnsafeRawPointer

  init(_ base: UnsafeRawPointer, _ layout: NameTableLayout, _ rows: RowTable) {
    unsafe hanCosts = (base + layout.hanCosts).assumingMemoryBound(to: UInt8.self)
    unsafe hanClasses = (base + layout.hanClasses).assumingMemoryBound(to: UInt8.self)
    unsafe simplified = base + layout.simplified
    unsafe numbers = .allocate(capacity: 65536)
    unsafe numbers.initialize(repeating: 0, count: 65536)
    unsafe codes = .allocate(capacity: Self.limit)
    unsafe words = .allocate(capacity: Self.limit)
    unsafe weights = .allocate(byteCount: Self.limit * Self.stride, alignment: 64)

    var inUse: [UInt16] = [0, 1, 2]
    inUse += [UInt16](0x20...0x7E).filter { Self.folded($0) == $0 }
    inUse += [0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026]
    inUse += 0x3001...0x3015
    // Frequent characters first: their cost is the logarithm of their frequency.
    var byCost = [[UInt16]](repeating: [], count: 256)
    for i in 0..<NameTableLayout.hanCount {
      let code = UInt16(0x4E00 + i)
      if unsafe Self.simple(simplified, code) == code { unsafe byCost[Int(hanCosts[i])].append(code) }
    }
    inUse += byCost.joined().prefix(Self.limit - inUse.count)

    var numberOf = [UInt16](repeating: 0, count: 65536)
    for (number, code) in inUse.enumerated() {
      numberOf[Int(code)] = UInt16(number)
      unsafe codes[number] = code
      unsafe words[number] = word(code)
      for (place, template) in ([1, 2, 3, 4, 5] as [UInt64]).enumerated() {
        let at = number * Self.stride + 8 * place
        // The row of number 0 stands for "not known here": its weights are looked up where they are needed.
        let row = unsafe rows.row(feature(template, UInt64(code)))
        unsafe weights.storeBytes(
          of: number == 0 ? 0 : row.loadUnaligned(as: UInt64.self), toByteOffset: at, as: UInt64.self)
      }
    }
    for unit in 3..<65536 {
      unsafe numbers[unit] = numberOf[Int(normalised(UInt16(unit)))]
    }
  }

  func deallocate() {
    unsafe numbers.deallocate()
    unsafe codes.deallocate()
    unsafe words.deallocate()
    unsafe weights.deallocate()
  }

  /// The rows of one character.
  @safe struct Places {
    let weights: UnsafeRawPointer?

    /// The row of a place: here, one before, one after, two before, two after; nil for a character without a number.
    func row(_ place: Int) -> UnsafeRawPointer? { unsafe weights.map { unsafe $0 + 8 * place } }
  }

  /// The rows of a normalised character.
  func places(_ code: UInt16) -> Places {
    let number = code < 3 ? Int(code) : unsafe Int(numbers[Int(code)])
    let isKnown = unsafe number != 0 && codes[number] == code
    return unsafe Places(weights: isKnown ? UnsafeRawPointer(weights) + number * Self.stride : nil)
  }

  /// The form of a character that features are made of.
  func normalised(_ unit: UInt16) -> UInt16 {
    if unit >= 0x4E00, unit <= 0x9FFF { return unsafe Self.simple(simplified, unit) }
    return Self.folded(unit)
  }

  /// The cost and class of a normalised character as a word of its own, cost in the low byte.
  func word(_ code: UInt16) -> UInt16 {
    guard code >= 0x4E00, code <= 0x9FFF else { return 204 }
    let i = Int(code) - 0x4E00
    return unsafe UInt16(hanCosts[i]) | UInt16(hanClasses[i]) << 8
  }

  private static func simple(_ simplified: UnsafeRawPointer, _ unit: UInt16) -> UInt16 {
    unsafe UInt16(
      littleEndian: simplified.loadUnaligned(fromByteOffset: 2 * (Int(unit) - 0x4E00), as: UInt16.self))
  }

  private static func folded(_ unit: UInt16) -> UInt16 {
    var c = unit
    if c >= 0xFF01, c <= 0xFF5E { c -= 0xFEE0 }
    switch c {
    case 0x3000, 0x9, 0xA, 0x2: return 0x20
    case 0x30...0x39: return 0x30
    case 0x61...0x7A: return 0x61
    case 0x41...0x5A: return 0x41
    default: return c
    }
  }
}
