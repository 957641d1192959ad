/// Finds in one pass where each rule could match.
package struct Prefilter: Sendable {
  /// What trying each rule needs of its plan; nil where the rule has to run over the whole text.
  package private(set) var plans: [TriggerReach?]
  package private(set) var checks: BoundaryChecks
  private(set) var literals: LiteralTable
  private(set) var sieve: Sieve
  /// The windows of six bytes where a character of three begins, by hash.
  private(set) var long: [UInt32]
  /// The other windows, by the hash of four bytes or of three.
  private(set) var short: [UInt32]
  /// The windows of both kinds by other hashes, which are asked where the first say yes.
  private(set) var again: [UInt32]
  /// The pairs of a byte before a lane and its first byte, for lanes without a rare window.
  private(set) var pairs: [UInt32]

  /// Takes the tables of some rules' plans, or makes them where the plans' book holds none for just these.
  package init(plans pages: [PlanPage?]) { self = Self.kept(for: pages) ?? Self(making: pages) }

  /// Makes the tables of some rules' plans.
  init(making pages: [PlanPage?]) {
    (plans, checks, literals, sieve) = ([], BoundaryChecks(), LiteralTable(), Sieve())
    long = [UInt32](repeating: 0, count: 1 << (Int(Window.hashBits) - 5))
    short = long
    again = [UInt32](repeating: 0, count: 1 << (Int(Window.againBits) - 5))
    pairs = [UInt32](repeating: 0, count: 1 << 11)
    literals.reserve(Self.books(of: pages).reduce(PlanCounts()) { $0 + $1.counts })
    var signs = PlanSigns()
    var sets = SetList()
    // What is added to the numbers of sets in a book.
    var base = 0
    var book: PlanBook?
    for (rule, page) in pages.enumerated() {
      guard let page, rule < Hit.mostRules - 1 else {
        leaveOut()
        continue
      }
      if page.book !== book {
        (base, book) = (sets.count, page.book)
        sets.append(page.book.sets)
      }
      page.read(into: &signs)
      guard signs.lefts.count < Hit.mostTriggers else {
        leaveOut()
        continue
      }
      plans.append(TriggerReach(signs, page.book.sets))
      checks.append(signs.boundary)
      insert(signs, page.book.sets, rule: rule, base: base)
    }
    literals.seal(sets)
    sieve.seal(sets)
  }

  /// Reads what `write` wrote.
  init(_ reader: inout PackReader, sets: SetList) {
    plans = reader.list { reader in reader.optional { TriggerReach(&$0) } }
    checks = BoundaryChecks(&reader)
    literals = LiteralTable(&reader, sets: sets)
    sieve = Sieve(&reader, sets: sets)
    long = reader.items()
    short = reader.items()
    again = reader.items()
    pairs = reader.items()
  }

  /// The books that pages are in, each once for all pages that follow each other.
  private static func books(of pages: [PlanPage?]) -> [PlanBook] {
    pages.reduce(into: []) { books, page in
      if let book = page?.book, book !== books.last { books.append(book) }
    }
  }

  /// Adds a rule that has to run over the whole text.
  private mutating func leaveOut() {
    plans.append(nil)
    checks.append(.free)
  }

  private mutating func insert(_ signs: borrowing PlanSigns, _ sets: SetList, rule: Int, base: Int) {
    var sign = Sign(rule: Int32(rule), trigger: 0, offset: 0, isStart: false)
    for literal in signs.literals {
      sign.trigger = Int16(literal.trigger)
      sign.isStart = signs.lefts[literal.trigger] == nil
      sign.offset = UInt8(literal.offset)
      for number in literal.long.lowerBound..<literal.short.upperBound {
        let hash = signs.hashes[number]
        let first = hash >> (32 - Window.hashBits)
        if number < literal.long.upperBound, hash & 1 == 1 {
          Self.mark(first, in: &long)
        } else {
          Self.mark(first, in: &short)
        }
        Self.mark(Window.again(hash), in: &again)
      }
      literals.insert(literal, of: signs, sets, sign: sign, base: base)
    }
    sign.offset = 0
    for pair in signs.pairs {
      sign.trigger = Int16(pair.trigger)
      sign.isStart = signs.lefts[pair.trigger] == nil
      sieve.insert(pair, of: signs, sign: sign, base: base)
      let before = sets[signs.sets[pair.sets.lowerBound]]
      sets[signs.sets[pair.sets.lowerBound + 1]].forEach { first in
        // The rows of the bitmap are sets of the bytes before.
        for word in 0..<4 {
          let bits = before.words[word]
          pairs[Int(first) * 8 + 2 * word] |= UInt32(truncatingIfNeeded: bits)
          pairs[Int(first) * 8 + 2 * word + 1] |= UInt32(truncatingIfNeeded: bits >> 32)
        }
      }
    }
  }

  private static func mark(_ number: UInt32, in bits: inout [UInt32]) {
    bits[Int(number >> 5)] |= 1 << (number & 31)
  }

  /// The hits in a text, by rule and place.
  ///
  /// - Complexity: O(*n*) in the text, whatever the number of rules; more where triggers stand.
  package func hits(in text: borrowing Span<UInt8>) -> [Hit] {
    var list = HitList()
    findHits(in: text, &list)
    return list.hits
  }
}
