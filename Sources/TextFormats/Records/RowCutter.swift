/// Cuts rows at line ends outside quotation marks (RFC 4180), whatever ends the lines; empty lines are no records.
struct RowCutter: RecordCutter {
  private enum State {
    case cellStart, plain, quoted
    /// Behind a quotation mark in quotation marks, which may be one of two.
    case quote
  }

  let separator: UInt8
  private(set) var open = 0
  private var position = 0
  private var quote = 0
  private var state = State.cellStart

  init(separator: UInt8) { self.separator = separator }

  mutating func next(in buffer: [UInt8], isFinal: Bool) throws(RecordProblem) -> Range<Int>? {
    while position < buffer.count {
      let byte = buffer[position]
      position += 1
      if state == .quoted {
        if byte == 0x22 { state = .quote }
        continue
      }
      switch byte {
      case 0x0A, 0x0D:
        let row = open..<position - 1
        (open, state) = (position, .cellStart)
        if !row.isEmpty { return row }
      case separator: state = .cellStart
      case 0x22 where state == .cellStart:
        (quote, state) = (position - 1, .quoted)
      case 0x22 where state == .quote: state = .quoted
      default: state = .plain
      }
    }
    guard isFinal, open < buffer.count else { return nil }
    if state == .quoted { throw RecordProblem(problem: .openQuote, offset: quote) }
    defer { open = position }
    return open..<position
  }

  mutating func forget(_ count: Int) { (open, position, quote) = (open - count, position - count, quote - count) }
}
