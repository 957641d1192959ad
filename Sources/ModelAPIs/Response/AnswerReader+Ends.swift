extension AnswerReader {
  /// What was thought is complete when something is said.
  mutating func endReasoning() {
    for number in channels.indices where channels[number].isReasoning {
      if Self.first(channels[number].key).elementsEqual(Self.first(key)) { end(number) }
    }
  }

  private static func first(_ key: [UInt8]) -> ArraySlice<UInt8> { key.prefix { $0 != 0 } }

  /// Ends the texts that an event says are complete.
  mutating func endChannels(_ source: [UInt8], _ event: Int) {
    for line in table.terminators where line.events.contains(event) {
      guard let path = line.present else {
        readKey(line.keys, beside: 0..<0, source)
        endChannels()
        continue
      }
      for number in visitor.hits.indices where visitor.hits[number].path == path {
        let hit = visitor.hits[number]
        let value = source[hit.range]
        if !hit.isString, value.elementsEqual("null".utf8) || value.elementsEqual("false".utf8) { continue }
        if hit.isString, line.unless.contains(where: value.elementsEqual) { continue }
        readKey(line.keys, beside: hit.elements, source)
        endChannels()
      }
    }
  }

  private mutating func endChannels() {
    var isEnded = false
    for number in channels.indices where channels[number].key.starts(with: key) {
      end(number)
      isEnded = true
    }
    if isEnded { channels.removeAll { $0.key.starts(with: key) } }
  }

  // MARK: - Keys

  /// Reads the values of keys; the position in the array where a value is missing.
  mutating func readKey(_ paths: [Int], beside elements: Range<Int>, _ source: [UInt8]) {
    key.removeAll(keepingCapacity: true)
    for path in paths {
      let depth = table.depths[path]
      if let hit = visitor.hit(path, beside: elements) {
        key += source[hit.range]
      } else if depth > 0, depth <= elements.count {
        key += String(visitor.positions[elements.lowerBound + depth - 1]).utf8
      }
      key.append(0)
    }
  }

  // MARK: - Tools

  mutating func noteTools(_ source: [UInt8], _ event: Int) {
    for line in table.toolNames where line.events.contains(event) {
      for hit in visitor.hits where hit.path == line.name && hit.isString && !hit.range.isEmpty {
        readKey(line.keys, beside: hit.elements, source)
        noteTool(name(hit, source))
      }
    }
  }

  mutating func noteTool(_ name: String) {
    tools.removeAll { $0.key == key }
    tools.append((key, name))
  }

  func sink(_ sink: Sink) -> Sink {
    guard case .toolArgument = sink else { return sink }
    return .toolArgument(tool: tools.last { $0.key == key }?.name)
  }

  // MARK: - Positions

  /// Tells positions in texts anew that restored values have moved.
  mutating func moveOffsets(_ source: [UInt8]) {
    if !visitor.hasOffsets { return }
    if traits.isRedacted { staleOffsets += visitor.requestOffsets }
    for line in table.offsets {
      for number in visitor.hits.indices where visitor.hits[number].path == line.path {
        let hit = visitor.hits[number]
        guard !hit.isString, let offset = Int(String(decoding: source[hit.range], as: UTF8.self)) else { continue }
        let logs = logs(of: line, hit, source)
        if !logs.contains(where: { $0.isChanged || $0.isOpen }) { continue }
        let part = line.part.flatMap { visitor.hit($0, beside: hit.elements) }
        if logs.count == 1, part.map({ source[$0.range].elementsEqual("0".utf8) }) ?? true,
          let moved = logs[0].moved(offset, isEnd: line.isEnd)
        {
          if moved != offset { edit(hit.range, Array(String(moved).utf8)) }
        } else {
          staleOffsets += 1
        }
      }
    }
  }

  /// The logs of the texts that a position may count in; more than one when that is not told.
  private mutating func logs(of line: AnswerTable.Offset, _ hit: AnswerVisitor.Hit, _ source: [UInt8]) -> [TextLog] {
    guard let channel = line.channel else {
      let shared = hit.elements.prefix(line.shared)
      return wholeLogs.filter { $0.path == line.text && visitor.areBeside($0.elements.prefix(line.shared), shared) }
        .map(\.log)
    }
    readKey(line.keys, beside: hit.elements, source)
    let own = logs.filter { $0.channel == channel && $0.key == key }
    return (own.isEmpty ? logs.filter { $0.channel == channel } : own).map(\.log)
  }
}
