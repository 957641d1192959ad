extension AnswerReader {
  /// Restores the texts that come in one piece; says whether there was anything to restore.
  mutating func readWholes(_ source: [UInt8], isLast: Bool) -> Bool {
    wholeLogs.removeAll(keepingCapacity: true)
    var isFound = false
    for number in visitor.wholes.indices where readWhole(number, visitor.wholes[number], source, isLast: isLast) {
      isFound = true
    }
    return isFound
  }

  /// Restores those that are others than in the value that was walked, which had the same shape: in that one nothing was
  /// found.
  mutating func readHoles(_ source: [UInt8]) {
    wholeLogs.removeAll(keepingCapacity: true)
    for number in template.holes.indices where template.holes[number].whole >= 0 && !template.isSame[number] {
      var whole = visitor.wholes[template.holes[number].whole]
      whole.range = template.found[number]
      _ = readWhole(template.holes[number].whole, whole, source, isLast: false)
    }
  }

  private mutating func readWhole(
    _ number: Int, _ whole: AnswerVisitor.Whole, _ source: [UInt8], isLast: Bool
  ) -> Bool {
    // No placeholder is as short, unless it was begun in the request.
    if whole.range.count <= 4, !continues(whole) { return false }
    if isClean(number, whole, source) { return false }
    let use = whole.rule >= 0 ? table.uses[Int(whole.rule)].text : nil
    var place = TextPlace(sink: .prose)
    if let use {
      place = TextPlace(sink: table.texts[use].sink, layer: table.texts[use].layer)
      if case .toolArgument = place.sink, let path = table.textToolNames[use] {
        place.sink = .toolArgument(tool: visitor.hit(path, beside: whole.elements).map { name($0, source) })
      }
    }
    if use == nil || place.sink == .url, let move = traits.move, self.move(whole.range, move, source) { return true }
    if restore(whole.range, place, source, whole: whole) { return true }
    if !isLast { noteClean(number, whole, source) }
    return false
  }

  private func isClean(_ number: Int, _ whole: AnswerVisitor.Whole, _ source: [UInt8]) -> Bool {
    guard number < clean.count, clean[number].rule == whole.rule, clean[number].bytes.count == whole.range.count else {
      return false
    }
    return ByteSearch.isEqual(source, whole.range, clean[number].bytes, at: 0)
  }

  private mutating func noteClean(_ number: Int, _ whole: AnswerVisitor.Whole, _ source: [UInt8]) {
    if whole.range.count > 128 { return }
    while clean.count <= number { clean.append((-1, [])) }
    clean[number].rule = whole.rule
    clean[number].bytes.removeAll(keepingCapacity: true)
    clean[number].bytes += source[whole.range]
  }

  /// Restores one text, for itself; says whether it holds anything that could be restored.
  @discardableResult
  mutating func restore(
    _ range: Range<Int>, _ place: TextPlace, _ source: [UInt8], whole: AnswerVisitor.Whole? = nil
  ) -> Bool {
    if let whole, continues(whole) {
      continueText(range, place, source)
      return true
    }
    var place = place
    var edits: [TextEdit] = []
    let hasEscapes = ByteSearch.first(0x5C, in: source, range) < range.upperBound
    if !hasEscapes {
      if place.layer == .plain, Self.isJSON(source, range) { place.layer = .json }
      let hasLeft = search(source.span.extracting(range), place) { edits.append($0) }
      if edits.isEmpty { return hasLeft }
    }
    scratch.read([], source, range)
    let text = scratch.text
    if hasEscapes {
      if place.layer == .plain, Self.isJSON(text, 0..<text.count) { place.layer = .json }
      _ = search(text.span, place) { edits.append($0) }
    }
    put(edits, range, silent: 0)
    if let whole, whole.rule >= 0, let unit = table.uses[Int(whole.rule)].unit, !edits.isEmpty {
      var log = TextLog(unit: unit)
      log.advance(over: text, 0..<text.count, edits)
      wholeLogs.append((Int(whole.rule), whole.elements, log))
    }
    return true
  }

  /// Puts edits of the text that was read last in place of a range of the source.
  private mutating func put(_ edits: [TextEdit], _ range: Range<Int>, silent: Int) {
    if edits.isEmpty { return }
    let shift = range.upperBound - scratch.raw.count
    for place in edits.clipped(to: silent) {
      let raw = scratch.rawRange(place.range)
      edit(raw.lowerBound + shift..<raw.upperBound + shift, JSONEscape.escape(place.replacement))
    }
  }

  private mutating func search(_ text: borrowing Span<UInt8>, _ place: TextPlace, _ replace: (TextEdit) -> Void) -> Bool
  {
    let known = wholeStreams.firstIndex { $0.place == place } ?? wholeStreams.count
    if known == wholeStreams.count { wholeStreams.append((place, makeStream(place))) }
    _ = wholeStreams[known].stream.search(text, isFinal: true, replace)
    return wholeStreams[known].stream.hasLeft
  }

  private static func isJSON(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, text[start] <= 0x20 { start += 1 }
    guard start < range.upperBound, text[start] == 0x7B || text[start] == 0x5B else { return false }
    var blind = JSONBlindVisitor()
    var walker = JSONWalker(text, range, table: .nothing, mostDepth: 512)
    do { try walker.walkWhole(&blind) } catch { return false }
    return true
  }

  func name(_ hit: AnswerVisitor.Hit, _ source: [UInt8]) -> String {
    String(decoding: JSONUnescape.decode(source, hit.range), as: UTF8.self)
  }

  // MARK: - Addresses

  /// Moves an address of the upstream to where it is reached from outside; says whether it was one.
  private mutating func move(_ range: Range<Int>, _ move: AnswerTraits.Move, _ source: [UInt8]) -> Bool {
    guard range.count >= move.from.count, source[range.lowerBound] == move.from[0] else { return false }
    scratch.read([], source, range)
    let text = scratch.text
    guard text.starts(with: move.from) else { return false }
    if text.count > move.from.count, ![0x2F, 0x3F, 0x23].contains(text[move.from.count]) { return false }
    put([TextEdit(range: 0..<move.from.count, replacement: move.to)], range, silent: 0)
    return true
  }

  // MARK: - Continued texts

  private func continues(_ whole: AnswerVisitor.Whole) -> Bool {
    guard !traits.prefill.isEmpty, whole.rule >= 0, table.uses[Int(whole.rule)].isContinued else { return false }
    return !table.continuesFirst || whole.elements.allSatisfy { visitor.positions[$0] == 0 }
  }

  /// Restores a text whose beginning stands in the request.
  private mutating func continueText(_ range: Range<Int>, _ place: TextPlace, _ source: [UInt8]) {
    var place = place
    if traits.isJSON { place.layer = .json }
    var stream = makeStream(place)
    let decided = stream.begin(after: traits.prefill.span)
    let silent = traits.prefill.count - decided
    scratch.read(JSONEscape.escape(Array(traits.prefill[decided...])), source, range)
    var edits: [TextEdit] = []
    _ = stream.search(scratch.text.span, isFinal: true) { edits.append($0) }
    put(edits, range, silent: silent)
  }
}
