/// Restores the units of one answer in order: a unit waits while the end of a text in it is not decided.
struct AnswerReader {
  private let table: AnswerTable
  private let makeStream: MakeTextStream
  private let traits: AnswerTraits
  private let mostHeld: Int
  private var visitor: AnswerVisitor
  private var channels: [ChannelState] = []
  private var tools: [(keys: [[UInt8]], name: String)] = []
  private var wholeStreams: [TextPlace: any TextStream] = [:]
  private var queue: [AnswerUnit] = []
  /// The number of the first unit in the queue.
  private var firstUnit = 0
  private var queuedBytes = 0
  /// How many offsets into texts were seen.
  private(set) var offsets = 0
  /// How many bytes were passed on unread.
  private(set) var unreadBytes = 0

  init(
    table: AnswerTable, traits: AnswerTraits, mostHeld: Int, makeStream: @escaping MakeTextStream
  ) {
    (self.table, self.traits, self.mostHeld, self.makeStream) = (table, traits, mostHeld, makeStream)
    visitor = AnswerVisitor(table: table)
  }

  /// Takes a unit without text.
  mutating func pass(_ bytes: [UInt8], isUnread: Bool = false) {
    if isUnread { unreadBytes += bytes.count }
    if bytes.isEmpty { return }
    queue.append(AnswerUnit(bytes: bytes))
    queuedBytes += bytes.count
  }

  /// Takes a unit with one JSON value in a range of it.
  ///
  /// - Parameters:
  ///   - bytes: the unit.
  ///   - value: where the value stands.
  ///   - lines: the parts of it that belong to the value, when there is something else between them.
  ///   - event: the type that the stream itself tells.
  /// - Throws: `BodyError` when there is none; then nothing was taken.
  mutating func take(_ bytes: [UInt8], value: Range<Int>, between lines: [Range<Int>] = [], event: String)
    throws(BodyError)
  {
    visitor.reset()
    // A string never goes across lines, so places in it are the same when white space stands between them.
    let source = lines.count > 1 ? Self.blanked(bytes, value, but: lines) : bytes
    var walker = JSONWalker(source, value, table: table.paths, mostDepth: 512)
    try walker.walkWhole(&visitor)
    offsets += visitor.offsets
    let type = table.eventType.map { path in
      visitor.hits.first { $0.path == path }.map { String(decoding: bytes[$0.range], as: UTF8.self) } ?? event
    }
    queue.append(AnswerUnit(bytes: bytes))
    queuedBytes += bytes.count
    noteTools(bytes, type ?? event)
    readWholes(bytes)
    readChannels(bytes, type ?? event)
    endChannels(bytes, type ?? event)
    if queuedBytes > mostHeld { flush() }
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
  }

  /// The units that are decided.
  mutating func drain() -> [UInt8] {
    var out: [UInt8] = []
    var count = 0
    for unit in queue {
      if unit.isOpen { break }
      out += unit.rewritten
      queuedBytes -= unit.bytes.count
      count += 1
    }
    if count == 0 { return out }
    queue.removeFirst(count)
    firstUnit += count
    return out
  }

  // MARK: - Texts in one piece

  private mutating func readWholes(_ bytes: [UInt8]) {
    for whole in visitor.wholes {
      let use = whole.rule >= 0 ? table.uses[Int(whole.rule)] : AnswerTable.Use()
      var place = TextPlace(sink: .prose)
      if let number = use.text {
        let line = table.texts[number]
        place = TextPlace(sink: line.sink, layer: line.layer)
        if case .toolArgument = line.sink, let path = table.textToolNames[number] {
          place.sink = .toolArgument(tool: visitor.hit(path, beside: whole.elements).map { name($0, bytes) })
        }
      }
      restore(whole.range, hasEscapes: whole.hasEscapes, place, bytes)
    }
  }

  private mutating func restore(_ range: Range<Int>, hasEscapes: Bool, _ place: TextPlace, _ bytes: [UInt8]) {
    let text = EscapedText(Array(bytes[range]))
    var place = place
    var edits = search(text.text, place)
    if edits.isEmpty { return }
    if place.layer == .plain, Self.isJSON(text.text) {
      place.layer = .json
      edits = search(text.text, place)
    }
    for edit in edits {
      let raw = text.rawRange(edit.range)
      queue[queue.count - 1].edits.append(
        TextEdit(
          range: raw.lowerBound + range.lowerBound..<raw.upperBound + range.lowerBound,
          replacement: JSONEscape.escape(edit.replacement)))
    }
  }

