extension AnswerReader {
  /// Restores the texts that come in pieces.
  mutating func readChannels(_ source: [UInt8], _ event: Int) {
    for number in visitor.hits.indices {
      let hit = visitor.hits[number]
      if !hit.isString || table.uses[hit.path].channels.isEmpty { continue }
      if let channel = channel(of: hit, source, event) {
        read(hit, channel: channel, source)
      } else {
        restore(hit.range, TextPlace(sink: .prose), source, whole: whole(hit))
      }
    }
  }

  /// A text that comes in one piece where others come in many, which positions may count in all the same.
  private func whole(_ hit: AnswerVisitor.Hit) -> AnswerVisitor.Whole {
    AnswerVisitor.Whole(range: hit.range, rule: Int32(hit.path), elements: hit.elements)
  }

  @inline(__always)
  private func channel(of hit: AnswerVisitor.Hit, _ source: [UInt8], _ event: Int) -> Int? {
    table.uses[hit.path].channels.first { number in
      guard table.channels[number].events.contains(event) else { return false }
      guard let condition = table.channels[number].condition else { return true }
      return visitor.hit(condition, beside: hit.elements).map { AnswerCondition.isSet(source[$0.range]) }
        ?? false
    }
  }

  private mutating func read(_ hit: AnswerVisitor.Hit, channel number: Int, _ source: [UInt8]) {
    let line = table.channels[number]
    readKey(line.keys, beside: hit.elements, source)
    if let path = line.toolName, let tool = visitor.hit(path, beside: hit.elements), !tool.range.isEmpty {
      noteTool(name(tool, source))
    }
    if line.mode == .whole {
      restore(hit.range, TextPlace(sink: sink(line.sink), layer: line.layer), source, whole: whole(hit))
      return
    }
    if hit.range.isEmpty { return }
    if !line.isReasoning { endReasoning() }
    push(known(number) ?? open(number, hit, source), hit, source)
  }

  /// The text of a channel with the key that was read; no copy is made of those beside it.
  @inline(__always)
  private func known(_ number: Int) -> Int? {
    for place in channels.indices where channels[place].channel == number && channels[place].key == key {
      return place
    }
    return nil
  }

  private mutating func open(_ number: Int, _ hit: AnswerVisitor.Hit, _ source: [UInt8]) -> Int {
    let line = table.channels[number]
    let mode = line.mode == .detect && traits.isIncremental ? .incremental : line.mode
    var place = TextPlace(sink: sink(line.sink), layer: line.layer)
    // A model that will not answer says so in words, also where JSON was asked for. An escape may be white space, and
    // some models put the JSON into a fence.
    let start = source[hit.range].first { $0 > 0x20 }
    let isContinued = continues(hit, mode)
    let canBeJSON = isContinued || (start.map { [0x7B, 0x5B, 0x5C, 0x60].contains($0) } ?? true)
    if place.sink == .prose, traits.isJSON, canBeJSON { place.layer = .json }
    let state = ChannelState(key: key, channel: number, mode: mode, isReasoning: line.isReasoning) {
      [makeStream, place] in makeStream(place)
    }
    if isContinued { state.continues(traits.prefill) }
    if let unit = line.unit {
      state.log = logs.firstIndex { $0.channel == number && $0.key == key } ?? logs.count
      if state.log == logs.count { logs.append((number, key, TextLog(unit: unit))) }
    }
    channels.append(state)
    return channels.count - 1
  }

  private func continues(_ hit: AnswerVisitor.Hit, _ mode: StreamChannel.Mode) -> Bool {
    guard !traits.prefill.isEmpty, mode == .incremental, table.uses[hit.path].isContinued else { return false }
    return !table.continuesFirst || key == [0x30, 0]
  }

  private mutating func push(_ number: Int, _ hit: AnswerVisitor.Hit, _ source: [UInt8]) {
    let channel = channels[number]
    if channel.isUndetected {
      scratch.read([], source, hit.range)
      channel.detect(scratch.text)
    }
    settle(number, more: [])
    let isCumulative = channel.isCumulative
    scratch.read(isCumulative ? [] : channel.held, source, hit.range)
    let text = scratch.text
    var edits: [TextEdit] = []
    let decided = channel.search(text, isFinal: false) { edits.append($0) }
    let isOpen = decided < text.count
    let silent = min(channel.silent, decided)
    log(number, text, silent..<decided, edits, isOpen: isOpen)
    if edits.isEmpty, !isOpen, isCumulative || channel.held.isEmpty {
      if !channel.held.isEmpty { (channel.held, channel.tail) = ([], []) }
      return
    }
    unit.slots.append(
      .init(
        range: hit.range.lowerBound - unitStart..<hit.range.upperBound - unitStart,
        content: scratch.raw(silent..<decided, edits.clipped(to: silent)), isOpen: isOpen))
    channel.silent -= silent
    channel.tail = isOpen ? scratch.raw(from: decided) : []
    channel.held = isOpen && isCumulative ? Array(source[hit.range]) : channel.tail
    if isOpen { channel.pending = .init(unit: unitNumber, slot: unit.slots.count - 1) }
  }

  private mutating func log(
    _ number: Int, _ text: [UInt8], _ part: Range<Int>, _ edits: [TextEdit], isOpen: Bool
  ) {
    guard let log = channels[number].log else { return }
    if channels[number].isCumulative { logs[log].log = TextLog(unit: logs[log].log.unit) }
    logs[log].log.advance(over: text, part, edits.clipped(to: part.lowerBound))
    logs[log].log.isOpen = isOpen
  }

  /// Closes the place that waits, with more at its end.
  private mutating func settle(_ number: Int, more: [UInt8]) {
    guard let pending = channels[number].pending else { return }
    change(pending) {
      $0.content += more
      $0.isOpen = false
    }
    channels[number].pending = nil
  }

  /// Ends a text: what was held back stands at the end of the last piece.
  mutating func end(_ number: Int) {
    guard let pending = channels[number].pending else { return }
    scratch.read([], channels[number].held, 0..<channels[number].held.count)
    let text = scratch.text
    var edits: [TextEdit] = []
    _ = channels[number].search(text, isFinal: true) { edits.append($0) }
    let silent = channels[number].silent
    log(number, text, silent..<text.count, edits, isOpen: false)
    if channels[number].isCumulative { change(pending) { $0.content = [] } }
    settle(number, more: scratch.raw(silent..<text.count, edits.clipped(to: silent)))
    (channels[number].held, channels[number].silent) = ([], 0)
  }
}
