internal import NameTagger

/// The words of the tagger's dictionary that are seldom part of a name.
enum OrdinaryWords {
  /// Whether it is an ordinary word of Chinese.
  static func contains(_ word: [UInt8]) -> Bool { listed(word) == .ordinary }

  /// Whether it is the name of a town, a country or the like.
  static func isPlace(_ word: [UInt8]) -> Bool { listed(word) == .place }

  private static func listed(_ word: [UInt8]) -> ListedWord? {
    unsafe word.withUnsafeBufferPointer { unsafe NameTagger.shipped.listed($0) }
  }

  /// Whether a text of Han characters is nothing but ordinary words and names of places, the longest first.
  static func isOrdinary(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while !rest.isEmpty {
      let length = [12, 9, 6].first {
        $0 <= rest.count && [.ordinary, .place].contains(listed(Array(rest.prefix($0))))
      }
      guard let length else { return false }
      rest = rest.dropFirst(length)
    }
    return true
  }
}
