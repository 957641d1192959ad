import Yams

extension Field {
  /// A number between two others.
  package func number(in range: ClosedRange<Double>) throws(RuleFileError) -> Double {
    let expected = "a number from \(Self.short(range.lowerBound)) to \(Self.short(range.upperBound))"
    let scalar = try scalar(expected)
    guard scalar.style == .plain, Self.isDecimal(scalar.string), let number = Double(scalar.string),
      range.contains(number)
    else { throw error("\"\(key)\" must be \(expected), but this is \"\(scalar.string)\".") }
    return number
  }

  /// A whole number between two others.
  package func integer(in range: ClosedRange<Int>) throws(RuleFileError) -> Int {
    let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    let scalar = try scalar(expected)
    guard scalar.style == .plain, let number = Int(scalar.string), range.contains(number) else {
      throw error("\"\(key)\" must be \(expected), but this is \"\(scalar.string)\".")
    }
    return number
  }

  /// Yes or no.
  package func flag() throws(RuleFileError) -> Bool {
    let scalar = try scalar("true or false")
    if scalar.style == .plain, let flag = Bool(scalar.string) { return flag }
    throw error("\"\(key)\" must be true or false, but this is \"\(scalar.string)\".")
  }

  /// One of a few words.
  package func choice<Choice: RawRepresentable & CaseIterable>() throws(RuleFileError) -> Choice
  where Choice.RawValue == String {
    let word = try text()
    if let choice = Choice(rawValue: word) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    throw error("\"\(word)\" is not known for \"\(key)\". \(NearestName.advice(for: word, among: known))")
  }

  /// A list of such words.
  package func choices<Choice: RawRepresentable & CaseIterable & Hashable>() throws(RuleFileError) -> Set<Choice>
  where Choice.RawValue == String {
    var choices: Set<Choice> = []
    for item in try items() { choices.insert(try item.choice()) }
    return choices
  }

  /// Whether only digits, a sign, a point and an exponent stand in the text: no `inf`, no `0x`.
  private static func isDecimal(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }
  }

  private static func short(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
