/// A test that a value must pass beyond its pattern: a check digit, a range, a likelihood.
struct Check: Sendable {
  let name: String
  /// Tells whether the value passes; it gets the bytes of the view, separators and all.
  let passes: @Sendable (_ value: [UInt8]) -> Bool

  private static let all: [String: Check] = {
    let persons = identities + countries + europeans + asians + americans
    let checks = numbers + persons + companies + documents + wallets + texts
    return Dictionary(uniqueKeysWithValues: checks.map { ($0.name, $0) })
  }()

  /// The names of all checks, by alphabet.
  static var names: [String] { all.keys.sorted() }

  /// The check of a name.
  static func named(_ name: String) -> Check? { all[name] }
}

extension [UInt8] {
  /// The values of the ASCII digits among the bytes.
  var digitValues: [Int] { compactMap { $0 &- 0x30 < 10 ? Int($0 - 0x30) : nil } }
  /// The ASCII letters and digits among the bytes, letters in upper case.
  var alphanumerics: [UInt8] {
    compactMap { $0 &- 0x30 < 10 || $0 &- 0x41 < 26 ? $0 : $0 &- 0x61 < 26 ? $0 - 0x20 : nil }
  }
}