  private mutating func search(_ text: [UInt8], _ place: TextPlace) -> [TextEdit] {
    var edits: [TextEdit] = []
    if wholeStreams[place] == nil { wholeStreams[place] = makeStream(place) }
    _ = wholeStreams[place]?.search(text.span, isFinal: true) { edits.append($0) }
    return edits
  }

  private static func isJSON(_ text: [UInt8]) -> Bool {
    guard let first = text.first(where: { $0 > 0x20 }), first == 0x7B || first == 0x5B else { return false }
    var blind = JSONBlindVisitor()
    var walker = JSONWalker(text, 0..<text.count, table: .nothing, mostDepth: 512)
    do { try walker.walkWhole(&blind) } catch { return false }
    return true
  }

  private func name(_ hit: AnswerVisitor.Hit, _ bytes: [UInt8]) -> String {
    String(decoding: JSONUnescape.decode(bytes, hit.range), as: UTF8.self)
  }

  // MARK: - Texts in pieces

  private mutating func readChannels(_ bytes: [UInt8], _ event: String) {
    for hit in visitor.hits where hit.isString {
      guard !table.uses[hit.path].channels.isEmpty else { continue }
      let number = table.uses[hit.path].channels.first {
        let events = table.channels[$0].channel.events
        guard events.isEmpty || events.contains(event) else { return false }
        guard let condition = table.channels[$0].condition else { return true }
        return visitor.hit(condition, beside: hit.elements).map { AnswerCondition("").isMet(by: bytes[$0.range]) }
          ?? false
      }
      if let number {
        read(hit, channel: number, bytes)
      } else {
        restore(hit.range, hasEscapes: hit.hasEscapes, TextPlace(sink: .prose), bytes)
      }
    }
  }

  private mutating func read(_ hit: AnswerVisitor.Hit, channel number: Int, _ bytes: [UInt8]) {
    let line = table.channels[number]
    let keys = values(line.keys, beside: hit.elements, bytes)
    if let path = line.toolName, let tool = visitor.hit(path, beside: hit.elements), !tool.range.isEmpty {
      tools.removeAll { $0.keys == keys }
      tools.append((keys, name(tool, bytes)))
    }
    if line.channel.mode == .whole {
      restore(
        hit.range, hasEscapes: hit.hasEscapes,
        TextPlace(sink: sink(line.channel.sink, keys), layer: line.channel.layer),
        bytes)
      return
    }
    if hit.range.isEmpty { return }
    if line.channel.sink != .reasoning { endReasoning(keys) }
    let state =
      channels.firstIndex { $0.channel == number && $0.keys == keys }
      ?? open(
        number, keys, TextPlace(sink: sink(line.channel.sink, keys), layer: line.channel.layer),
        start: bytes[hit.range].first { $0 > 0x20 })
    push(state, Array(bytes[hit.range]), hit)
  }

  private mutating func open(_ number: Int, _ keys: [[UInt8]], _ place: TextPlace, start: UInt8?) -> Int {
    var mode = table.channels[number].channel.mode
    if mode == .detect, traits.isIncremental { mode = .incremental }
    var place = place
    // A model that will not answer says so in words, also where JSON was asked for. An escape may be white space, and
    // some models put the JSON into a fence.
    let canBeJSON = start.map { [0x7B, 0x5B, 0x5C, 0x60].contains($0) } ?? true
    if place.sink == .prose, traits.isJSON, canBeJSON { place.layer = .json }
    let makeStream = makeStream
    channels.append(ChannelState(keys: keys, channel: number, mode: mode) { [place] in makeStream(place) })
    return channels.count - 1
  }

