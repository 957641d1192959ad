/// Restores the units of one answer in order: a unit waits while the end of a text in it is not decided.
///
/// Every event of a stream goes through here, so what it needs is kept and used again; and it cannot be copied, since it
/// is large, and a method that only reads would be given a copy.
struct AnswerReader: ~Copyable {
  let table: AnswerTable
  let makeStream: MakeTextStream
  let traits: AnswerTraits
  private let mostHeld: Int
  private var walker: JSONWalker
  private(set) var visitor: AnswerVisitor
  private(set) var template = AnswerTemplate()
  var channels: [ChannelState] = []
  var tools: [(key: [UInt8], name: String)] = []
  var wholeStreams: [(place: TextPlace, stream: any TextStream)] = []
  /// The texts in one piece of the last unit in which nothing was found: most stand in every event again.
  var clean: [(rule: Int32, bytes: [UInt8])] = []
  /// The texts whose positions are told: those of channels, and those of the unit that is being read.
  var logs: [(channel: Int, key: [UInt8], log: TextLog)] = []
  var wholeLogs: [(path: Int, elements: Range<Int>, log: TextLog)] = []
  /// The unit that is being read.
  var unit = AnswerUnit()
  /// The units before it that wait.
  private var queue: [AnswerUnit] = []
  /// The number of the first unit in the queue.
  private var firstUnit = 0
  /// Where in its source the unit begins that is being read.
  private(set) var unitStart = 0
  private var queuedBytes = 0
  private var out: [UInt8] = []
  /// The values of the keys of one text, and a text, to be used again.
  var key: [UInt8] = []
  var scratch = EscapedText()
  /// How many positions in texts could not be told anew.
  var staleOffsets = 0
  /// How many bytes were passed on unread.
  private(set) var unreadBytes = 0

  init(
    table: AnswerTable, traits: AnswerTraits, mostHeld: Int, makeStream: @escaping MakeTextStream
  ) {
    (self.table, self.traits, self.mostHeld, self.makeStream) = (table, traits, mostHeld, makeStream)
    visitor = AnswerVisitor(table: table)
    walker = JSONWalker([], 0..<0, table: table.paths, mostDepth: 512)
  }

  /// Takes bytes without text.
  mutating func pass(_ source: [UInt8], _ range: Range<Int>, isUnread: Bool = false) {
    if isUnread { unreadBytes += range.count }
    if range.isEmpty { return }
    if queue.isEmpty {
      out += source[range]
    } else {
      queue.append(AnswerUnit(bytes: Array(source[range])))
      queuedBytes += range.count
    }
  }

  /// Takes a unit with one JSON value in a range of it.
  ///
  /// - Parameters:
  ///   - source: what the unit stands in.
  ///   - unit: where it stands.
  ///   - value: where the value stands.
  ///   - lines: the parts of it that belong to the value, when there is something else between them.
  ///   - event: the type that the stream itself tells.
  ///   - isLast: whether no other unit follows, so that nothing need be kept for it.
  /// - Throws: `BodyError` when there is none; then nothing was taken.
  mutating func take(
    _ source: [UInt8], _ unit: Range<Int>, value: Range<Int>, between lines: [Range<Int>] = [], event: [UInt8] = [],
    isLast: Bool = false
  ) throws(BodyError) {
    let isKnown = lines.isEmpty && template.fits(source, value)
    if isKnown {
      visitor.move(by: template, to: value)
    } else {
      try walk(source, value, between: lines)
    }
    unitStart = unit.lowerBound
    let type = table.eventType.flatMap { path in visitor.hits.first { $0.path == path } }
    let number = type.map { table.event(source[$0.range]) } ?? table.event(event[...])
    if isKnown {
      readHoles(source)
    } else {
      noteTools(source, number)
      // A value that is found beside the holes would have to be put in its place again.
      if readWholes(source, isLast: isLast) || !lines.isEmpty || isLast || value.count > LineBuffer.mostKept {
        template.forget()
      } else {
        template.keep(source, value, visitor.holes)
      }
    }
    readChannels(source, number)
    endChannels(source, number)
    moveOffsets(source)
    send(source, unit)
    if queuedBytes > mostHeld { flush() }
    if value.count > LineBuffer.mostKept { scratch = EscapedText() }
  }

  /// Sends the unit that was read, or has it wait.
  private mutating func send(_ source: [UInt8], _ range: Range<Int>) {
    if queue.isEmpty, !unit.isOpen {
      unit.write(source, range, to: &out)
      unit.clear()
      firstUnit += 1
      return
    }
    unit.bytes = Array(source[range])
    queuedBytes += range.count
    queue.append(unit)
    unit = AnswerUnit()
    release()
  }

  private mutating func walk(_ source: [UInt8], _ value: Range<Int>, between lines: [Range<Int>]) throws(BodyError) {
    visitor.reset()
    template.forget()
    // A string never goes across lines, so places in it are the same when white space stands between them.
    walker.begin(lines.isEmpty ? source : Self.blanked(source, value, but: lines), value)
    defer { walker.finish() }
    try walker.walkWhole(&visitor)
  }

  private static func blanked(_ bytes: [UInt8], _ value: Range<Int>, but lines: [Range<Int>]) -> [UInt8] {
    var out = bytes
    for position in value where !lines.contains(where: { $0.contains(position) }) { out[position] = 0x20 }
    return out
  }

  /// Ends all texts.
  mutating func flush() {
    for number in channels.indices { end(number) }
    channels.removeAll()
    release()
  }

  /// Makes room for what comes out of so many bytes.
  mutating func reserve(_ count: Int) { out.reserveCapacity(count) }

  /// Gives the bytes that are decided.
  mutating func drain() -> [UInt8] {
    var decided: [UInt8] = []
    swap(&decided, &out)
    return decided
  }

  /// Gives up the units that wait for nothing.
  private mutating func release() {
    var count = 0
    while count < queue.count, !queue[count].isOpen {
      queue[count].write(queue[count].bytes, 0..<queue[count].bytes.count, to: &out)
      queuedBytes -= queue[count].bytes.count
      count += 1
    }
    if count == 0 { return }
    queue.removeFirst(count)
    firstUnit += count
  }

  /// The number of the unit that is being read.
  var unitNumber: Int { firstUnit + queue.count }

  /// Changes a place in a unit that waits or is being read.
  mutating func change(_ pending: ChannelState.Pending, _ body: (inout AnswerUnit.Slot) -> Void) {
    if pending.unit == unitNumber {
      body(&unit.slots[pending.slot])
    } else {
      body(&queue[pending.unit - firstUnit].slots[pending.slot])
    }
  }

  /// Puts raw content in place of a range of the source of the unit that is being read.
  mutating func edit(_ range: Range<Int>, _ replacement: [UInt8]) {
    unit.edits.append(
      TextEdit(range: range.lowerBound - unitStart..<range.upperBound - unitStart, replacement: replacement))
  }
}
