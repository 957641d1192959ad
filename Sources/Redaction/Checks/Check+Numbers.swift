extension Check {
  static let numbers: [Check] = [
    Check(name: "luhn") { isLuhn($0.digitValues) },
    Check(name: "cn-bank-card") { isCard($0.digitValues) },
    Check(name: "imei") { $0.digitValues.count == 15 && isLuhn($0.digitValues) },
    Check(name: "iban") { isIBAN($0.alphanumerics) },
    Check(name: "aba-routing") { isRouting($0.digitValues) },
    Check(name: "ipv4") { octets($0) != nil },
    Check(name: "private-ipv4") { octets($0).map(isPrivate) ?? false },
    Check(name: "phone-e164") { (8...15).contains($0.digitValues.count) },
  ]

  /// ISO/IEC 7812-1, annex B.
  static func isLuhn(_ digits: [Int]) -> Bool {
    guard digits.count > 1, digits.contains(where: { $0 != 0 }) else { return false }
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = place % 2 == 1 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  /// Luhn and the first digits of a card scheme that is in use.
  private static func isCard(_ digits: [Int]) -> Bool {
    guard (13...19).contains(digits.count), isLuhn(digits) else { return false }
    let two = digits[0] * 10 + digits[1]
    let four = two * 100 + digits[2] * 10 + digits[3]
    return digits[0] == 4 || [34, 35, 36, 37, 38, 60, 62, 65, 95].contains(two) || (51...55).contains(two)
      || (2221...2720).contains(four)
  }

  /// ISO 13616: letters are 10 to 35, the first four characters go to the end, the remainder by 97 is 1.
  private static func isIBAN(_ value: [UInt8]) -> Bool {
    guard (15...34).contains(value.count) else { return false }
    var rest = 0
    for byte in value[4...] + value[..<4] {
      let digit = byte < 0x3A ? Int(byte) - 0x30 : Int(byte) - 0x37
      rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97
    }
    return rest == 1
  }

  /// American Bankers Association: weights 3, 7, 1.
  private static func isRouting(_ digits: [Int]) -> Bool {
    digits.count == 9 && digits.contains { $0 != 0 }
      && zip(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]).reduce(0) { $0 + $1.0 * $1.1 } % 10 == 0
  }

  private static func octets(_ value: [UInt8]) -> [Int]? {
    let parts = value.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      guard (1...3).contains(part.count), part.count == 1 || part.first != 0x30 else { return nil }
      return Int(String(decoding: part, as: UTF8.self)).flatMap { $0 < 256 ? $0 : nil }
    }
    return parts.count == 4 && numbers.count == 4 ? numbers : nil
  }

  /// RFC 1918, RFC 6598 and RFC 3927.
  private static func isPrivate(_ o: [Int]) -> Bool {
    o[0] == 10 || o[0] == 172 && (16...31).contains(o[1]) || o[0] == 192 && o[1] == 168
      || o[0] == 100 && (64...127).contains(o[1]) || o[0] == 169 && o[1] == 254
  }
}
