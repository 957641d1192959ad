/// More numbers of persons and companies in Asia, Australia and New Zealand.
extension Check {
  static let asians: [Check] = [
    Check(name: "au-abn") { isAustralianBusiness($0.digitValues) },
    Check(name: "au-acn") { isAustralianCompany($0.digitValues) },
    Check(name: "au-medicare") { isMedicare($0.digitValues) },
    Check(name: "nz-ird") { isNewZealandTaxpayer($0.digitValues) },
    Check(name: "in-gstin") { isIndianBusiness($0.alphanumerics) },
    Check(name: "kr-brn") { isKoreanBusiness($0.digitValues) },
    Check(name: "sg-uen") { isSingaporeanEntity($0.alphanumerics) },
    Check(name: "th-id") { isThai($0.digitValues) },
    Check(name: "tr-id") { isTurk($0.digitValues) },
  ]

  /// Australian Business Register: 1 less in the first place, weights 10 1 3 5 to 19, modulus 89.
  private static func isAustralianBusiness(_ digits: [Int]) -> Bool {
    digits.count == 11 && (weighted(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 == 0
  }

  /// ASIC, Australian Company Number: weights 8 to 1, modulus 10.
  private static func isAustralianCompany(_ digits: [Int]) -> Bool {
    digits.count == 9 && (10 - weighted(digits, [8, 7, 6, 5, 4, 3, 2, 1]) % 10) % 10 == digits[8]
  }

  /// Services Australia: weights 1 3 7 9 over eight digits, the ninth is the check and the tenth the issue of the card.
  private static func isMedicare(_ digits: [Int]) -> Bool {
    guard (10...11).contains(digits.count), (2...6).contains(digits[0]) else { return false }
    return weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == digits[8]
  }

  /// Inland Revenue, resident withholding tax specification: weights 3 2 7 6 5 4 3 2, and when these give 10 a second row.
  private static func isNewZealandTaxpayer(_ digits: [Int]) -> Bool {
    guard digits.count == 8 || digits.count == 9 else { return false }
    let padded = (digits.count == 8 ? [0] : []) + digits
    guard (10_000_000..<150_000_000).contains(number(padded[...])) else { return false }
    for weights in [[3, 2, 7, 6, 5, 4, 3, 2], [7, 4, 3, 2, 5, 2, 7, 6]] {
      let check = (11 - weighted(padded, weights) % 11) % 11
      if check < 10 { return check == padded[8] }
    }
    return false
  }

  /// GST rules of India: digits of base 36, every second doubled and its digits summed, modulus 36.
  private static func isIndianBusiness(_ value: [UInt8]) -> Bool {
    guard value.count == 15 else { return false }
    var sum = 0
    for (place, byte) in value.prefix(14).enumerated() {
      let product = rank(byte) * (place % 2 == 0 ? 1 : 2)
      sum += product / 36 + product % 36
    }
    return (36 - sum % 36) % 36 == rank(value[14])
  }

  /// A digit of base 36.
  private static func rank(_ byte: UInt8) -> Int { Int(byte) - (byte < 0x3A ? 0x30 : 0x37) }

  /// National Tax Service of Korea: weights 1 3 7 1 3 7 1 3 5, the tens of the last product once more, modulus 10.
  private static func isKoreanBusiness(_ digits: [Int]) -> Bool {
    guard digits.count == 10 else { return false }
    let sum = weighted(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + digits[8] * 5 / 10
    return (10 - sum % 10) % 10 == digits[9]
  }

  /// ACRA, unique entity number: businesses with 8 digits, local companies with 9, others with letters; observed weights.
  private static func isSingaporeanEntity(_ value: [UInt8]) -> Bool {
    guard let first = value.first, let last = value.last else { return false }
    let digits = Array(value.dropLast()).digitValues
    switch (value.count, digits.count) {
    case (9, 8): return Array("XMKECAWLJDB".utf8)[weighted(digits, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] == last
    case (10, 9): return Array("ZKCMDNERGWH".utf8)[weighted(digits, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] == last
    case (10, 6) where first >= 0x41:
      let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWX0123456789".utf8)
      let ranks = value.dropLast().compactMap { alphabet.firstIndex(of: $0) }
      guard ranks.count == 9 else { return false }
      return alphabet[(weighted(ranks, [4, 3, 5, 3, 10, 2, 2, 5, 7]) + 6) % 11] == last
    default: return false
    }
  }

  /// Department of Provincial Administration of Thailand: weights 13 to 2, modulus 11.
  private static func isThai(_ digits: [Int]) -> Bool {
    guard digits.count == 13, digits[0] != 0 else { return false }
    return (11 - weighted(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10 == digits[12]
  }

  /// Population services of Turkey: seven times the odd places less the even ones, then the sum of ten, modulus 10.
  private static func isTurk(_ digits: [Int]) -> Bool {
    guard digits.count == 11, digits[0] != 0 else { return false }
    let tenth = weighted(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7])
    return (tenth % 10 + 10) % 10 == digits[9] && digits.prefix(10).reduce(0, +) % 10 == digits[10]
  }
}
