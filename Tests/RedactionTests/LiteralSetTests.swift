import Testing

@testable import Redaction

@Suite("Literals") struct LiteralSetTests {
  /// Every place of every literal, one after another.
  private func plainly(_ literals: [[UInt8]], in text: [UInt8]) -> Set<[Int]> {
    let folded = text.map(LiteralSet.fold)
    var found: Set<[Int]> = []
    for (number, literal) in literals.enumerated() where literal.count <= text.count {
      let wanted = literal.map(LiteralSet.fold)
      for start in 0...(text.count - literal.count) where folded[start..<start + literal.count].elementsEqual(wanted) {
        found.insert([number, start, start + literal.count])
      }
    }
    return found
  }

  @Test("finds what a search for each literal finds, few or many with one beginning", arguments: [1, 3, 8, 9, 40, 400])
  func agrees(count: Int) {
    var random = SystemRandomNumberGenerator()
    let alphabets = ["ab", "aAbB1", "138", "\u{5F20}\u{4F1F}a"].map { $0.unicodeScalars.map { Array(String($0).utf8) } }
    // The last one makes characters that are broken, and literals that begin inside of them.
    for letters in alphabets + [[[0xE5], [0x80], [0x61]]] {
      func word(_ lengths: ClosedRange<Int>) -> [UInt8] {
        (0..<Int.random(in: lengths, using: &random)).flatMap { _ in letters.randomElement(using: &random) ?? [] }
      }
      // How many bytes are looked at depends on the shortest.
      for lengths in [1...7, 3...7, 6...9] {
        let literals = (0..<count).map { _ in word(lengths) }
        var set = LiteralSet()
        for literal in literals { set.insert(literal) }
        let text = word(0...300)
        var found: Set<[Int]> = []
        set.forEach(in: text.span) { found.insert([$0, $1.lowerBound, $1.upperBound]) }
        let all = plainly(literals, in: text)
        #expect(found == all)
        let places = [0..<text.count / 3, text.count / 2..<text.count]
        found = []
        set.forEach(in: text.span, beginningIn: places) { found.insert([$0, $1.lowerBound, $1.upperBound]) }
        #expect(found == all.filter { found in places.contains { $0.contains(found[1]) } })
      }
    }
  }

  @Test("finds long literals of repeats at every place, few or many", arguments: [1, 4, 12], [1, 2, 5])
  func repeats(count: Int, period: Int) {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      let unit = (0..<period).map { _ in "aAb".utf8.randomElement(using: &random) ?? 0 }
      func word(_ lengths: ClosedRange<Int>) -> [UInt8] {
        let length = Int.random(in: lengths, using: &random)
        var word = (0..<length).map { unit[$0 % period] }
        if Bool.random(using: &random) { word[Int.random(in: 0..<length, using: &random)] = 0x62 }
        return word
      }
      let literals = (0..<count).map { _ in word(60...200) }
      var set = LiteralSet()
      for literal in literals { set.insert(literal) }
      let text = word(1...500) + word(200...500)
      var found: Set<[Int]> = []
      set.forEach(in: text.span) { found.insert([$0, $1.lowerBound, $1.upperBound]) }
      #expect(found == plainly(literals, in: text))
    }
  }

  @Test("tells the cases of letters apart where it is asked to")
  func cases() {
    var set = LiteralSet(ignoresCase: false)
    for literal in ["Key", "key", "k"] { set.insert(Array(literal.utf8)) }
    var found: [[Int]] = []
    set.forEach(in: Array("KEY key Key".utf8).span) { found.append([$0, $1.lowerBound]) }
    #expect(Set(found) == [[1, 4], [0, 8], [2, 4]])
  }

  @Test("one beginning of many literals offers at a place only those that may stand there")
  func offersFew() {
    var bucket = LiteralBucket()
    let literals = (0..<20_000).map { Array("138000\(100_000 + $0)".utf8) }
    for number in literals.indices { bucket.insert(Int32(number), of: literals) }
    var offered = 0
    bucket.forEachCandidate(in: Array("138000107654 and more".utf8).span, at: 0, fold: LiteralSet.fold) {
      _ in offered += 1
    }
    #expect(offered == 1)
  }

  @Test("a beginning is found again under the number that it was kept with, however many there are")
  func startTable() {
    var table = WordTable()
    #expect(table.value(0) == nil)
    let starts = (0..<5_000 as Range<UInt64>).map { $0 &* 0x1_0000_0001 }
    for (number, start) in starts.enumerated() { #expect(table.insert(start, number) == number) }
    for (number, start) in starts.enumerated() {
      #expect(table.insert(start, 1 + number) == number)
      #expect(table.value(start) == number)
    }
    #expect(table.value(77_777_777) == nil)
  }
}
