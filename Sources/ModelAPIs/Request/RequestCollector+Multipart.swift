extension RequestCollector {
  /// Reads the parts of `multipart/form-data` (RFC 7578): text and JSON are read, other content is refused or passes.
  mutating func readParts(_ body: [UInt8], _ range: Range<Int>, type: ContentType) throws(BodyError) {
    guard let boundary = type.parameter("boundary"), !boundary.isEmpty else { throw BodyError(.multipart) }
    let delimiter = Array("--\(boundary)".utf8)
    guard var next = Self.find(delimiter, in: body, range.lowerBound..<range.upperBound) else {
      throw BodyError(.multipart, offset: range.lowerBound)
    }
    // What stands around the parts is sent as it is, so it must be empty.
    guard body[range.lowerBound..<next].allSatisfy({ $0 == 0x0D || $0 == 0x0A }) else {
      throw BodyError(.multipart, offset: range.lowerBound)
    }
    while true {
      let after = next + delimiter.count
      if body[after..<range.upperBound].starts(with: [0x2D, 0x2D]) {
        guard body[(after + 2)..<range.upperBound].allSatisfy({ $0 <= 0x20 }) else {
          throw BodyError(.multipart, offset: after)
        }
        return
      }
      guard body[after..<range.upperBound].starts(with: [0x0D, 0x0A]),
        let end = Self.find([0x0D, 0x0A] + delimiter, in: body, after..<range.upperBound)
      else { throw BodyError(.multipart, offset: after) }
      try readPart(body, after + 2..<end)
      next = end + 2
    }
  }

  private mutating func readPart(_ body: [UInt8], _ range: Range<Int>) throws(BodyError) {
    let blank: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
    let isBare = body[range].starts(with: [0x0D, 0x0A])
    guard let headEnd = isBare ? range.lowerBound - 2 : Self.find(blank, in: body, range) else {
      throw BodyError(.multipart, offset: range.lowerBound)
    }
    let content = headEnd + 4..<range.upperBound
    var name = ""
    var file: String?
    var type: ContentType?
    for line in String(decoding: body[range.lowerBound..<max(headEnd, range.lowerBound)], as: UTF8.self).split(
      whereSeparator: \.isNewline)
    {
      let value = ContentType(String(line.drop { $0 != ":" }.dropFirst()))
      switch line.prefix(while: { $0 != ":" }).lowercased() {
      case "content-disposition":
        name = value.parameter("name") ?? ""
        file = value.parameter("filename") ?? value.parameter("filename*")
      case "content-type": type = value
      case "content-transfer-encoding" where value.name != "binary" && value.name != "8bit" && value.name != "7bit":
        throw BodyError(.contentCoding(value.name), offset: range.lowerBound)
      default: break
      }
    }
    let key = paths.name(Array(name.utf8), 0..<name.utf8.count)
    containers.append(paths.open(RequestPaths.Place(container: -1, key: key, element: -1)))
    defer { containers.removeLast() }
    if file != nil, let place = Self.find(Array("filename".utf8), in: body, range.lowerBound..<headEnd) {
      // A file's name says something too.
      try readText(body, place..<(body[place..<headEnd].firstIndex(of: 0x0D) ?? headEnd))
    }
    try readContent(body, content, type: type, file: file)
  }

  private mutating func readContent(
    _ body: [UInt8], _ range: Range<Int>, type: ContentType?, file: String?
  ) throws(BodyError) {
    let ending = (file ?? "").split(separator: ".").last?.lowercased() ?? ""
    switch (type?.name ?? "text/plain", ending) {
    case (_, "jsonl"), (_, "ndjson"): try readLines(body, range)
    case ("application/octet-stream", "json"): try readValue(body, range)
    case ("application/json", _), ("application/jsonl", _), ("application/x-ndjson", _):
      try read(body, range, type: type ?? ContentType("application/json"))
    case let (name, _) where name.hasPrefix("text/") || ["txt", "md", "csv", "tsv"].contains(ending):
      try type?.checkCharset()
      try readText(body, range)
    default:
      guard policy.allowsBinary else { throw BodyError(.binary, offset: range.lowerBound) }
      unscannedBytes += range.count
    }
  }

  /// Where some bytes stand first.
  private static func find(_ wanted: [UInt8], in body: [UInt8], _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    while position + wanted.count <= range.upperBound {
      guard let start = body[position..<range.upperBound].firstIndex(of: wanted[0]) else { return nil }
      if body[start..<range.upperBound].starts(with: wanted) { return start }
      position = start + 1
    }
    return nil
  }
}
