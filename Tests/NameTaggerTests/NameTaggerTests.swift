import NameTagger
import Testing

/// The tagger against the design's vectors, a plain tagger, and its own promises.
@Suite struct NameTaggerTests {
  /// A span in the notation of the vectors: kind and range of code points.
  static func notation(_ span: NameSpan, _ text: String) -> String {
    let bytes = Array(text.utf8)
    func points(_ end: Int) -> Int { String(decoding: bytes[..<end], as: UTF8.self).unicodeScalars.count }
    return
      "\(["P", "O", "L"][Int(span.kind.rawValue)])[\(points(span.range.lowerBound)),\(points(span.range.upperBound)))"
  }

  /// The words of the spans, with their kinds.
  static func found(_ text: String, _ options: NameOptions = .balanced) -> [String] {
    NameTagger.shipped.spans(in: text, options: options).map { "\($0.kind) \(Self.word($0, text))" }
  }

  static func word(_ span: NameSpan, _ text: String) -> String {
    String(decoding: Array(text.utf8)[span.range], as: UTF8.self)
  }

  @Test("finds exactly the spans of every vector", arguments: Vector.all)
  func vectors(_ vector: Vector) {
    let before = NameTagger.shipped.labelled(vector.text).map { Self.notation($0, vector.text) }
    let after = NameTagger.shipped.spans(in: vector.text).map { Self.notation($0, vector.text) }
    #expect(before == vector.before)
    #expect(after == vector.after)
  }

  @Test("there are vectors") func vectorsAreThere() { #expect(Vector.all.count == 12) }

  @Test("labels generated texts as the plain tagger does", arguments: 0..<8)
  func sameAsReference(seed: Int) {
    var random = RandomChinese(seed: UInt64(seed + 1))
    for options in [NameOptions.balanced, .recall, .cautious] {
      let reference = ReferenceTagger(
        NameTable.shippedBytes, bonus: [options.personBonus, options.organisationBonus, options.placeBonus])
      for number in 0..<25 {
        let text = random.text(number == 0 ? 400 : 5 + number)
        let mine = NameTagger.shipped.labelled(text, options: options).map { "\($0.kind) \($0.range)" }
        #expect(mine == reference.spans(text), "seed \(seed + 1), text \(number): \(text)")
      }
    }
  }

  @Test("finds the same without the filter of word beginnings") func withoutFilter() throws {
    let plain = try NameTagger(table: NameTable.shippedBytes)
    var random = RandomChinese(seed: 77)
    for _ in 0..<100 {
      let text = random.text(40)
      #expect(plain.labelled(text) == NameTagger.shipped.labelled(text), "\(text)")
    }
  }

  @Test("forcing what it would have found anyway changes nothing else") func forcedAsFound() {
    var random = RandomChinese(seed: 5)
    for number in 0..<150 {
      let text = random.text(30)
      let spans = NameTagger.shipped.labelled(text)
      for chosen in spans {
        let rest = NameTagger.shipped.labelled(text, forced: [ForcedSpan(chosen.range, chosen.kind)])
        #expect(rest.map(\.range) == spans.map(\.range).filter { $0 != chosen.range }, "text \(number): \(text)")
      }
      let all = spans.map { ForcedSpan($0.range, $0.kind) }
      #expect(NameTagger.shipped.labelled(text, forced: all.shuffled()).isEmpty, "text \(number): \(text)")
    }
  }

  @Test("labels nothing inside a forced range") func nothingInForced() {
    var random = RandomChinese(seed: 6)
    for _ in 0..<150 {
      let text = random.text(30)
      let count = text.utf8.count
      let start = random.number(count + 1)
      let range = start..<min(count, start + random.number(40))
      for options in [
        NameOptions.balanced,
        {
          var o = NameOptions.recall; o.skipsSafeWords = true; return o
        }(),
      ] {
        for span in NameTagger.shipped.labelled(text, forced: [ForcedSpan(range)], options: options) {
          #expect(!span.range.overlaps(range), "\(text) \(range) \(span)")
        }
      }
    }
  }

  @Test("what stands on other lines moves a span and does not change it") func otherLines() {
    let name = "会议由赵文博主持。"
    let alone = NameTagger.shipped.spans(in: name)
    #expect(alone.count == 1)
    let long = String(repeating: "The quick brown fox jumps over it. ", count: 400)
    for before in [
      "\n", "plain text!\n", long + "\n", "été à Paris\n", "12345678\n\n\n", String(repeating: "x", count: 5000) + "\n",
    ] {
      let moved = NameTagger.shipped.spans(in: before + name + "\nno more of it, \(long)")
      #expect(moved.map { $0.range.lowerBound - before.utf8.count } == alone.map(\.range.lowerBound))
    }
  }

  @Test("text without Han characters has no names") func withoutHan() {
    #expect(
      Self.found("John Smith met Anna at Example Ltd, Paris. Ёлка \u{3042}\u{30A2} \u{B7} \u{201C}x\u{201D}").isEmpty)
    #expect(NameTagger.shipped.spans(in: "").isEmpty)
  }

  @Test("any bytes are read without harm, and spans stand inside the text") func anyBytes() {
    var random = RandomChinese(seed: 9)
    var scratch = NameScratch()
    for _ in 0..<400 {
      var bytes = Array(random.text(20).utf8)
      for _ in 0..<random.number(8) where !bytes.isEmpty {
        bytes[random.number(bytes.count)] = UInt8(random.number(256))
      }
      bytes = Array(bytes.dropLast(random.number(4)))
      unsafe bytes.withUnsafeBufferPointer { text in
        var last = 0
        unsafe NameTagger.shipped.spans(in: text, scratch: &scratch) { span in
          #expect(span.range.lowerBound >= last && !span.range.isEmpty && span.range.upperBound <= bytes.count)
          last = span.range.lowerBound
        }
      }
    }
  }

  @Test("a scratch used before gives the same as a new one") func scratchIsClean() {
    var random = RandomChinese(seed: 12)
    var scratch = NameScratch()
    for _ in 0..<100 {
      var text = random.text(30)
      var spans: [NameSpan] = []
      text.withUTF8 { unsafe NameTagger.shipped.spans(in: $0, scratch: &scratch) { spans.append($0) } }
      #expect(spans == NameTagger.shipped.spans(in: text))
    }
  }

  @Test("a scratch used with another table gives the same as a new one") func scratchOfAnotherTable() throws {
    // The same words and other weights: every row is upside down.
    var bytes = NameTable.shippedBytes
    let slots = 65536
    for i in 132 + 2 * slots..<132 + 9 * slots { bytes[i] = UInt8(bitPattern: 0 &- Int8(bitPattern: bytes[i])) }
    let other = try NameTagger(table: bytes)
    var random = RandomChinese(seed: 21)
    var scratch = NameScratch()
    for number in 0..<60 {
      var text = random.text(30)
      let tagger = number % 2 == 0 ? NameTagger.shipped : other
      var spans: [NameSpan] = []
      text.withUTF8 { unsafe tagger.spans(in: $0, scratch: &scratch) { spans.append($0) } }
      #expect(spans == tagger.spans(in: text))
    }
  }

  @Test("ten thousand names in one text are all found") func manyNames() {
    var random = RandomChinese(seed: 3)
    var text = ""
    for _ in 0..<10_000 {
      let given = String(
        String.UnicodeScalarView((0..<2).map { _ in Unicode.Scalar(UInt32(0x4E00 + random.number(5000))) ?? "a" }))
      text += "会议由王\(given)主持。\n"
    }
    #expect(NameTagger.shipped.spans(in: text).count >= 9_000)
  }
}
