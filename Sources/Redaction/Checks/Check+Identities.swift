extension Check {
  static let identities: [Check] = [
    Check(name: "cn-id-card") { isCitizen($0.alphanumerics) },
    Check(name: "cn-id-card-15") { isOldCitizen($0.digitValues) },
    Check(name: "hk-id") { isHongKong($0.alphanumerics) },
    Check(name: "tw-id") { isTaiwan($0.alphanumerics) },
    Check(name: "vin") { isVehicle($0.alphanumerics) },
    Check(name: "ssn") { isSocialSecurity($0.digitValues) },
    Check(name: "date") { value in
      let digits = value.digitValues
      return digits.count == 8 && isDate(digits[...])
    },
  ]

  static func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

  /// Whether eight digits are a day between 1850 and 2100.
  static func isDate(_ digits: ArraySlice<Int>) -> Bool {
    let year = number(digits.prefix(4))
    let month = number(digits.dropFirst(4).prefix(2))
    let day = number(digits.suffix(2))
    guard (1850..<2100).contains(year), (1...12).contains(month) else { return false }
    let leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  /// The first two digits of GB/T 2260 codes, 81 to 83 for residents of Hong Kong, Macau and Taiwan, 9x for foreigners.
  static func isRegion(_ two: Int) -> Bool {
    [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54].contains(
      two)
      || (61...65).contains(two) || [71, 81, 82, 83].contains(two) || (90...99).contains(two)
  }

  /// GB 11643-1999: region, date of birth, sequence, ISO 7064 MOD 11-2.
  private static func isCitizen(_ value: [UInt8]) -> Bool {
    guard value.count == 18 else { return false }
    let digits = Array(value.prefix(17)).digitValues
    guard digits.count == 17, isRegion(digits[0] * 10 + digits[1]), isDate(digits[6..<14]) else { return false }
    return citizenCheck(digits) == value[17]
  }

  /// The last character behind 17 digits.
  static func citizenCheck(_ digits: [Int]) -> UInt8 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return Array("10X98765432".utf8)[sum % 11]
  }

  /// The form of before 1999: two-digit year, no check digit.
  private static func isOldCitizen(_ digits: [Int]) -> Bool {
    digits.count == 15 && isRegion(digits[0] * 10 + digits[1]) && isDate([1, 9] + digits[6..<12])
  }

  /// One or two letters, six digits; weights 9 to 2, a missing first letter counts 36, modulus 11.
  private static func isHongKong(_ value: [UInt8]) -> Bool {
    guard (8...9).contains(value.count) else { return false }
    let letters = value.count - 7
    var places = value.prefix(letters).map { Int($0) - 0x37 }
    guard places.allSatisfy({ (10...35).contains($0) }) else { return false }
    if letters == 1 { places.insert(36, at: 0) }
    let digits = Array(value[letters..<letters + 6]).digitValues
    guard digits.count == 6, let last = value.last else { return false }
    let check = last == UInt8(ascii: "A") ? 10 : Int(last) - 0x30
    guard (0...10).contains(check) else { return false }
    let sum = zip(places + digits, [9, 8, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
    return (sum + check) % 11 == 0
  }

  /// The letter is two digits by its region; weights 1, 9, 8 to 1, 1, modulus 10.
  private static func isTaiwan(_ value: [UInt8]) -> Bool {
    let letters = Array("ABCDEFGHJKLMNPQRSTUVXYWZIO".utf8)
    guard value.count == 10, let region = letters.firstIndex(of: value[0]) else { return false }
    let digits = Array(value[1...]).digitValues
    guard digits.count == 9 else { return false }
    let head = (region + 10) / 10 + (region + 10) % 10 * 9
    return (head + zip(digits, [8, 7, 6, 5, 4, 3, 2, 1, 1]).reduce(0) { $0 + $1.0 * $1.1 }) % 10 == 0
  }

  /// ISO 3779 with the check digit of GB 16735-2019 in place 9.
  private static func isVehicle(_ value: [UInt8]) -> Bool {
    guard value.count == 17 else { return false }
    let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    var sum = 0
    for (byte, weight) in zip(value, weights) {
      if byte < 0x3A {
        sum += (Int(byte) - 0x30) * weight
      } else {
        // The letters are numbered 1 to 9 in three rows: A-H, J-R, S-Z (which starts at 2).
        guard ![0x49, 0x4F, 0x51].contains(byte) else { return false }
        let place = Int(byte) - 0x41
        let row = place < 8 ? place + 1 : place < 18 ? place - 8 : place - 16
        sum += row * weight
      }
    }
    return (sum % 11 == 10 ? UInt8(ascii: "X") : UInt8(0x30 + sum % 11)) == value[8]
  }

  /// Social Security Administration: no area 000, 666 or 9xx, no group 00, no serial 0000.
  private static func isSocialSecurity(_ digits: [Int]) -> Bool {
    guard digits.count == 9 else { return false }
    let area = number(digits.prefix(3))
    return area != 0 && area != 666 && area < 900 && number(digits[3..<5]) != 0 && number(digits.suffix(4)) != 0
  }
}
