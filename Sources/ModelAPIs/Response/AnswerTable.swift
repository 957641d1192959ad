/// The part of a format that answers are read by: every place that some line of the table speaks of, once.
struct AnswerTable: Sendable {
  /// A line's places, as numbers of `paths`.
  struct Channel: Sendable {
    let channel: StreamChannel
    let keys: [Int]
    let toolName: Int?
    let condition: Int?
  }

  struct Terminator: Sendable {
    let terminator: StreamTerminator
    let keys: [Int]
    let present: Int?
  }

  struct ToolName: Sendable {
    let line: StreamToolName
    let name: Int
    let keys: [Int]
  }

  /// What a place is for.
  struct Use: Sendable {
    var isOpaque = false
    var isOffset = false
    /// Whether its value is needed to tell texts apart; such a value is never changed.
    var isMark = false
    var text: Int?
    var channels: [Int] = []
    var isText: Bool { text != nil || !channels.isEmpty }
  }

  let paths: PathTable
  let uses: [Use]
  /// How many `[*]` each place has.
  let depths: [Int]
  let channels: [Channel]
  let terminators: [Terminator]
  let toolNames: [ToolName]
  let texts: [ResponseText]
  let textToolNames: [Int?]
  let eventType: Int?

  init(
    opaque: [PathPattern], texts: [ResponseText], channels: [StreamChannel], terminators: [StreamTerminator],
    toolNames: [StreamToolName], eventType: PathPattern?, offsets: [PathPattern]
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
    for path in opaque { _ = number(path) { $0.isOpaque = true } }
    for path in offsets { _ = number(path) { $0.isOffset = true } }
    for (place, text) in texts.enumerated() { _ = number(text.path) { $0.text = place } }
    textToolNames = texts.map { $0.toolName.map(mark) }
    self.channels = channels.enumerated().map { place, channel in
      _ = number(channel.text) { $0.channels.append(place) }
      return Channel(
        channel: channel, keys: channel.keys.map(mark), toolName: channel.toolName.map(mark),
        condition: channel.condition.map { number($0) { _ in } })
    }
    self.terminators = terminators.map {
      // What ends a text may be a text itself, so it is seen but not kept from being changed.
      Terminator(terminator: $0, keys: $0.keys.map(mark), present: $0.present.map { number($0) { _ in } })
    }
    self.toolNames = toolNames.map { ToolName(line: $0, name: mark($0.name), keys: $0.keys.map(mark)) }
    self.eventType = eventType.map(mark)
    self.texts = texts
    self.uses = uses
    depths = patterns.map { $0.steps.count { $0 == .anyElement } }
    paths = PathTable(patterns)
  }
}
