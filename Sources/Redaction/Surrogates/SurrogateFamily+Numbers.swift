extension SurrogateFamily {
  /// Cards under an issuer that no register knows: 9 is for national bodies by their country's number (ISO/IEC 7812-1),
  /// and 999 is no country's (ISO 3166-1); the last digit is Luhn's.
  static let card = SurrogateFamily(
    name: "card", ids: 1_000_000_000, marks: 100,
    spell: { number in
      let body = "9999" + digits(number, 11)
      let sum = body.utf8.reversed().enumerated().reduce(0) { sum, digit in
        let value = Int(digit.element - 0x30) * (digit.offset % 2 == 0 ? 2 : 1)
        return sum + value / 10 + value % 10
      }
      return body + String((10 - sum % 10) % 10)
    },
    read: { value in
      let digits = CanonicalForm.digits.apply(value)
      guard digits.count == 16, digits.starts(with: "9999".utf8), Check.isLuhn(digits.digitValues) else { return nil }
      return number(digits[4..<15])
    }, isCode: true)

  private static let days: UInt64 = 28 * 12 * 60

  /// Citizens of a province that does not exist (GB/T 2260 has none under 40), born on one of the first 28 days of a
  /// month between 1950 and 2009; the last character is that of GB 11643.
  static let citizen = SurrogateFamily(
    name: "citizen", ids: 10_000 * days, marks: 1000,
    spell: { number in
      let (region, day, order) = (number / 1000 / days, number / 1000 % days, number % 1000)
      let date = digits(1950 + day / 336, 4) + digits(1 + day % 336 / 28, 2) + digits(1 + day % 28, 2)
      let body = "40" + digits(region, 4) + date + digits(order, 3)
      return body + String(Unicode.Scalar(Check.citizenCheck(Array(body.utf8).digitValues)))
    },
    read: { value in
      let code = value.alphanumerics
      guard code.count == 18, code.starts(with: "40".utf8), let region = number(code[2..<6]),
        let year = number(code[6..<10]), let month = number(code[10..<12]), let day = number(code[12..<14]),
        let order = number(code[14..<17]), year &- 1950 < 60, month &- 1 < 12, day &- 1 < 28,
        Check.citizenCheck(Array(code[..<17]).digitValues) == code[17]
      else { return nil }
      return (region * days + (year - 1950) * 336 + (month - 1) * 28 + day - 1) * 1000 + order
    }, isCode: true)

  /// Companies of the same province, with the check characters of GB 11714 and GB 32100.
  static let company = SurrogateFamily(
    name: "company", ids: 1_000_000_000, marks: 1000, spell: { companyCode(digits($0, 12)) },
    read: { value in
      let code = value.alphanumerics
      guard code.count == 18, code.starts(with: "9140".utf8), let number = number(code[4..<16]),
        companyCode(digits(number, 12)).utf8.elementsEqual(code)
      else { return nil }
      return number
    }, isCode: true)

  private static func companyCode(_ twelve: String) -> String {
    var body = Array("9140".utf8) + twelve.utf8
    body.append(Check.organisationCheck(body.suffix(8)))
    body.append(Check.creditCheck(body))
    return String(decoding: body, as: UTF8.self)
  }
}
