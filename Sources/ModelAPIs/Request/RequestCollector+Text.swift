extension RequestCollector {
  /// Appends the text of a string's content, notes where it stands in the body, and gives its range.
  ///
  /// A file that stands in it is left out: a NUL stands for it, so that nothing is found across it.
  mutating func append(_ source: [UInt8], _ range: Range<Int>, hasEscapes: Bool) -> Range<Int> {
    let start = text.count
    var position = range.lowerBound
    for data in holdsData ? EmbeddedData.ranges(source, range) : [] {
      appendText(source, position..<data.lowerBound, hasEscapes: hasEscapes)
      text.append(0)
      map.add(
        text: text.count - 1..<text.count, source: layerMap.map { $0.source(of: data) } ?? data, steps: 1)
      unscannedBytes += data.count
      position = data.upperBound
    }
    appendText(source, position..<range.upperBound, hasEscapes: hasEscapes)
    return start..<text.count
  }

  /// Refuses a file in a text unless the policy lets it pass.
  func checkData(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    policy.allowsBinary || !holdsData || EmbeddedData.ranges(source, range).isEmpty
  }

  private mutating func appendText(_ source: [UInt8], _ range: Range<Int>, hasEscapes: Bool) {
    guard hasEscapes else { return appendPlain(source, range) }
    var position = range.lowerBound
    while position < range.upperBound {
      let plain = ByteSearch.first(0x5C, in: source, position..<range.upperBound)
      if plain > position { appendPlain(source, position..<plain) }
      position = plain
      if position == range.upperBound { break }
      let before = text.count
      var steps = 1
      let wide = JSONUnescape.appendWide(source, from: plain, to: range.upperBound, to: &text)
      if wide > plain {
        (position, steps) = (wide, (wide - plain) / 6)
      } else {
        position = appendEscape(source, at: plain, end: range.upperBound)
      }
      note(before, source: plain..<position, steps: steps)
    }
  }

  private mutating func appendPlain(_ source: [UInt8], _ range: Range<Int>) {
    if range.isEmpty { return }
    let start = text.count
    text += source[range]
    guard let layerMap else {
      map.add(text: start..<text.count, source: range, steps: range.count)
      return
    }
    layerMap.forEachRun(of: range) { run, body, steps in
      let place = start + run.lowerBound - range.lowerBound
      map.add(text: place..<place + run.count, source: body, steps: steps)
    }
  }

  /// Notes that the text from a place on came from escapes.
  private mutating func note(_ start: Int, source: Range<Int>, steps: Int) {
    guard let layerMap else {
      map.add(text: start..<text.count, source: source, steps: steps)
      return
    }
    let (textStep, sourceStep) = ((text.count - start) / steps, source.count / steps)
    for step in 0..<steps {
      let (place, escape) = (start + step * textStep, source.lowerBound + step * sourceStep)
      map.add(
        text: place..<place + textStep, source: layerMap.source(of: escape..<escape + sourceStep), steps: 1)
    }
  }

  /// Appends what an escape stands for; an escape of an escape, as in JSON that was broken off inside a string, is read
  /// as what it stands for in the end.
  private mutating func appendEscape(_ source: [UInt8], at place: Int, end: Int) -> Int {
    guard place + 7 <= end, source[place + 1] == 0x5C, source[place + 2] == 0x75,
      let unit = JSONUnescape.codeUnit(source, at: place + 3), unit >= 0x80
    else { return JSONUnescape.append(source, at: place, to: &text) }
    if unit & 0xF800 != 0xD800 {
      return JSONUnescape.append(source, at: place + 1, to: &text)
    }
    // A pair is written as two such escapes.
    guard unit & 0xFC00 == 0xD800, place + 14 <= end, source[place + 7] == 0x5C, source[place + 8] == 0x5C,
      source[place + 9] == 0x75, let low = JSONUnescape.codeUnit(source, at: place + 10), low & 0xFC00 == 0xDC00
    else { return JSONUnescape.append(source, at: place, to: &text) }
    let value = 0x10000 + (UInt32(unit & 0x3FF) << 10) + UInt32(low & 0x3FF)
    text += String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8
    return place + 14
  }

  /// Whether a string's text begins as JSON does, white space aside.
  private static func isStartOfJSON(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      var byte = source[position]
      var next = position + 1
      if byte == 0x5C {
        switch source[position + 1] {
        case 0x6E, 0x72, 0x74: byte = 0x20
        case 0x75: byte = UInt8(exactly: JSONUnescape.codeUnit(source, at: position + 2) ?? 0xFFFF) ?? 0xFF
        default: byte = source[position + 1]
        }
        next += source[position + 1] == 0x75 ? 5 : 1
      }
      if byte > 0x20 { return byte == 0x7B || byte == 0x5B || byte == 0x22 }
      position = next
    }
    return false
  }

  /// Walks a string that is JSON itself; says false, and leaves nothing behind, when it is not.
  mutating func walkInside(
    _ range: Range<Int>, hasEscapes: Bool, _ place: JSONPlace, in source: [UInt8]
  ) throws(BodyError) -> Bool {
    guard Self.isStartOfJSON(source, range) else { return false }
    let before = (text.count, map.count, fields.count, paths.count, containers.count, elements, unscannedBytes)
    // Files in it are for the texts inside to leave out.
    appendText(source, range, hasEscapes: hasEscapes)
    let inner = before.0..<text.count
    let innerText = Array(text[inner])
    var innerMap = TextMap()
    map.forEachRun(of: inner) { run, body, steps in
      let start = run.lowerBound - inner.lowerBound
      innerMap.add(text: start..<start + run.count, source: body, steps: steps)
    }
    text.removeSubrange(before.0...)
    map.forget(from: before.1)

    let outer = (layers, layerMap)
    containers.append(paths.open(path(place, source)))
    (layers, layerMap, elements) = (layers + 1, innerMap, [])
    defer { (layers, layerMap) = outer }
    var walker = JSONWalker(
      innerText, 0..<innerText.count, table: .nothing, mostDepth: policy.mostDepth - containers.count, rule: place.rule,
      allowsRepeatedKeys: policy.allowsRepeatedKeys)
    do {
      try walker.walkWhole(&self)
      containers.removeLast()
      elements = before.5
      return true
    } catch {
      if case .tooDeep = error.code { throw BodyError(.tooDeep(limit: policy.mostDepth), path: error.path) }
      text.removeSubrange(before.0...)
      map.forget(from: before.1)
      fields.removeSubrange(before.2...)
      paths.forget(from: before.3)
      containers.removeSubrange(before.4...)
      (elements, unscannedBytes) = (before.5, before.6)
      return false
    }
  }
}
