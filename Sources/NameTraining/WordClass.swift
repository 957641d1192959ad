/// The class of a word by its part of speech in jieba's dictionary.
enum WordClass {
  /// Words that the teacher calls an organisation: those that look like names, and ordinary words.
  static let organisation: UInt8 = 21
  static let organisationWord: UInt8 = 22
  /// The classes of names: persons, places, organisations, other names, and those two.
  static let names: Set<UInt8> = [1, 2, 3, 4, organisation, organisationWord]
  /// The classes whose words become `organisation` when the teacher says so; the others become `organisationWord`.
  static let nameLike: Set<UInt8> = [1, 2, 3, 4, 17, 19]

  private static let byTag: [Substring: UInt8] = [
    "nr": 1, "nrt": 1, "nrfg": 1, "nrg": 1, "ns": 2, "nt": 3, "nz": 4, "n": 5, "l": 5, "i": 6, "v": 7, "vn": 8,
    "a": 9, "ad": 9, "an": 9, "m": 10, "q": 10, "t": 11, "d": 12, "p": 13, "c": 13, "u": 13, "uj": 13, "y": 13,
    "r": 14, "f": 15, "s": 16, "j": 17, "b": 18, "zg": 19, "x": 19, "eng": 20,
  ]

  /// The class of a tag: other nouns are nouns, other verbs are verbs, and 19 is the rest.
  static func of(_ tag: Substring) -> UInt8 {
    if let known = byTag[tag] { return known }
    return tag.hasPrefix("n") ? 5 : tag.hasPrefix("v") ? 7 : 19
  }
}
