/// What a message asks for: `please send the order number`, `serial number?`.
enum Question {
  /// How much of a message is looked at, from its end, in bytes.
  private static var longest: Int { 90 }

  /// The labels that a message ends in and that it asks for.
  ///
  /// - Complexity: O(1); most messages are left at their last character.
  static func labels(in message: Range<Int>, of text: borrowing Span<UInt8>) -> [Range<Int>] {
    guard message.count > 5, canAsk(message, in: text) else { return [] }
    var end = withoutParticles(message, in: text)
    guard end - message.lowerBound > 5 else { return [] }
    var isAsked = end < message.upperBound && isQuestion(end..<message.upperBound, in: text)
    while let ask = asks.suffix(of: message.lowerBound..<end, in: text) {
      isAsked = true
      end = withoutParticles(message.lowerBound..<end - ask, in: text)
    }
    let start = Spoken.start(max(message.lowerBound, end - longest), in: text)
    guard end > start else { return [] }
    if text[end - 1] < 0x80 {
      // What ends in a letter without a sign behind it is a line of a program more often than a question.
      return isAsked || end < message.upperBound ? latin(start..<end, isAsked, in: text) : []
    }
    guard LabelWords.known.end(at: end, from: start, in: text, inSpeech: false),
      isAsked || requests.stands(in: start..<end, of: text)
    else { return [] }
    return hanLabels(start..<end, in: text)
  }

  /// Whether a message can ask for something, told at its last bytes: most lines of programs cannot.
  private static func canAsk(_ message: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    var last = message.upperBound - 1
    while last > message.lowerBound, text[last] <= 0x20 { last -= 1 }
    switch text[last] {
    case 0x80...0xFF, 0x21, 0x2E, 0x3F, 0x7E: return true
    case 0x3A: return last > message.lowerBound && text[last - 1] >= 0x80
    default: return false
    }
  }

  /// The labels of Han characters in a message, the last of which ends it.
  private static func hanLabels(_ message: Range<Int>, in text: borrowing Span<UInt8>) -> [Range<Int>] {
    var labels: [Range<Int>] = []
    var run = message.lowerBound
    var place = run
    while place < message.upperBound {
      guard Spoken.isHan(at: place, in: text) else {
        place += 1
        if text[place - 1] < 0x80, !(0x61...0x7A).contains(text[place - 1] | 0x20) { run = place }
        continue
      }
      place += 3
      let isLast = place == message.upperBound
      guard LabelWords.known.end(at: place, from: run, in: text, inSpeech: !isLast) else { continue }
      let label = Spoken.start(max(run, place - 30), in: text)..<place
      // A longer word for the same takes the place of a shorter one.
      if let last = labels.last, place - last.upperBound <= 6, last.upperBound > label.lowerBound {
        labels.removeLast()
      }
      labels.append(label)
    }
    return labels
  }

  /// The label in Latin letters that ends a message: behind Han characters, or behind `your` in a question.
  private static func latin(
    _ message: Range<Int>, _ isAsked: Bool, in text: borrowing Span<UInt8>
  ) -> [Range<Int>] {
    var start = message.upperBound
    while start > message.lowerBound, text[start - 1] < 0x80 { start -= 1 }
    var label = start..<message.upperBound
    // A request in Han characters behind the word says what it is: `VX`, and then `send it to me`.
    let isRequested = message.upperBound < text.count && text[message.upperBound] >= 0x80 && isAsked
    if start == message.lowerBound, !isRequested {
      guard let your = word(your, before: message.upperBound, from: start, in: text) else { return [] }
      label = your..<message.upperBound
    } else if start > message.lowerBound, !isAsked, !requests.stands(in: message, of: text) {
      return []
    }
    label = TableReader.content(label, in: text)
    return label.count <= 32 && LabelWords.known.isLatin(label, in: text) ? [label] : []
  }

  /// Where what stands behind the last of a word in a range begins.
  private static func word(_ word: [UInt8], before end: Int, from start: Int, in text: borrowing Span<UInt8>) -> Int? {
    var place = end - word.count
    while place >= start {
      if text.holds(ignoringCase: word, at: place) { return place + word.count }
      place -= 1
    }
    return nil
  }

  /// Where a message ends without its punctuation and the particles of politeness.
  private static func withoutParticles(_ message: Range<Int>, in text: borrowing Span<UInt8>) -> Int {
    var end = message.upperBound
    while end > message.lowerBound {
      switch text[end - 1] {
      case 0x20, 0x0D, 0x21, 0x2C, 0x2E, 0x3A, 0x3F, 0x7E: end -= 1
      default:
        guard let length = particles.suffix(of: message.lowerBound..<end, in: text) else { return end }
        end -= length
      }
    }
    return end
  }

  /// Whether a question mark or a particle that asks stands among what a message ends in.
  private static func isQuestion(_ tail: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    tail.contains { text[$0] == 0x3F } || questions.stands(in: tail, of: text)
  }

  private static let your = Array("your ".utf8)
  /// What asks for the label before it.
  private static let asks = PhraseList(
    """
    发我一下 给我下 留一下 留下 推给我 推我 推一下 发我下 发我看看 发给我 发我 发一下 发下 发过来 发来 给我一下 给我 给一下 给下 报我一下 报给我 报一下 报下 报我 是多少 多少 是什么 是啥
    提供一下 提供下 提供 说一下 说下 告诉我 填一下 填下 核对一下 核实一下 确认一下 有没有 记得吗 是哪个 哪个
    """)
  /// What asks for the label behind it.
  private static let requests = PhraseList(
    """
    请提供 给下 留下 请输入 请填写 请填 请问 请报 请说 请发 请回复 请告知 请核对 请确认 请出示 麻烦 发一下 发我 发下 给我 给一下 提供一下 提供下 报一下 报下 告诉我 告知
    需要您的 需要你的 我要您的 说一下 说下 核对一下 核实一下 确认一下 输入 填一下 补一下 您的 你的
    """)
  private static let questions = PhraseList("\u{FF1F} 呢 吗 么")
  private static let particles = PhraseList(
    "\u{3002} \u{FF01} \u{FF1F} \u{FF0C} \u{FF1A} \u{FF5E} \u{2026} 呢 吗 么 呀 哈 哦 噢 啊 吧 哟 哒 来着 来的 谢谢 好吗 可以吗 行吗 亲")
}
