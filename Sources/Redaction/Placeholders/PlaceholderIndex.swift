/// What a reader of placeholders must know of those that a session issued.
struct PlaceholderIndex {
  /// One code with the entries that it can mean.
  struct Record {
    let kind: String
    /// The entry of the usual spelling.
    var usual: Int?
    /// The other spellings by their suffix.
    var variants: [(suffix: [UInt8], entry: Int)] = []

    /// What the code means without suffix: the usual spelling or, where that was never issued, the first one.
    var entry: Int { usual ?? variants[0].entry }
  }

  let style: PlaceholderStyle
  let prefix: [UInt8]
  let middle: [UInt8]
  let suffix: [UInt8]
  /// Whether placeholders are a kind and a code alone, so that nothing of the style's own is to be read.
  let isStandard: Bool
  private(set) var kinds = KindTable()
  private(set) var codes = CodeTrie()
  private(set) var records: [Record] = []
  private(set) var surrogates = SurrogateIndex()
  private(set) var longestCode = 0
  private(set) var longestVariant = 0
  /// For every byte, whether a placeholder may begin with it.
  private(set) var canStart = [Bool](repeating: false, count: 256)
  /// Tells most places where no placeholder begins.
  private(set) var starts: PlaceholderStarts
  private var numbers: [String: Int] = [:]

  init(style: PlaceholderStyle) {
    self.style = style
    prefix = Array(style.prefix.utf8)
    middle = Array(style.middle.utf8)
    suffix = Array(style.suffix.utf8)
    isStandard = style.prefix.isEmpty && style.suffix.isEmpty && style == .standard
    starts = PlaceholderStarts(prefix: prefix.first)
  }

  /// The characters that a placeholder may be written with.
  var scalars: [Unicode.Scalar] {
    let literals = (prefix + middle + suffix).flatMap { [UInt32($0), UInt32($0) + 0xFEE0] }
    return PlaceholderUnit.scalars + (literals + kinds.values).compactMap(Unicode.Scalar.init)
  }

  var isEmpty: Bool { records.isEmpty && surrogates.isEmpty }

  /// The most bytes that one placeholder can take, however it is bent: six bytes a character, a few marks between.
  var longestSpan: Int {
    let literals = prefix.count + middle.count + suffix.count
    let marks = PlaceholderReader.mostMarks * (literals == middle.count ? 2 : 6)
    return 10 * (literals + kinds.longest + longestCode + longestVariant + marks + 4)
  }

  mutating func insert(surrogate: String, entry: Int) {
    noteStart(surrogates.insert(surrogate, entry: entry))
  }

  /// The most characters before a code that are no marks, all written plainly: the style's own, a kind, three separators.
  var mostBeforeCode: Int { prefix.count + kinds.longest + max(3, middle.count) }

  mutating func insert(kind: String, code: String, variant: String, entry: Int) {
    for word in kinds.insert(kind) {
      starts.insert(kind: word)
      if let first = word.unicodeScalars.first { noteStart(PlaceholderUnit.classify(first.value)) }
    }
    let symbols = Array(code.utf8)
    longestCode = max(longestCode, symbols.count)
    longestVariant = max(longestVariant, variant.utf8.count)
    let number: Int
    if let known = numbers[code] {
      number = known
    } else {
      number = records.count
      numbers[code] = number
      records.append(Record(kind: kind))
      codes.insert(symbols)
      starts.insert(code: symbols)
    }
    if variant.isEmpty {
      records[number].usual = entry
    } else {
      records[number].variants.append((Array(variant.utf8), entry))
    }
    noteStart(UInt32(symbols[0]))
  }

  func record(code: String) -> Record? { numbers[code].map { records[$0] } }

  /// Whether a kind ends as another does, so that a code behind it may belong to that other alone.
  func hidesKind(_ kind: String?) -> Bool {
    guard let kind else { return false }
    return kinds.names.contains { $0 != kind && kind.hasSuffix($0) }
  }

  /// Whether a code that begins with some symbols can stand behind a kind.
  ///
  /// - Complexity: O(codes); it is asked only where a text ends inside a code and kinds end alike.
  func hasCode(beginning symbols: [UInt8], after kind: String?) -> Bool {
    numbers.contains { code, number in
      code.utf8.starts(with: symbols) && (kind == records[number].kind || kind?.hasSuffix(records[number].kind) != true)
    }
  }

  /// Notes what a placeholder may begin with: the first characters of words and codes as a reader sees them.
  private mutating func noteStart(_ value: UInt32) {
    // Full-width forms are the last of what any placeholder may begin with.
    if !canStart[0xEF] {
      if let byte = prefix.first { canStart[Int(byte)] = true }
      for byte in ["%", "&", "\\"] as [Unicode.Scalar] { canStart[Int(byte.value)] = true }
      for byte in PlaceholderReader.emphasis { canStart[Int(byte)] = true }
      canStart[0xEF] = true
    }
    if value < 0x80 {
      canStart[Int(value)] = true
      if value >= 0x41 { canStart[Int(value | 0x20)] = true }
    } else if let scalar = Unicode.Scalar(value), let lead = UTF8.encode(scalar)?.first {
      canStart[Int(lead)] = true
    }
  }
}
