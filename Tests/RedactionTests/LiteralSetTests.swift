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
    for alphabet in ["ab", "aAbB1", "138", "\u{5F20}\u{4F1F}a"] {
      let letters = alphabet.unicodeScalars.map { Array(String($0).utf8) }
      func word(_ lengths: ClosedRange<Int>) -> [UInt8] {
        (0..<Int.random(in: lengths, using: &random)).flatMap { _ in letters.randomElement(using: &random) ?? [] }
      }
      let literals = (0..<count).map { _ in word(1...7) }
      var set = LiteralSet()
      for literal in literals { set.insert(literal) }
      let text = word(0...300)
      var found: Set<[Int]> = []
      set.forEach(in: text.span) { found.insert([$0, $1.lowerBound, $1.upperBound]) }
      #expect(found == plainly(literals, in: text))
    }
  }

  @Test("one beginning of many literals offers at a place only those that may stand there")
  func offersFew() {
    var bucket = LiteralBucket()
    for number in 0..<20_000 { bucket.insert(Int32(number), Array("138000\(100_000 + number)".utf8)) }
    var offered = 0
    bucket.forEachCandidate(in: Array("138000107654 and more".utf8).span, at: 0) { _ in offered += 1 }
    #expect(offered == 1)
  }
}
