/// Reads one placeholder at one place of a text, however a model bent it.
///
/// What is read depends on the text from that place onwards and on nothing before it, so the answer is the same wherever
/// a stream is cut.
struct PlaceholderReader {
  /// What stands at a place.
  enum Outcome: Equatable {
    /// No placeholder.
    case none
    /// A placeholder that ends at `end`.
    case match(end: Int, entry: Int)
    /// The text ends before that is decided.
    case undecided
  }

  /// How many marks in a row are passed over.
  static let mostMarks = 8

  private let shared: Shared<PlaceholderIndex>
  /// Whether the text ends where its bytes end.
  let isFinal: Bool
  /// What stands at a place where a code was looked for before, so that it is not walked again behind a kind.
  private var known: (start: Int, walk: Walk)?

  init(index: PlaceholderIndex, isFinal: Bool) { (shared, self.isFinal) = (Shared(index), isFinal) }

  var index: PlaceholderIndex {
    @inline(__always) get { shared.value }
  }

  /// Reads at a place.
  func read(_ text: borrowing Span<UInt8>, at start: Int) -> Outcome {
    let spelled = readSpelled(text, at: start)
    if spelled != .none { return spelled }
    if !index.suffix.isEmpty || !index.prefix.isEmpty, index.style.numbering == .sequential { return .none }
    let kinded = readKind(text, at: start) { reader, text, end, kind in
      reader.readAfterKind(text, at: end, kind: kind)
    }
    if kinded != .none { return kinded }
    let emphasised = readEmphasised(text, at: start)
    if emphasised != .none { return emphasised }
    return index.starts.mayBeginCode(text, at: start) ? readCode(text, at: start, kind: nil, openedMarks: 0) : .none
  }

  /// Whether an issued code stands at a place, or the beginning of one at the end of the text.
  ///
  /// It is remembered for a reading of the same text, until another is looked for.
  mutating func findCode(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
    let walk = walk(text, at: start)
    known = (start, walk)
    return walk != .none
  }

  // MARK: - The parts

  func ended(_ length: Int) -> Outcome { isFinal ? .none : .undecided }

  private enum Part { case prefix, middle, suffix }
  private enum Literal { case found(end: Int), absent, cut }

  /// Reads one of the style's own marks, which a model bends as it bends the rest: full-width, escaped, emphasised.
  ///
  /// Between kind and code, `_` may have become a space or a dash.
  private func literal(_ part: Part, _ text: borrowing Span<UInt8>, at start: Int) -> Literal {
    let wanted =
      switch part {
      case .prefix: index.prefix
      case .middle: index.middle
      case .suffix: index.suffix
      }
    var position = start
    var marks = 0
    var next = 0
    while next < wanted.count {
      guard position < text.count else { return isFinal ? .absent : .cut }
      if text[position] == wanted[next] {
        position += 1
        next += 1
        continue
      }
      guard let unit = PlaceholderUnit.read(text, at: position) else { return isFinal ? .absent : .cut }
      position += unit.length
      if unit.value == PlaceholderUnit.mark {
        marks += 1
        // A mark before the first bracket is not the placeholder's own: it may have stood in the text.
        guard next > 0 || part != .prefix, marks <= Self.mostMarks else { return .absent }
      } else if unit.isCharacter(wanted[next])
        // Written out, it is itself and no space.
        || (part == .middle || unit.length > 1) && unit.value == PlaceholderUnit.separator
          && PlaceholderUnit.classify(UInt32(wanted[next])) == PlaceholderUnit.separator
      {
        next += 1
      } else {
        return .absent
      }
    }
    return .found(end: position)
  }

  /// Where the marks at a place end; nil where the text ends before that is decided.
  private func afterMarks(_ text: borrowing Span<UInt8>, at start: Int) -> Int? {
    var position = start
    for _ in 0..<Self.mostMarks {
      guard position < text.count, let unit = PlaceholderUnit.read(text, at: position) else {
        return isFinal ? position : nil
      }
      guard unit.value == PlaceholderUnit.mark else { break }
      position += unit.length
    }
    return position
  }

