/// How a span came to be: found by the tagger or by a rule of spelling, and changed by which.
package struct NameOrigin: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The tagger labelled it.
  package static let tagged = NameOrigin(rawValue: 1)
  /// It was cut at punctuation or trimmed.
  package static let trimmed = NameOrigin(rawValue: 2)
  /// Two parts of a transliterated name stand around a middle dot.
  package static let dotted = NameOrigin(rawValue: 4)
  /// A surname of two characters took the given name behind it.
  package static let surname = NameOrigin(rawValue: 8)
  /// It was extended to the end of a company's suffix.
  package static let suffix = NameOrigin(rawValue: 16)
  /// Parts of an address were joined, or its street and number were added.
  package static let address = NameOrigin(rawValue: 32)
  /// The same string was found elsewhere in the text.
  package static let repeated = NameOrigin(rawValue: 64)
  /// The text itself declares it as a short name.
  package static let declared = NameOrigin(rawValue: 128)
  /// A place without street, number or building, which only `barePlaces` reports.
  package static let barePlace = NameOrigin(rawValue: 256)

  /// The names of what is set, in the order in which the rules run.
  package var names: [String] {
    let all = [
      "tagged", "trimmed", "dotted", "surname", "suffix", "address", "repeated", "declared", "bare place",
    ]
    return all.indices.filter { rawValue >> $0 & 1 == 1 }.map { all[$0] }
  }
}
