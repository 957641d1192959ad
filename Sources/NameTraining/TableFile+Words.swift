internal import NameTagger

extension TableFile {
  /// A word with its characters normalised.
  private static func normalised(_ word: WordList.Word, _ forms: SimplifiedForms) -> [UInt16] {
    word.codes.map(forms.callAsFunction)
  }

  /// The filter file that belongs to the words of a table.
  package static func filter(words: WordList, forms: SimplifiedForms) -> [UInt8] {
    WordFilter.bytes(words.words.filter { $0.codes.count > 1 }.map { normalised($0, forms) })
  }

  /// Writes the words into their slots, the cheaper of two that are the same when simplified.
  mutating func addWords(_ words: WordList, _ forms: SimplifiedForms) {
    var best: [[UInt16]: WordList.Word] = [:]
    var order: [[UInt16]] = []
    for word in words.words {
      let codes = Self.normalised(word, forms)
      if let other = best[codes], other.cost <= word.cost { continue }
      if best.updateValue(word, forKey: codes) == nil { order.append(codes) }
    }
    let slots = Self.slots(order.filter { $0.count > 1 }.count)
    wordKeys = [UInt32](repeating: 0, count: slots)
    wordCosts = [UInt8](repeating: 0, count: slots)
    wordClasses = wordCosts
    for codes in order {
      guard let word = best[codes] else { continue }
      if codes.count == 1 {
        guard Self.han.contains(codes[0]) else { continue }
        let at = Int(codes[0] - Self.han.lowerBound)
        hanCosts[at] = word.cost
        hanClasses[at] = word.wordClass
        continue
      }
      let (slot, key) = place(WordFilter.hash(codes))
      wordKeys[slot] = key
      wordCosts[slot] = word.cost
      wordClasses[slot] = word.wordClass
    }
  }

  /// The slot and the key of a word: its own, or the empty one where it belongs.
  private func place(_ hash: UInt64) -> (slot: Int, key: UInt32) {
    let key = UInt32(truncatingIfNeeded: hash >> 32) | 1
    var slot = Int(truncatingIfNeeded: hash) & (wordKeys.count - 1)
    while wordKeys[slot] != 0, wordKeys[slot] != key { slot = (slot + 1) & (wordKeys.count - 1) }
    return (slot, key)
  }

  /// Marks the words that hardly ever stand in a name.
  package mutating func mark(_ safe: SafeWords) {
    for code in Self.han where safe.ids.contains(WordFilter.hash([code])) {
      let at = Int(code - Self.han.lowerBound)
      if hanCosts[at] != Self.unlistedCost { hanClasses[at] |= 128 }
    }
    for id in safe.ids {
      let (slot, key) = place(id)
      if wordKeys[slot] == key { wordClasses[slot] |= 128 }
    }
  }
}
