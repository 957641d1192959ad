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

  /// Luhn, and the first digits and the length of a card scheme that is in use.
  private static func isCard(_ digits: [Int]) -> Bool {
    guard (13...19).contains(digits.count), isLuhn(digits) else { return false }
    let two = digits[0] * 10 + digits[1]
    let four = two * 100 + digits[2] * 10 + digits[3]
    return switch digits.count {
    case 14: [30, 36, 38, 39].contains(two)
    case 15: [34, 37].contains(two) || [2131, 1800].contains(four)
    case 13: digits[0] == 4
    case 16:
      digits[0] == 4 || (51...55).contains(two) || (2221...2720).contains(four) || isLongScheme(two)
        // Dankort, and the older ranges of Maestro.
        || [5019, 6304, 6759, 6761, 6762, 6763].contains(four)
    case 19: digits[0] == 4 || isLongScheme(two)
    default: isLongScheme(two)
    }
  }

  /// UnionPay, Discover, JCB, and the old debit cards of Chinese banks: 16 to 19 digits.
  private static func isLongScheme(_ two: Int) -> Bool {
    [35, 60, 62, 64, 65, 90, 95].contains(two)
  }

  /// How long an account number of a country is; source: SWIFT, IBAN registry.
  private static let lengths: [Substring: Int] = {
    let table = """
      AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 \
      ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 \
      LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 \
      QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
      """
    return Dictionary(
      uniqueKeysWithValues: table.split(separator: " ").map { ($0.prefix(2), Int($0.dropFirst(2)) ?? 0) })
  }()

  /// ISO 13616: letters are 10 to 35, the first four characters go to the end, the remainder by 97 is 1.
  private static func isIBAN(_ value: [UInt8]) -> Bool {
    guard value.count > 4, lengths[Substring(decoding: value.prefix(2), as: UTF8.self)] == value.count else {
      return false
    }
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
