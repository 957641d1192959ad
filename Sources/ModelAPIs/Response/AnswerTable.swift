/// The part of a format that answers are read by: every place that some line of the table speaks of, once.
///
/// An object, since every answer is read by it.
final class AnswerTable: Sendable {
  /// The types of events that a line is for.
  struct Events: Sendable {
    private let isIn: [Bool]

    init(_ names: [String], _ numbers: [String: Int]) {
      var isIn = [Bool](repeating: false, count: names.isEmpty ? 0 : numbers.count)
      for name in names { numbers[name].map { isIn[$0] = true } }
      self.isIn = isIn
    }

    func contains(_ event: Int) -> Bool { isIn.isEmpty || (event >= 0 && isIn[event]) }
  }

  /// A line's places, as numbers of `paths`; an object, since it is looked at for every event.
  final class Channel: Sendable {
    let events: Events
    let mode: StreamChannel.Mode
    let layer: TextLayer
    let sink: Sink
    let keys: [Int]
    let toolName: Int?
    let condition: Int?
    /// What positions in its text are counted in, where an answer tells some.
    let unit: AnswerOffset.Unit?
    let isReasoning: Bool

    init(
      _ channel: StreamChannel, events: Events, keys: [Int], toolName: Int?, condition: Int?, unit: AnswerOffset.Unit?
    ) {
      (mode, layer, sink) = (channel.mode, channel.layer, channel.sink)
      (self.events, self.keys, self.toolName, self.condition) = (events, keys, toolName, condition)
      self.unit = unit
      isReasoning = channel.sink == .reasoning
    }
  }

  final class Terminator: Sendable {
    let events: Events
    let unless: [[UInt8]]
    let keys: [Int]
    let present: Int?

    init(_ terminator: StreamTerminator, events: Events, keys: [Int], present: Int?) {
      unless = terminator.unless.map { Array($0.utf8) }
      (self.events, self.keys, self.present) = (events, keys, present)
    }
  }

  struct ToolName: Sendable {
    let events: Events
    let name: Int
    let keys: [Int]
  }

  /// A place that tells a position in a text.
  struct Offset: Sendable {
    let path: Int
    let isEnd: Bool
    /// The text in the same value, or the channel and its keys.
    let text: Int
    let channel: Int?
    let keys: [Int]
    let part: Int?
    /// How many arrays it has in common with its text.
    let shared: Int
  }

  /// What a place is for.
  struct Use: Sendable {
    var isOpaque = false
    var isOffset = false
    /// Whether it tells a position in the request.
    var isOfRequest = false
    /// Whether its value is needed to tell texts apart; such a value is never changed.
    var isMark = false
    /// Whether its value says something of other texts.
    var isSeen = false
    /// Whether its text goes on where the request ended.
    var isContinued = false
    var unit: AnswerOffset.Unit?
    var text: Int?
    var channels: [Int] = []
    var isText: Bool { text != nil || !channels.isEmpty }
  }

  let paths: PathTable
  let uses: [Use]
  /// For every state of `paths`, whether a string there is a text in one piece.
  let isWhole: [Bool]
  /// For every state of `paths`, whether a string there says nothing of others.
  let isFree: [Bool]
  /// How many `[*]` each place has.
  let depths: [Int]
  let channels: [Channel]
  let terminators: [Terminator]
  let toolNames: [ToolName]
  let texts: [ResponseText]
  let textToolNames: [Int?]
  let eventType: Int?
  let offsets: [Offset]
  /// Whether of several texts that might continue the request the first alone does.
  let continuesFirst: Bool
  /// The types of events that some line names.
  private let events: [[UInt8]]

  /// Compiles the lines of a format.
  init(
    opaque: [PathPattern], texts: [ResponseText], channels: [StreamChannel], terminators: [StreamTerminator],
    toolNames: [StreamToolName], eventType: PathPattern?, offsets: [AnswerOffset], continuation: AnswerContinuation?
  ) {
    var patterns: [PathPattern] = []
    var numbers: [PathPattern: Int] = [:]
    var uses: [Use] = []
    func number(_ path: PathPattern, _ change: (inout Use) -> Void) -> Int {
      let number = numbers[path] ?? patterns.count
      if number == patterns.count {
        numbers[path] = number
        patterns.append(path)
        uses.append(Use())
      }
      change(&uses[number])
      return number
    }
    func mark(_ path: PathPattern) -> Int { number(path) { $0.isMark = true } }
    // What is only looked at may be a text itself, so it is seen but not kept from being changed.
    func seen(_ path: PathPattern) -> Int { number(path) { $0.isSeen = true } }
    let names = Set(channels.flatMap(\.events) + terminators.flatMap(\.events) + toolNames.flatMap(\.events)).sorted()
    let eventNumbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    events = names.map { Array($0.utf8) }
    for path in opaque { _ = number(path) { $0.isOpaque = true } }
    for (place, text) in texts.enumerated() { _ = number(text.path) { $0.text = place } }
    textToolNames = texts.map { $0.toolName.map(mark) }
    self.channels = channels.enumerated().map { place, channel in
      _ = number(channel.text) { $0.channels.append(place) }
      return Channel(
        channel, events: Events(channel.events, eventNumbers), keys: channel.keys.map(mark),
        toolName: channel.toolName.map(mark), condition: channel.condition.map(seen),
        unit: offsets.first { $0.keys != nil && $0.text == channel.text }?.unit)
    }
    self.terminators = terminators.map {
      Terminator(
        $0, events: Events($0.events, eventNumbers), keys: $0.keys.map(mark), present: $0.present.map(seen))
    }
    self.toolNames = toolNames.map {
      ToolName(events: Events($0.events, eventNumbers), name: mark($0.name), keys: $0.keys.map(mark))
    }
    self.offsets = offsets.compactMap { offset in
      guard let wanted = offset.text else {
        _ = number(offset.path) { ($0.isOffset, $0.isOfRequest) = (true, true) }
        return nil
      }
      let text = number(wanted) { if offset.keys == nil { $0.unit = offset.unit } }
      let channel = channels.firstIndex { $0.text == wanted && $0.condition == nil }
      return Offset(
        path: number(offset.path) { $0.isOffset = true }, isEnd: offset.isEnd, text: text,
        channel: offset.keys == nil ? nil : channel, keys: offset.keys?.map(mark) ?? [], part: offset.part.map(seen),
        shared: zip(offset.path.steps, wanted.steps).prefix { $0 == $1 }.count { $0.0 == .anyElement })
    }
    for path in continuation?.answer ?? [] { _ = number(path) { $0.isContinued = true } }
    continuesFirst = continuation?.isFirst ?? false
    self.eventType = eventType.map(mark)
    self.texts = texts
    self.uses = uses
    depths = patterns.map { $0.steps.count { $0 == .anyElement } }
    paths = PathTable(patterns)
    isFree = paths.all.map { $0.allSatisfy { !uses[$0].isMark && !uses[$0].isSeen && !uses[$0].isOffset } }
    isWhole = paths.all.map { paths in
      // Opaque or text, whichever speaks of the place more closely; what only marks an end says nothing of that.
      let speaking = paths.first { uses[$0].isOpaque || uses[$0].isText }
      let isOpaque = speaking.map { uses[$0].isOpaque } ?? false
      return !isOpaque && !paths.contains { uses[$0].isMark || !uses[$0].channels.isEmpty }
    }
  }

  /// The number of a type of events; -1 when no line names it.
  func event(_ name: ArraySlice<UInt8>) -> Int {
    for number in events.indices where events[number].count == name.count {
      if events[number].elementsEqual(name) { return number }
    }
    return -1
  }
}
