extension Check {
  static let companies: [Check] = [
    Check(name: "cn-uscc") { isCreditCode($0.alphanumerics) },
    Check(name: "cn-org-code") { isOrganisationCode($0.alphanumerics) },
  ]

  /// GB 32100-2015: weights 3^i mod 31 over an alphabet without I, O, S, V, Z.
  private static func isCreditCode(_ value: [UInt8]) -> Bool {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    let places = value.compactMap { alphabet.firstIndex(of: $0) }
    guard places.count == 18, value.count == 18, hasRegion(value) else { return false }
    var weight = 1
    var sum = 0
    for place in places.prefix(17) {
      sum += place * weight
      weight = weight * 3 % 31
    }
    return (31 - sum % 31) % 31 == places[17]
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
    guard value.count == 9 else { return false }
    let places = value.prefix(8).map { $0 < 0x3A ? Int($0) - 0x30 : Int($0) - 0x37 }
    let check = 11 - zip(places, [3, 7, 9, 10, 5, 8, 4, 2]).reduce(0) { $0 + $1.0 * $1.1 } % 11
    return value[8] == (check == 10 ? UInt8(ascii: "X") : check == 11 ? UInt8(ascii: "0") : UInt8(0x30 + check))
  }
}
