/// What kind of word the table lists.
package enum ListedWord: Sendable, Equatable {
  /// A noun, verb, adjective, number, time, adverb, particle, pronoun or idiom.
  case ordinary
  /// The name of a place.
  case place
  /// A name of another kind, or a word that names are made of.
  case name
}

extension NameTagger {
  /// What the table says of a word of two to five Han characters; nil when it does not list it.
  package func listed(_ utf8: UnsafeBufferPointer<UInt8>) -> ListedWord? {
    guard let base = utf8.baseAddress, utf8.count % 3 == 0, (2...5).contains(utf8.count / 3) else { return nil }
    let text = unsafe SourceText(base: base, count: utf8.count)
    let table = self.table()
    var codes: [UInt16] = []
    for at in stride(from: 0, to: utf8.count, by: 3) {
      let (c, width) = text.read(at)
      guard width == 3, SourceText.isHan(c) else { return nil }
      codes.append(table.characters.normalised(UInt16(c)))
    }
    let found = unsafe codes.withUnsafeBufferPointer {
      unsafe $0.baseAddress.flatMap { unsafe table.words.word(WordTable.hash($0, codes.count)) }
    }
    guard let found else { return nil }
    switch UInt8(truncatingIfNeeded: found >> 8) & 127 {
    case 2: return .place
    case 5...15, 18, 19, 22: return .ordinary
    default: return .name
    }
  }
}
