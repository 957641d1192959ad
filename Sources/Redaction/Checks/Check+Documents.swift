/// Check characters of travel documents and books.
extension Check {
  static let documents: [Check] = [
    Check(name: "mrz") { isMachineReadable($0) },
    Check(name: "it-fiscal-code") { isItalian($0.alphanumerics) },
    Check(name: "isbn") { isBook($0.alphanumerics) },
  ]

  /// ICAO Doc 9303, part 4: the second line of a passport with its four check digits and the composite.
  private static func isMachineReadable(_ value: [UInt8]) -> Bool {
    let line = value.last == 0x0A ? value.dropLast() : value[...]
    guard let second = line.split(separator: 0x0A).last.map(Array.init), second.count == 44 else { return false }
    func holds(_ ranges: Range<Int>..., digit: Int) -> Bool {
      let fields = ranges.flatMap { second[$0] }
      return documentCheck(fields) == Int(second[digit]) - 0x30
    }
    return holds(0..<9, digit: 9) && holds(13..<19, digit: 19) && holds(21..<27, digit: 27)
      && holds(0..<10, 13..<20, 21..<43, digit: 43)
  }

  /// Weights 7, 3, 1; letters count from 10 and the filler 0.
  static func documentCheck(_ field: [UInt8]) -> Int {
    var sum = 0
    for (place, byte) in field.enumerated() {
      let value =
        byte &- 0x30 < 10 ? Int(byte - 0x30) : byte &- 0x41 < 26 ? Int(byte - 0x37) : 0
      sum += value * [7, 3, 1][place % 3]
    }
    return sum % 10
  }

  /// Decreto ministeriale of 12 March 1974: letters for odd and even places, modulus 26.
  private static func isItalian(_ value: [UInt8]) -> Bool {
    guard value.count == 16, let last = value.last else { return false }
    let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]
    var sum = 0
    for (place, byte) in value.prefix(15).enumerated() {
      let rank = Int(byte < 0x3A ? byte - 0x30 : byte - 0x41)
      sum += place % 2 == 0 ? odd[rank] : rank
    }
    return UInt8(0x41 + sum % 26) == last
  }

  /// ISO 2108: ten characters modulo 11, or thirteen with the check digit of EAN-13.
  private static func isBook(_ value: [UInt8]) -> Bool {
    let digits = value.digitValues
    if value.count == 13, digits.count == 13 {
      return digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) } % 10 == 0
    }
    guard value.count == 10, let last = value.last, digits.count == (last == UInt8(ascii: "X") ? 9 : 10) else {
      return false
    }
    let values = last == UInt8(ascii: "X") ? digits + [10] : digits
    return values.enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) } % 11 == 0
  }
}
