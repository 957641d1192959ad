/// More numbers of persons and taxpayers in Europe.
extension Check {
  static let europeans: [Check] = [
    Check(name: "fi-hetu") { isFinn($0) },
    Check(name: "se-personnummer") { isSwede($0.digitValues) },
    Check(name: "dk-cpr") { $0.digitValues.count == 10 && isShortDate($0.digitValues[0..<6]) },
    Check(name: "no-fodselsnummer") { isNorwegian($0.digitValues) },
    Check(name: "pt-nif") { isPortugueseTaxpayer($0.digitValues) },
    Check(name: "be-national-number") { isBelgian($0.digitValues) },
    Check(name: "ie-pps") { isIrish($0.alphanumerics) },
    Check(name: "de-document") { isGermanDocument($0.alphanumerics) },
    Check(name: "de-insurance") { isGermanInsured($0.alphanumerics) },
  ]

  /// Whether six digits are a day, its month and any year.
  private static func isShortDate(_ digits: ArraySlice<Int>) -> Bool {
    // Of the year only two digits are written; 2000 has all days that any year has.
    isDate(([2, 0, 0, 0] + digits.dropFirst(2).prefix(2) + digits.prefix(2))[...])
  }

  /// Population Information Act 661/2009: a day, a sign for the century, three digits, the number modulo 31 as a letter.
  private static func isFinn(_ value: [UInt8]) -> Bool {
    let digits = value.prefix(6).filter { $0 &- 0x30 < 10 } + value.dropFirst(7).prefix(3)
    let values = Array(digits).digitValues
    guard value.count == 11, values.count == 9, isShortDate(values[0..<6]) else { return false }
    let last = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)[number(values[...]) % 31]
    return value[10] == last || value[10] == last | 0x20
  }

  /// Skatteverket, SKV 704: a day, to which 60 is added in a coordination number, and Luhn over the last ten digits.
  private static func isSwede(_ digits: [Int]) -> Bool {
    guard digits.count == 10 || digits.count == 12, isLuhn(Array(digits.suffix(10))) else { return false }
    let date = Array(digits.suffix(10).prefix(6))
    let day = number(date[4..<6])
    return isShortDate([day % 60 / 10, day % 10, date[2], date[3], date[0], date[1]])
  }

  /// Skatteetaten: weights 3 7 6 1 8 9 4 5 2 and 5 4 3 2 7 6 5 4 3 2, modulus 11.
  private static func isNorwegian(_ digits: [Int]) -> Bool {
    guard digits.count == 11, Set(digits).count > 1 else { return false }
    let first = (11 - weighted(digits.prefix(9), [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11) % 11
    let second = (11 - weighted(digits.prefix(10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11
    return first == digits[9] && second == digits[10]
  }

  /// Autoridade Tributária: weights 9 to 2, modulus 11.
  private static func isPortugueseTaxpayer(_ digits: [Int]) -> Bool {
    guard digits.count == 9, Set(digits).count > 1 else { return false }
    let check = 11 - weighted(digits.prefix(8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11
    return digits[8] == (check > 9 ? 0 : check)
  }

  /// Royal decree of 3 April 1984: 97 less the first nine digits modulo 97, with a 2 before them for those born since 2000.
  private static func isBelgian(_ digits: [Int]) -> Bool {
    guard digits.count == 11 else { return false }
    let check = number(digits.suffix(2))
    return 97 - number(digits.prefix(9)) % 97 == check || 97 - number(([2] + digits.prefix(9))[...]) % 97 == check
  }

  /// Department of Social Protection: weights 8 to 2, 9 for the second letter, modulus 23.
  private static func isIrish(_ value: [UInt8]) -> Bool {
    let digits = Array(value.prefix(7)).digitValues
    guard value.count == 8 || value.count == 9, digits.count == 7 else { return false }
    let letters = Array("WABCDEFGHIJKLMNOPQRSTUV".utf8)
    var sum = weighted(digits, [8, 7, 6, 5, 4, 3, 2])
    if value.count == 9 { sum += 9 * (letters.firstIndex(of: value[8]) ?? 0) }
    return letters[sum % 23] == value[7]
  }

  /// Identity cards and passports of Germany: nine characters and, when it is written, the check digit of ICAO Doc 9303.
  private static func isGermanDocument(_ value: [UInt8]) -> Bool {
    guard value.count == 9 || value.count == 10 else { return false }
    return value.count == 9 || documentCheck(Array(value.prefix(9))) == Int(value[9]) - 0x30
  }

  /// VKVV, section 2, of twelve characters, and SGB V, section 290, of ten: the letter counts as two digits, the sums of the
  /// digits of the products, modulus 10.
  private static func isGermanInsured(_ value: [UInt8]) -> Bool {
    guard let letter = value.firstIndex(where: { $0 >= 0x41 }), let last = value.last, last < 0x3A else { return false }
    let rank = Int(value[letter]) - 0x40
    let digits =
      Array(value[..<letter]).digitValues + [rank / 10, rank % 10]
      + Array(value[(letter + 1)...].dropLast()).digitValues
    let weights: [Int]
    switch (value.count, letter, digits.count) {
    case (12, 8, 12): weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
    case (10, 0, 10): weights = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]
    default: return false
    }
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 / 10 + $1.0 * $1.1 % 10 }
    return sum % 10 == Int(last) - 0x30
  }
}
