/// One kind of plausible values that are nobody's: a reserved range, and how a number is spelled in it.
struct SurrogateFamily: Sendable {
  /// Goes into the keyed hash, so that two families of one value are no equal numbers.
  let name: String
  /// How many different values there are.
  let ids: UInt64
  /// How many marks; the right one tells a surrogate of this session from a value that somebody wrote.
  let marks: UInt64
  /// Spells a number below `ids * marks`.
  let spell: @Sendable (UInt64) -> String
  /// The number in a text that is spelled so, separators and case aside; nil for any other text.
  let read: @Sendable ([UInt8]) -> UInt64?
  /// Whether letters and digits are the whole of it, so that they can take the places of those of another spelling.
  let isCode: Bool

  /// The families from which values of an entity are taken, of which the first that fits the value is used.
  static func family(of entity: Entity, for canonical: [UInt8]) -> SurrogateFamily? {
    switch entity.rawValue {
    case "EMAIL_ADDRESS": mail
    case "INTERNAL_HOST": host
    case "IP_ADDRESS", "IPV6": canonical.contains(0x3A) ? addressV6 : addressV4
    case "PHONE_NUMBER": canonical.count == 11 && canonical[0] == 0x31 ? chinesePhone : foreignPhone
    case "CREDIT_CARD": card
    case "CN_ID_CARD": canonical.count == 18 ? citizen : nil
    case "CN_USCC": company
    default: nil
    }
  }

  /// The families that values of an entity can have been taken from.
  static func families(of entity: Entity) -> [SurrogateFamily] {
    switch entity.rawValue {
    case "PHONE_NUMBER": [chinesePhone, foreignPhone]
    case "IP_ADDRESS", "IPV6": [addressV4, addressV6]
    case "CN_ID_CARD": [citizen]
    default: family(of: entity, for: []).map { [$0] } ?? []
    }
  }

  /// A number with leading zeros.
  static func digits(_ number: UInt64, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }

  /// The number that digits are; nil when there is anything else.
  static func number(_ digits: some Collection<UInt8>) -> UInt64? {
    guard !digits.isEmpty, digits.count < 19, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + UInt64($1 - 0x30) }
  }
}
