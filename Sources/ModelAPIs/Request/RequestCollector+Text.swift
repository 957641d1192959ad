extension RequestCollector {
  /// Appends the text of a string's content, notes where it stands in the body, and gives its range.
  mutating func append(_ source: [UInt8], _ range: Range<Int>, hasEscapes: Bool) -> Range<Int> {
    let start = text.count
    if hasEscapes {
      var position = range.lowerBound
      while position < range.upperBound {
        let plain = source[position..<range.upperBound].firstIndex(of: 0x5C) ?? range.upperBound
        if plain > position { appendPlain(source, position..<plain) }
        position = plain
        if position < range.upperBound { position = appendEscape(source, at: position, end: range.upperBound) }
      }
    } else {
      appendPlain(source, range)
    }
    map.mark(text: text.count, source: bodyEnd(range.upperBound))
    return start..<text.count
  }

  private mutating func appendPlain(_ source: [UInt8], _ range: Range<Int>) {
    guard let layerMap else {
      map.mark(text: text.count, source: range.lowerBound)
      text += source[range]
      return
    }
    layerMap.forEachRun(of: range) { run, body in
      map.mark(text: text.count, source: body.lowerBound)
      text += source[run]
    }
  }

  /// Appends what an escape stands for; an escape of an escape, as in JSON that was broken off inside a string, is read
  /// as what it stands for in the end.
  private mutating func appendEscape(_ source: [UInt8], at place: Int, end: Int) -> Int {
    map.mark(text: text.count, source: layerMap?.source(of: place..<place + 1).lowerBound ?? place)
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

  private func bodyEnd(_ end: Int) -> Int {
    guard let layerMap, end > 0 else { return end }
    return layerMap.source(of: end - 1..<end).upperBound
  }

  /// Walks a string that is JSON itself; says false, and leaves nothing behind, when it is not.
  mutating func walkInside(
    _ range: Range<Int>, hasEscapes: Bool, _ place: JSONPlace, in source: [UInt8]
  ) throws(BodyError) -> Bool {
    guard let first = source[range].first(where: { $0 > 0x20 }) else { return false }
    guard first == 0x7B || first == 0x5B || first == 0x5C else { return false }
    let before = (text.count, map.count, fields.count, paths.count, containers.count, elements, unscannedBytes)
    let inner = append(source, range, hasEscapes: hasEscapes)
    let innerText = Array(text[inner])
    var innerMap = TextMap()
    map.forEachRun(of: inner) { run, body in
      innerMap.mark(text: run.lowerBound - inner.lowerBound, source: body.lowerBound)
    }
    innerMap.mark(text: innerText.count, source: map.source(of: inner).upperBound)
    text.removeSubrange(before.0...)
    map.forget(from: before.1)
    guard let start = innerText.first(where: { $0 > 0x20 }), [0x7B, 0x5B, 0x22].contains(start) else { return false }

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
