import RedactKit
import Testing

/// What each profile takes and leaves, and what a setting for one entity changes.
@Suite struct ProfileTests {
  /// One value of each kind that profiles tell apart, with its entity.
  static let values: [(entity: String, text: String, profiles: Set<Profile>)] = [
    ("PHONE_NUMBER", "call 13800138000", [.default, .personal, .business, .strict]),
    ("CN_ID_CARD", "id 11010519491231002X", [.default, .personal, .business, .strict]),
    ("EMAIL_ADDRESS", "mail a.novak@example.com", [.default, .personal, .business, .strict]),
    ("CONTRACT_NUMBER", "contract no. HT-2026-0007", [.default, .business, .strict]),
    ("AMOUNT", "pay USD 12,500.00", [.default, .business, .strict]),
    ("SECRECY_MARK", "STRICTLY CONFIDENTIAL", [.default, .business, .strict]),
    ("IP_ADDRESS", "host 10.20.30.40", Set(Profile.allCases)),
    ("IP_ADDRESS", "host 203.0.113.9", [.strict]),
    ("PASSWORD", "password: Quartz#2291", Set(Profile.allCases)),
    ("PRIVATE_KEY", "AGE-SECRET-KEY-1" + String(repeating: "QPZRY9X8", count: 7) + "QP", Set(Profile.allCases)),
  ]

  private static func entities(_ text: String, _ redactor: Redactor) throws -> Set<Entity> {
    Set(try redactor.scan(text).map(\.entity))
  }

  private static func redactor(_ settings: String) throws -> Redactor {
    try ConfigFile.parse(settings, name: "redact.yaml").redactor()
  }

  @Test("a profile takes what its row says and nothing else", arguments: Profile.allCases)
  func profile(_ profile: Profile) throws {
    var options = RedactorOptions()
    options.profile = profile
    let redactor = try Redactor(options: options)
    for value in Self.values {
      let wanted: Set<Entity> = value.profiles.contains(profile) ? [Entity(value.entity)] : []
      #expect(try Self.entities(value.text, redactor) == wanted, "\(value.text)")
    }
  }

  @Test("a threshold for one entity, from a file of settings, keeps that entity's weaker findings back, and no others")
  func threshold() throws {
    // The rule for numbers of a known carrier scores 0.75 beside a word of shipping; the one for mobiles 0.85.
    let text = "\u{5305}\u{88F9}SF8800000000017 13800138000"
    let both: Set = [Entity("ORDER_NUMBER"), Entity("PHONE_NUMBER")]
    #expect(try Self.entities(text, Self.redactor("profile: default\n")) == both)
    for (threshold, wanted) in [(0.74, both), (0.76, [Entity("PHONE_NUMBER")])] {
      let settings = "entities:\n  ORDER_NUMBER: {threshold: \(threshold)}\n"
      #expect(try Self.entities(text, Self.redactor(settings)) == wanted, "\(threshold)")
    }
  }

  @Test("an entity that a file of settings switches off stays, and the others are taken")
  func switched() throws {
    let redactor = try Self.redactor("entities:\n  PHONE_NUMBER: {enabled: false}\n")
    #expect(try Self.entities("13800138000 a.novak@example.com", redactor) == [Entity("EMAIL_ADDRESS")])
  }
}