  /// The style's own spelling, brackets and all.
  ///
  /// The standard style has none, so nothing is to be done.
  private func readSpelled(_ text: borrowing Span<UInt8>, at start: Int) -> Outcome {
    if index.isStandard { return .none }
    var kindStart = start
    switch literal(.prefix, text, at: start) {
    case .absent: return .none
    case .cut: return .undecided
    case .found(let end):
      guard let place = index.prefix.isEmpty ? end : afterMarks(text, at: end) else { return .undecided }
      kindStart = place
    }
    return readKind(text, at: kindStart) { reader, text, end, kind in
      switch reader.literal(.middle, text, at: end) {
      case .absent: return .none
      case .cut: return .undecided
      case .found(let middleEnd):
        guard let codeStart = reader.afterMarks(text, at: middleEnd) else { return .undecided }
        return reader.readCodeAndSuffix(text, at: codeStart, kind: kind)
      }
    }
  }

  private func readCodeAndSuffix(_ text: borrowing Span<UInt8>, at start: Int, kind: String) -> Outcome {
    let inner = readCode(text, at: start, kind: kind, openedMarks: 0)
    guard case .match(let codeEnd, let entry) = inner else { return inner }
    switch literal(.suffix, text, at: codeEnd) {
    case .absent: return .none
    case .cut: return .undecided
    case .found(let end): return .match(end: end, entry: entry)
    }
  }

  /// Walks every kind that begins here and tries what follows it; the longest kind wins.
  func readKind(
    _ text: borrowing Span<UInt8>, at start: Int,
    then follow: (PlaceholderReader, borrowing Span<UInt8>, Int, String) -> Outcome
  ) -> Outcome {
    var node = index.kinds.root
    var position = start
    var marks = 0
    var best = Outcome.none
    while position < text.count {
      guard let unit = PlaceholderUnit.read(text, at: position) else { return isFinal ? best : .undecided }
      if unit.value == PlaceholderUnit.mark {
        marks += 1
        guard position > start, marks <= Self.mostMarks else { return best }
        position += unit.length
        continue
      }
      marks = 0
      guard let next = index.kinds.step(node, unit.value) else { return best }
      node = next
      position += unit.length
      if let kind = index.kinds.kind(node) {
        switch follow(self, text, position, kind) {
        case .undecided: return .undecided
        case .match(let end, let entry): best = .match(end: end, entry: entry)
        case .none: break
        }
        if !index.kinds.continues(node) { return best }
      }
    }
    return isFinal ? best : .undecided
  }

  /// Separators and marks, then a code.
  func readAfterKind(_ text: borrowing Span<UInt8>, at start: Int, kind: String) -> Outcome {
    var position = start
    var separators = 0
    var marks = 0
    while position < text.count {
      guard let unit = PlaceholderUnit.read(text, at: position) else { return ended(position - start) }
      if unit.value == PlaceholderUnit.separator {
        separators += 1
        guard separators <= 3 else { return .none }
      } else if unit.value == PlaceholderUnit.mark {
        marks += 1
        guard marks <= Self.mostMarks else { return .none }
      } else {
        return readCode(text, at: position, kind: kind, openedMarks: marks)
      }
      position += unit.length
    }
    return ended(position - start)
  }

  /// What of a code stands at a place, whatever stands before it.
  private enum Walk: Equatable {
    case none
    /// A code that ends at `end`; nothing longer is one.
    case code(end: Int, record: Int)
    /// The text ends where a code may go on.
    case open
    /// The text ends inside a character.
    case cut
  }