  private mutating func push(_ number: Int, _ piece: [UInt8], _ hit: AnswerVisitor.Hit) {
    if channels[number].mode == .detect, channels[number].detected != .incremental {
      channels[number].detect(EscapedText(piece).text)
    }
    settle(number, more: [])
    let isCumulative = channels[number].isCumulative
    let text = EscapedText(isCumulative ? piece : channels[number].held + piece)
    var edits: [TextEdit] = []
    let decided = channels[number].search(text.text, isFinal: false) { edits.append($0) }
    if edits.isEmpty, decided == text.text.count, isCumulative || channels[number].held.isEmpty {
      (channels[number].held, channels[number].tail) = ([], [])
      return
    }
    let isOpen = decided < text.text.count
    let unit = queue.count - 1
    queue[unit].slots.append(.init(range: hit.range, content: text.raw(upTo: decided, edits), isOpen: isOpen))
    channels[number].tail = isOpen ? text.raw(from: decided) : []
    channels[number].held = isOpen && isCumulative ? piece : channels[number].tail
    if isOpen { channels[number].pending = .init(unit: firstUnit + unit, slot: queue[unit].slots.count - 1) }
  }

  /// Closes the place that waits, with more at its end.
  private mutating func settle(_ number: Int, more: [UInt8]) {
    guard let pending = channels[number].pending else { return }
    queue[pending.unit - firstUnit].slots[pending.slot].content += more
    queue[pending.unit - firstUnit].slots[pending.slot].isOpen = false
    channels[number].pending = nil
  }

  /// Ends a text: what was held back stands at the end of the last piece.
  private mutating func end(_ number: Int) {
    guard let pending = channels[number].pending else { return }
    let text = EscapedText(channels[number].held)
    var edits: [TextEdit] = []
    _ = channels[number].search(text.text, isFinal: true) { edits.append($0) }
    let content = text.raw(upTo: text.text.count, edits)
    if channels[number].isCumulative { queue[pending.unit - firstUnit].slots[pending.slot].content = [] }
    settle(number, more: content)
    channels[number].held = []
  }

  // MARK: - Ends

  /// What was thought is complete when something is said.
  private mutating func endReasoning(_ keys: [[UInt8]]) {
    for number in channels.indices
    where table.channels[channels[number].channel].channel.sink == .reasoning
      && channels[number].keys.first == keys.first
    {
      end(number)
    }
  }

  private mutating func endChannels(_ bytes: [UInt8], _ event: String) {
    for line in table.terminators where line.terminator.events.isEmpty || line.terminator.events.contains(event) {
      guard let path = line.present else {
        endChannels(values(line.keys, beside: 0..<0, bytes))
        continue
      }
      for hit in visitor.hits where hit.path == path {
        let value = bytes[hit.range]
        if !hit.isString, value.elementsEqual("null".utf8) || value.elementsEqual("false".utf8) { continue }
        if hit.isString, line.terminator.unless.contains(where: { value.elementsEqual($0.utf8) }) { continue }
        endChannels(values(line.keys, beside: hit.elements, bytes))
      }
    }
  }

  private mutating func endChannels(_ keys: [[UInt8]]) {
    for number in channels.indices where channels[number].keys.starts(with: keys) { end(number) }
    channels.removeAll { $0.keys.starts(with: keys) }
  }

  // MARK: - Keys

  private mutating func noteTools(_ bytes: [UInt8], _ event: String) {
    for line in table.toolNames where line.line.events.isEmpty || line.line.events.contains(event) {
      for hit in visitor.hits where hit.path == line.name && hit.isString && !hit.range.isEmpty {
        let keys = values(line.keys, beside: hit.elements, bytes)
        tools.removeAll { $0.keys == keys }
        tools.append((keys, name(hit, bytes)))
      }
    }
  }

  private func sink(_ sink: Sink, _ keys: [[UInt8]]) -> Sink {
    guard case .toolArgument = sink else { return sink }
    return .toolArgument(tool: tools.last { $0.keys == keys }?.name)
  }

  /// The values of keys; the position in the array where a value is missing.
  private func values(_ paths: [Int], beside elements: Range<Int>, _ bytes: [UInt8]) -> [[UInt8]] {
    paths.map { path in
      if let hit = visitor.hit(path, beside: elements) { return Array(bytes[hit.range]) }
      let depth = table.depths[path]
      guard depth > 0, depth <= elements.count else { return [] }
      return Array(String(visitor.positions[elements.lowerBound + depth - 1]).utf8)
    }
  }
}
