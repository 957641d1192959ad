extension Check {
  static let companies: [Check] = [
    Check(name: "cn-uscc") { isCreditCode($0.alphanumerics) },
    Check(name: "cn-org-code") { isOrganisationCode($0.alphanumerics) },
  ]

  /// GB 32100-2015: weights 3^i mod 31 over an alphabet without I, O, S, V, Z.
  private static func isCreditCode(_ value: [UInt8]) -> Bool {
    value.count == 18 && value.allSatisfy(creditAlphabet.contains) && hasRegion(value)
      && creditCheck(value.prefix(17)) == value[17]
  }

  private static let creditAlphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// The last character behind 17 characters of the alphabet.
  static func creditCheck(_ body: some Sequence<UInt8>) -> UInt8 {
    var weight = 1
    var sum = 0
    for place in body.compactMap({ creditAlphabet.firstIndex(of: $0) }) {
      sum += place * weight
      weight = weight * 3 % 31
    }
    return creditAlphabet[(31 - sum % 31) % 31]
  }

  /// Whether characters 3 and 4 begin a code of GB/T 2260; 10 is the whole country.
  private static func hasRegion(_ value: [UInt8]) -> Bool {
    let digits = Array(value[2..<4]).digitValues
    guard digits.count == 2 else { return false }
    let region = digits[0] * 10 + digits[1]
    return region == 10 || region < 81 && isRegion(region)
  }

  /// GB 11714-1997: weights 3 7 9 10 5 8 4 2, modulus 11.
  private static func isOrganisationCode(_ value: [UInt8]) -> Bool {
    value.count == 9 && organisationCheck(value.prefix(8)) == value[8]
  }

  /// The last character behind eight digits and capitals.
  static func organisationCheck(_ body: some Sequence<UInt8>) -> UInt8 {
    let places = body.map { $0 < 0x3A ? Int($0) - 0x30 : Int($0) - 0x37 }
    let check = 11 - zip(places, [3, 7, 9, 10, 5, 8, 4, 2]).reduce(0) { $0 + $1.0 * $1.1 } % 11
    return check == 10 ? UInt8(ascii: "X") : check == 11 ? UInt8(ascii: "0") : UInt8(0x30 + check)
  }
}
