extension RequestCollector {
  /// Reads a body, or a part of one.
  mutating func read(_ body: [UInt8], _ range: Range<Int>, type: ContentType) throws(BodyError) {
    if range.isEmpty { return }
    switch type.name {
    case "multipart/form-data":
      try readParts(body, range, type: type)
      return
    case "application/x-ndjson", "application/jsonl", "application/x-jsonlines", "application/jsonlines":
      try type.checkCharset()
      try readLines(body, range)
    case let name where name == "application/json" || name.hasSuffix("+json"):
      try type.checkCharset()
      try readValue(body, range)
    case "text/plain", "text/markdown":
      try type.checkCharset()
      try readText(body, range)
    default: throw BodyError(.contentType(type.name))
    }
  }

  /// Reads one JSON value.
  mutating func readValue(_ body: [UInt8], _ range: Range<Int>) throws(BodyError) {
    if body[range].starts(with: [0xEF, 0xBB, 0xBF]) { throw BodyError(.byteOrderMark, offset: range.lowerBound) }
    if let offset = UTF8Check.firstInvalid(in: body, range) { throw BodyError(.invalidUTF8, offset: offset) }
    var walker = JSONWalker(
      body, range, table: table.paths, mostDepth: policy.mostDepth,
      allowsRepeatedKeys: policy.allowsRepeatedKeys)
    try walker.walkWhole(&self)
  }

  /// Reads one JSON value a line; lines of white space pass.
  mutating func readLines(_ body: [UInt8], _ range: Range<Int>) throws(BodyError) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = body[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      if body[start..<end].contains(where: { $0 > 0x20 }) { try readValue(body, start..<end) }
      start = end + 1
    }
  }

  /// Takes all of a range as one text.
  mutating func readText(_ body: [UInt8], _ range: Range<Int>) throws(BodyError) {
    if range.isEmpty { return }
    if !checkData(body, range) { throw BodyError(.binary, offset: range.lowerBound) }
    let start = text.count
    let copied = append(body, range, hasEscapes: false)
    part()
    fields.append(
      RequestField(
        range: copied, context: start..<copied.upperBound, token: .text, role: .text, layers: 0,
        place: RequestPaths.Place(container: containers.last ?? -1, key: 0..<0, element: -1)))
  }
}
