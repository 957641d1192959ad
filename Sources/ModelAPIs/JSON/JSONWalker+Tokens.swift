extension JSONWalker {
  /// Reads a string from its opening quote on; gives its content, and moves behind the closing quote.
  @inline(__always)
  mutating func string() throws(BodyError) -> (range: Range<Int>, hasEscapes: Bool) {
    let start = position + 1
    var place = start
    var hasEscapes = false
    while true {
      place = Self.plainEnd(source, from: place, to: end)
      guard place < end else {
        move(to: end)
        throw error(.truncated)
      }
      let byte = source[place]
      if byte == 0x22 {
        move(to: place + 1)
        return (start..<place, hasEscapes)
      }
      if byte != 0x5C {
        move(to: place)
        throw error(.controlCharacter)
      }
      hasEscapes = true
      let wide = JSONUnescape.wideEnd(source, from: place, to: end)
      place = wide > place ? wide : try escape(at: place)
    }
  }

  /// The first byte that is a quote, a backslash or a control character.
  @inline(__always)
  static func plainEnd(_ source: [UInt8], from start: Int, to end: Int) -> Int {
    unsafe source.withUnsafeBytes { raw in
      var position = start
      // Most strings are short; blocks pay off only later.
      let near = min(end, start + 16)
      while position < near {
        let byte = unsafe raw[position]
        if byte == 0x22 || byte == 0x5C || byte < 0x20 { return position }
        position += 1
      }
      let quote = SIMD32<UInt8>(repeating: 0x22)
      let backslash = SIMD32<UInt8>(repeating: 0x5C)
      let space = SIMD32<UInt8>(repeating: 0x20)
      while position + 32 <= end {
        let block = unsafe raw.loadUnaligned(fromByteOffset: position, as: SIMD32<UInt8>.self)
        if ByteSearch.isAny((block .== quote) .| (block .== backslash) .| (block .< space)) { break }
        position += 32
      }
      while position < end {
        let byte = unsafe raw[position]
        if byte == 0x22 || byte == 0x5C || byte < 0x20 { return position }
        position += 1
      }
      return end
    }
  }

  /// Checks an escape, and gives where it ends.
  private mutating func escape(at place: Int) throws(BodyError) -> Int {
    move(to: place)
    guard place + 1 < end else { throw error(.truncated) }
    switch source[place + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return place + 2
    case 0x75: break
    default: throw error(.invalidEscape)
    }
    let unit = try codeUnit(at: place)
    if unit & 0xFC00 == 0xDC00 { throw error(.loneSurrogate) }
    guard unit & 0xFC00 == 0xD800 else { return place + 6 }
    guard place + 8 <= end else { throw error(.truncated) }
    guard source[place + 6] == 0x5C, source[place + 7] == 0x75 else { throw error(.loneSurrogate) }
    guard try codeUnit(at: place + 6) & 0xFC00 == 0xDC00 else { throw error(.loneSurrogate) }
    return place + 12
  }

  private func codeUnit(at place: Int) throws(BodyError) -> UInt16 {
    guard place + 6 <= end else { throw error(.truncated) }
    guard let unit = JSONUnescape.codeUnit(source, at: place + 2) else { throw error(.invalidEscape) }
    return unit
  }

  /// Reads a number.
  mutating func number() throws(BodyError) -> Range<Int> {
    let start = position
    var place = start
    func digits() -> Int {
      let first = place
      while place < end, source[place] &- 0x30 < 10 { place += 1 }
      return place - first
    }
    if source[place] == 0x2D { place += 1 }
    let isZero = place < end && source[place] == 0x30
    let whole = digits()
    var isGood = whole > 0 && !(isZero && whole > 1)
    if isGood, place < end, source[place] == 0x2E {
      place += 1
      isGood = digits() > 0
    }
    if isGood, place < end, source[place] | 0x20 == 0x65 {
      place += 1
      if place < end, source[place] == 0x2B || source[place] == 0x2D { place += 1 }
      isGood = digits() > 0
    }
    guard isGood else { throw error(.invalidNumber) }
    move(to: place)
    return start..<place
  }

  /// Reads `true`, `false` or `null`.
  mutating func literal(_ byte: UInt8) throws(BodyError) -> Range<Int> {
    let start = position
    let word: StaticString
    switch byte {
    case 0x74: word = "true"
    case 0x66: word = "false"
    case 0x6E: word = "null"
    case 0x4E, 0x49, 0x2B: throw error(.invalidNumber)
    default: throw error(.unexpectedByte)
    }
    let length = word.utf8CodeUnitCount
    for offset in 0..<length {
      guard start + offset < end else { throw error(.truncated) }
      guard unsafe source[start + offset] == word.utf8Start[offset] else { throw error(.unexpectedByte) }
    }
    move(to: start + length)
    return start..<start + length
  }

  /// An error at the present byte, with the keys that lead there.
  func error(_ code: BodyError.Code) -> BodyError {
    var path = ""
    for frame in frames where frame.place.isMember {
      if !path.isEmpty { path += "." }
      path += Self.shown(source, frame.place.key)
    }
    return BodyError(code, offset: position, path: path)
  }

  /// A key as errors show it; what does not look like a name may be a value and is not shown.
  static func shown(_ source: [UInt8], _ range: Range<Int>) -> String {
    let isName =
      range.count <= 40
      && source[range].allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x5F || $0 == 0x2D || $0 == 0x24 }
    return isName ? String(decoding: source[range], as: UTF8.self) : "*"
  }
}