  private func walk(_ text: borrowing Span<UInt8>, at start: Int) -> Walk {
    var cursor = index.codes.start
    var position = start
    var marks = 0
    var best = Walk.none
    walk: while position < text.count {
      guard let unit = PlaceholderUnit.read(text, at: position) else {
        if !isFinal { return .cut }
        break
      }
      if unit.value == PlaceholderUnit.mark, position > start {
        marks += 1
        guard marks <= Self.mostMarks else { break walk }
        position += unit.length
        continue
      }
      marks = 0
      guard unit.isSymbol, let next = index.codes.step(cursor, UInt8(unit.value)) else { break walk }
      cursor = next
      position += unit.length
      // Nearly every code is written as it was issued, and from its third symbol on it is the only one left.
      if cursor.depth == PlaceholderStarts.depth, let rest = index.codes.rest(of: cursor, in: text, at: position) {
        return .code(end: rest.end, record: rest.record)
      }
      if let record = index.codes.record(cursor) {
        best = .code(end: position, record: record)
        if !index.codes.continues(cursor) { return best }
      }
    }
    return position >= text.count && !isFinal ? .open : best
  }

  /// A code, the marks that close what was opened before it, and the suffix of a variant.
  private func readCode(_ text: borrowing Span<UInt8>, at start: Int, kind: String?, openedMarks: Int) -> Outcome {
    let found = known.flatMap { $0.start == start ? $0.walk : nil } ?? walk(text, at: start)
    switch found {
    case .none: return .none
    case .cut: return .undecided
    case .open: return index.hidesKind(kind) && !mayFollow(kind, text, from: start) ? .none : .undecided
    case .code(let end, let record): return readVariant(text, end, record, kind, openedMarks)
    }
  }

  private func readVariant(
    _ text: borrowing Span<UInt8>, _ start: Int, _ number: Int, _ kind: String?, _ openedMarks: Int
  ) -> Outcome {
    let record = index.records[number]
    // `ID_` before `CARD-…` is not part of a placeholder of the kind CARD, though `ID_CARD` may be a kind too.
    if let kind, kind != record.kind, kind.hasSuffix(record.kind) { return .none }
    var end = start
    var entry = record.entry
    if !record.variants.isEmpty {
      switch readSuffix(text, at: start, of: record) {
      case .undecided: return .undecided
      case .match(let suffixEnd, let variant): (end, entry) = (suffixEnd, variant)
      case .none: break
      }
    }
    var closed = 0
    while closed < openedMarks {
      guard end < text.count else { return isFinal ? .match(end: end, entry: entry) : .undecided }
      guard let unit = PlaceholderUnit.read(text, at: end) else {
        return isFinal ? .match(end: end, entry: entry) : .undecided
      }
      guard unit.value == PlaceholderUnit.mark else { break }
      end += unit.length
      closed += 1
    }
    return .match(end: end, entry: entry)
  }

  private func readSuffix(_ text: borrowing Span<UInt8>, at start: Int, of record: PlaceholderIndex.Record) -> Outcome {
    var position = start
    var symbols: [UInt8] = []
    var separated = false
    var marks = 0
    var best = Outcome.none
    while position < text.count {
      guard let unit = PlaceholderUnit.read(text, at: position) else { return isFinal ? best : .undecided }
      if unit.value == PlaceholderUnit.mark {
        marks += 1
        guard marks <= Self.mostMarks else { return best }
      } else if !separated {
        guard unit.value == PlaceholderUnit.separator else { return best }
        separated = true
      } else {
        guard unit.isSymbol else { return best }
        symbols.append(UInt8(unit.value))
        guard record.variants.contains(where: { $0.suffix.starts(with: symbols) }) else { return best }
        if let variant = record.variants.first(where: { $0.suffix == symbols }) {
          best = .match(end: position + unit.length, entry: variant.entry)
          if !record.variants.contains(where: { $0.suffix.count > symbols.count && $0.suffix.starts(with: symbols) }) {
            return best
          }
        }
      }
      position += unit.length
    }
    return isFinal ? best : .undecided
  }
}
