/// More numbers of persons, taxpayers and providers in the Americas.
extension Check {
  static let americans: [Check] = [
    Check(name: "us-npi") { $0.digitValues.count == 10 && isLuhn([8, 0, 8, 4, 0] + $0.digitValues) },
    Check(name: "us-dea") { isPrescriber($0.digitValues) },
    Check(name: "mx-curp") { isMexican($0.alphanumerics) },
    Check(name: "cl-rut") { isChilean($0.alphanumerics) },
    Check(name: "ar-cuit") { isArgentine($0.digitValues) },
  ]

  /// DEA registration numbers: the odd places and twice the even ones, modulus 10.
  private static func isPrescriber(_ digits: [Int]) -> Bool {
    digits.count == 7 && weighted(digits, [1, 2, 1, 2, 1, 2]) % 10 == digits[6] && Set(digits).count > 1
  }

  /// RENAPO, Instructivo Normativo: digits of base 37, among them a letter that ASCII lacks; weights 18 to 2, modulus 10.
  private static func isMexican(_ value: [UInt8]) -> Bool {
    guard value.count == 18, value[17] < 0x3A else { return false }
    let date = Array(value[4..<10]).digitValues
    // Of the year only two digits are written; 2000 has all days that any year has.
    guard date.count == 6, isDate(([2, 0, 0, 0] + date[2...])[...]) else { return false }
    var sum = 0
    for (place, byte) in value.prefix(17).enumerated() {
      // The letter that is missing stands behind N.
      let rank = byte < 0x3A ? Int(byte) - 0x30 : Int(byte) - (byte > UInt8(ascii: "N") ? 0x36 : 0x37)
      sum += rank * (18 - place)
    }
    return (10 - sum % 10) % 10 == Int(value[17]) - 0x30
  }

  /// Servicio de Registro Civil: weights 2 to 7 from the right, modulus 11, K for 10.
  private static func isChilean(_ value: [UInt8]) -> Bool {
    guard let last = value.last else { return false }
    let digits = Array(value.dropLast()).digitValues
    guard digits.count == value.count - 1, (7...8).contains(digits.count) else { return false }
    let sum = weighted(digits.reversed(), [2, 3, 4, 5, 6, 7, 2, 3])
    return Array("0K987654321".utf8)[sum % 11] == last
  }

  /// AFIP: weights 5 4 3 2 7 6 5 4 3 2, modulus 11.
  private static func isArgentine(_ digits: [Int]) -> Bool {
    guard digits.count == 11, Set(digits).count > 1 else { return false }
    return (11 - weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == digits[10]
  }
}
