/// Numbers of persons and taxpayers outside China.
extension Check {
  static let countries: [Check] = [
    Check(name: "uk-nhs") { isHealthService($0.digitValues) },
    Check(name: "in-aadhaar") { $0.digitValues.count == 12 && isVerhoeff($0.digitValues) },
    Check(name: "jp-my-number") { isMyNumber($0.digitValues) },
    Check(name: "kr-rrn") { isKoreanResident($0.digitValues) },
    Check(name: "sg-nric") { isSingaporean($0.alphanumerics) },
    Check(name: "de-tax-id") { isGermanTaxpayer($0.digitValues) },
    Check(name: "fr-nir") { isFrenchInsured($0.alphanumerics) },
    Check(name: "es-nif") { isSpaniard($0.alphanumerics) },
    Check(name: "br-cpf") { isBrazilian($0.digitValues, size: 11) },
    Check(name: "br-cnpj") { isBrazilian($0.digitValues, size: 14) },
    Check(name: "au-tfn") { isAustralianTaxpayer($0.digitValues) },
    Check(name: "nl-bsn") { isDutch($0.digitValues) },
    Check(name: "pl-pesel") { isPole($0.digitValues) },
    Check(name: "ch-ahv") { isSwissInsured($0.digitValues) },
  ]

  static func weighted(_ digits: some Sequence<Int>, _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// NHS Data Dictionary, NHS number: weights 10 to 2, modulus 11; a check of 10 is not given out.
  private static func isHealthService(_ digits: [Int]) -> Bool {
    guard digits.count == 10 else { return false }
    let check = 11 - weighted(digits.prefix(9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
    return check != 10 && check % 11 == digits[9]
  }

  /// Verhoeff's check over the dihedral group of order 10, used by the UIDAI (Error Detecting Decimal Codes, 1969).
  static func isVerhoeff(_ digits: [Int]) -> Bool {
    let permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
    var check = 0
    for (place, digit) in digits.reversed().enumerated() {
      var moved = digit
      for _ in 0..<place % 8 { moved = permutation[moved] }
      check = product(check, moved)
    }
    return check == 0
  }

  /// The product of two elements of the dihedral group of order 10: turns are 0 to 4, reflections 5 to 9.
  private static func product(_ a: Int, _ b: Int) -> Int {
    switch (a < 5, b < 5) {
    case (true, true): (a + b) % 5
    case (true, false): (a + b) % 5 + 5
    case (false, true): (a - b + 5) % 5 + 5
    case (false, false): (a - b + 5) % 5
    }
  }

  /// Order of the Ministry of Internal Affairs 85 of 2014, article 5.
  private static func isMyNumber(_ digits: [Int]) -> Bool {
    guard digits.count == 12 else { return false }
    let rest = weighted(digits.prefix(11), [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
    return digits[11] == (rest <= 1 ? 0 : 11 - rest)
  }

  /// Date, sex and, for numbers given out before October 2020, a check digit.
  ///
  /// Later numbers are random behind the sex, so only the date is asked for where the check does not hold.
  private static func isKoreanResident(_ digits: [Int]) -> Bool {
    guard digits.count == 13 else { return false }
    let sum = weighted(digits.prefix(12), [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5])
    // 9 and 0 for those born before 1900.
    let century = [1, 2, 5, 6].contains(digits[6]) ? [1, 9] : [9, 0].contains(digits[6]) ? [1, 8] : [2, 0]
    let year = digits[0] * 10 + digits[1]
    let isNew = century == [2, 0] && year >= 20
    return isDate((century + digits.prefix(6))[...]) && (isNew || (11 - sum % 11) % 10 == digits[12])
  }

  /// S and T for citizens, F and G (and M since 2022) for foreigners; weights 2 7 6 5 4 3 2.
  private static func isSingaporean(_ value: [UInt8]) -> Bool {
    guard value.count == 9 else { return false }
    let digits = Array(value[1..<8]).digitValues
    guard digits.count == 7 else { return false }
    let sum = weighted(digits, [2, 7, 6, 5, 4, 3, 2])
    switch value[0] {
    case UInt8(ascii: "S"): return Array("JZIHGFEDCBA".utf8)[sum % 11] == value[8]
    case UInt8(ascii: "T"): return Array("JZIHGFEDCBA".utf8)[(sum + 4) % 11] == value[8]
    case UInt8(ascii: "F"): return Array("XWUTRQPNMLK".utf8)[sum % 11] == value[8]
    case UInt8(ascii: "G"): return Array("XWUTRQPNMLK".utf8)[(sum + 4) % 11] == value[8]
    case UInt8(ascii: "M"): return Array("KLJNPQRTUWX".utf8)[10 - (sum + 3) % 11] == value[8]
    default: return false
    }
  }

  /// ISO 7064 MOD 11,10, and one digit that stands two or three times among the first ten.
  private static func isGermanTaxpayer(_ digits: [Int]) -> Bool {
    guard digits.count == 11, digits[0] != 0 else { return false }
    var counts = [Int](repeating: 0, count: 10)
    for digit in digits.prefix(10) { counts[digit] += 1 }
    guard counts.filter({ $0 > 1 }).count == 1, (2...3).contains(counts.max() ?? 0) else { return false }
    var rest = 10
    for digit in digits.prefix(10) {
      let sum = (digit + rest) % 10
      rest = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (11 - rest) % 10 == digits[10]
  }

  /// INSEE: 97 less the remainder of the first thirteen; 2A and 2B of Corsica count as 19 and 18.
  private static func isFrenchInsured(_ value: [UInt8]) -> Bool {
    guard value.count == 15 else { return false }
    var digits = value
    if digits[5] == UInt8(ascii: "2"), digits[6] == UInt8(ascii: "A") || digits[6] == UInt8(ascii: "B") {
      digits[5] = UInt8(ascii: "1")
      digits[6] = digits[6] == UInt8(ascii: "A") ? UInt8(ascii: "9") : UInt8(ascii: "8")
    }
    let values = digits.digitValues
    guard values.count == 15 else { return false }
    return 97 - number(values.prefix(13)) % 97 == number(values.suffix(2))
  }

  /// Real Decreto 1553/2005: the number modulo 23 picks the letter; X, Y, Z of foreigners count 0, 1, 2.
  private static func isSpaniard(_ value: [UInt8]) -> Bool {
    guard value.count == 8 || value.count == 9, let last = value.last else { return false }
    // A number of seven digits is written without its zero.
    var digits = (value.count == 8 ? [0x30] : []) + value.dropLast()
    if let foreign = Array("XYZ".utf8).firstIndex(of: digits[0]) { digits[0] = UInt8(0x30 + foreign) }
    let values = digits.digitValues
    return values.count == 8 && Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)[number(values[...]) % 23] == last
  }

  /// Receita Federal: two check digits modulo 11; weights rise from 2, up to 9 for companies.
  private static func isBrazilian(_ digits: [Int], size: Int) -> Bool {
    guard digits.count == size, Set(digits).count > 1 else { return false }
    for length in [size - 2, size - 1] {
      var sum = 0
      for (place, digit) in digits.prefix(length).reversed().enumerated() {
        sum += digit * (2 + (size == 14 ? place % 8 : place))
      }
      let check = sum % 11 < 2 ? 0 : 11 - sum % 11
      if check != digits[length] { return false }
    }
    return true
  }

  /// Australian Taxation Office: weights 1 4 3 7 5 8 6 9 10, modulus 11.
  private static func isAustralianTaxpayer(_ digits: [Int]) -> Bool {
    digits.count == 9 && weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 == 0 && Set(digits).count > 1
  }

  /// Burgerservicenummer: weights 9 to 2 and -1, modulus 11.
  private static func isDutch(_ digits: [Int]) -> Bool {
    digits.count == 9 && weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 == 0 && Set(digits).count > 1
  }

  /// PESEL: a date whose month tells the century, weights 1 3 7 9, modulus 10.
  private static func isPole(_ digits: [Int]) -> Bool {
    guard digits.count == 11 else { return false }
    let month = (digits[2] * 10 + digits[3]) % 20
    let sum = weighted(digits.prefix(10), [1, 3, 7, 9, 1, 3, 7, 9, 1, 3])
    return (1...12).contains(month) && (10 - sum % 10) % 10 == digits[10]
  }

  /// The insurance number of Switzerland: country 756 and the check digit of EAN-13.
  private static func isSwissInsured(_ digits: [Int]) -> Bool {
    guard digits.count == 13, digits.prefix(3).elementsEqual([7, 5, 6]) else { return false }
    let sum = weighted(digits.prefix(12), [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3])
    return (10 - sum % 10) % 10 == digits[12]
  }
}
