extension TableReader {
  /// All values under `data` and `stringData` of a Kubernetes Secret in YAML, whatever their keys are called.
  ///
  /// - Complexity: O(*n*) in the length of the text; a line is left at its first bytes when it is not `kind: Secret`.
  static func secretManifests(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    var end = 0
    for place in lines.indices where lines[place].signs.contains(.colon) && lines[place].range.count <= longestName {
      // What an object says again of itself is read with it, or every line would read all that follow.
      guard place >= end, let kind = manifestKey(lines[place].range, in: text),
        ManifestWords.saysSecret(kind.key, kind.value, in: text)
      else { continue }
      // Backwards to where the object begins, but never over one that is read already; a dash before the kind begins one.
      var start = place
      let isFirst = indent(lines[place].range, in: text).line < kind.indent
      while !isFirst, start > end, belongs(lines[start - 1].range, to: kind.indent, in: text) { start -= 1 }
      if !isFirst, start > end, indent(lines[start - 1].range, in: text).key == kind.indent { start -= 1 }
      var next = start
      while next < lines.count, next <= place || belongs(lines[next].range, to: kind.indent, in: text) {
        guard let field = manifestKey(lines[next].range, in: text), field.indent == kind.indent,
          ManifestWords.isData(field.key, in: text)
        else {
          next += 1
          continue
        }
        takeInline(field.value, &table, text)
        next = takeValues(lines, from: next + 1, deeperThan: kind.indent, &table, text)
      }
      end = next
    }
    return table
  }

  /// What the unrolled values stand behind, which the rule for them knows.
  static var manifestLabel: String { "kubernetes-secret-data" }

  /// Where the first sign of a line stands and where its key does, behind the dash of an item, both counted from its start.
  private static func indent(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> (line: Int, key: Int) {
    var place = line.lowerBound
    while place < line.upperBound, text[place] == 0x20 || text[place] == 0x09 { place += 1 }
    let first = place
    while place + 1 < line.upperBound, text[place] == 0x2D, text[place + 1] == 0x20 { place += 2 }
    return (first - line.lowerBound, place - line.lowerBound)
  }

  /// Whether a line goes on with an object whose keys stand at an indent: it is blank, a remark, or begins no further left.
  private static func belongs(_ line: Range<Int>, to indent: Int, in text: borrowing Span<UInt8>) -> Bool {
    let first = line.lowerBound + self.indent(line, in: text).line
    guard first < line.upperBound, text[first] != 0x0D, text[first] != 0x23 else { return true }
    let isEnd = line.count > 2 && (0..<3).allSatisfy { text[line.lowerBound + $0] == 0x2D }
    return !isEnd && first - line.lowerBound >= indent
  }

  /// The key of a line `key: value`, its value, which may be empty, and how far the key is indented; nil when it is none.
  private static func manifestKey(
    _ line: Range<Int>, in text: borrowing Span<UInt8>
  ) -> (indent: Int, key: Range<Int>, value: Range<Int>)? {
    let indent = indent(line, in: text).key
    let start = line.lowerBound + indent
    var colon = start
    while colon < line.upperBound, text[colon] != 0x3A { colon += 1 }
    guard colon > start, colon < line.upperBound, text[start] != 0x23 else { return nil }
    guard colon + 1 == line.upperBound || [0x20, 0x09, 0x0D].contains(text[colon + 1]) else { return nil }
    return (indent, content(start..<colon, in: text), content(colon + 1..<line.upperBound, in: text))
  }

  /// Takes the values of the lines below a key; answers with the line behind them.
  private static func takeValues(
    _ lines: [TextLine], from first: Int, deeperThan indent: Int, _ table: inout Table, _ text: borrowing Span<UInt8>
  ) -> Int {
    // How far the key is indented whose text stands on the lines below it.
    var block: Int?
    for place in first..<lines.count {
      let line = lines[place].range
      guard belongs(line, to: indent + 1, in: text) else { return place }
      let depth = self.indent(line, in: text).line
      if let above = block, depth > above {
        table.named.append((manifestLabel, content(line, in: text)))
        continue
      }
      guard let field = manifestKey(line, in: text) else { continue }
      block = field.value.isEmpty || [0x7C, 0x3E].contains(text[field.value.lowerBound]) ? field.indent : nil
      if block == nil { table.named.append((manifestLabel, withoutRemark(field.value, in: text))) }
    }
    return lines.count
  }

  /// Takes the values of `{key: value, key: value}` on the line of their key.
  private static func takeInline(_ value: Range<Int>, _ table: inout Table, _ text: borrowing Span<UInt8>) {
    guard !value.isEmpty, text[value.lowerBound] == 0x7B else { return }
    var (start, quote) = (nil as Int?, 0 as UInt8)
    for place in value.dropFirst() {
      let byte = text[place]
      if quote != 0 || FieldReader.isQuote(byte) {
        quote = quote == 0 ? byte : quote == byte ? 0 : quote
      } else if byte == 0x3A, start == nil, text[place - 1] != 0x20 {
        start = place + 1
      } else if byte == 0x2C || byte == 0x7D, let first = start {
        table.named.append((manifestLabel, content(first..<place, in: text)))
        start = nil
      }
    }
  }

  /// A value without a remark behind it.
  private static func withoutRemark(_ value: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int> {
    for place in value.dropFirst() where text[place] == 0x23 && text[place - 1] == 0x20 {
      return content(value.lowerBound..<place, in: text)
    }
    return value
  }
}
