internal import ModelAPIs
internal import Redaction

/// The texts of some JSON values: strings, keys and numbers, with escapes decoded and JSON in strings read as JSON.
struct JSONRecords: RecordText {
  let batch: RecordBatch
  let text: RequestText
  private let document: RequestDocument
  private let mostDepth: Int

  /// The score from which a finding in a key or a number counts.
  private static let strongScore = 0.8

  init(_ batch: RecordBatch, limits: FormatLimits) throws(RecordProblem) {
    var policy = RequestPolicy()
    policy.mostBytes = .max
    policy.mostDepth = limits.mostDepth
    policy.allowsRepeatedKeys = true
    let document: RequestDocument
    do { document = try RequestDocument(batch.bytes, values: batch.records, policy: policy) } catch {
      throw RecordProblem(problem: .json(error), offset: error.offset ?? batch.records.first?.lowerBound ?? 0)
    }
    let parts = document.fields.map { field in
      RequestText.Part(
        range: field.range, context: field.context, threshold: field.token == .string ? 0 : Self.strongScore,
        isWhole: field.token == .number)
    }
    text = RequestText(bytes: document.text, parts: parts, isSpaced: true) { range in
      Self.written(range, in: document)
    }
    self.batch = batch
    self.document = document
    mostDepth = limits.mostDepth
  }

  func source(of range: Range<Int>) -> Range<Int> { document.source(of: range) }

  func redacted(_ edits: [RedactedRequest.Edit]) throws(RecordProblem) -> [UInt8] {
    try checkShape(edits)
    return document.applying(edits.map { TextEdit(range: $0.range, replacement: $0.replacement) })
  }

  func restored(_ placeholders: [(range: Range<Int>, entry: VaultEntry)]) -> [UInt8] {
    var edits: [TextEdit] = []
    for (range, entry) in placeholders {
      let number = Self.field(at: range, in: document)
      guard number < document.fields.count else { break }
      let field = document.fields[number]
      guard field.token == .string || field.token == .key else { continue }
      let source = document.source(of: range)
      if let written = entry.written {
        if written.place == .number, field.token == .string, range == field.range, let quoted = quoted(source, field) {
          edits.append(TextEdit(range: quoted, replacement: written.bytes.bytes))
          continue
        }
        if written.place == .string(layers: field.layers) {
          edits.append(TextEdit(range: source, replacement: written.bytes.bytes))
          continue
        }
      }
      edits.append(TextEdit(range: source, replacement: Self.escaped(entry.value.bytes, layers: field.layers)))
    }
    return edits.applied(to: batch.bytes, batch.bytes.indices)
  }

  /// The source of a whole string with the quotation marks around it; nil when they are spelled unusually.
  private func quoted(_ source: Range<Int>, _ field: RequestField) -> Range<Int>? {
    let mark = Self.escaped([0x22], layers: field.layers - 1)
    let quoted = source.lowerBound - mark.count..<source.upperBound + mark.count
    guard quoted.lowerBound >= 0, quoted.upperBound <= batch.bytes.count,
      batch.bytes[quoted].starts(with: mark), batch.bytes[source.upperBound..<quoted.upperBound].elementsEqual(mark)
    else { return nil }
    return quoted
  }

  /// How the document spells a range of its text, where that is not what is usual.
  private static func written(_ range: Range<Int>, in document: RequestDocument) -> WrittenForm? {
    let number = field(at: range, in: document)
    guard number < document.fields.count else { return nil }
    let field = document.fields[number]
    let source = document.body[document.source(of: range)]
    if field.token == .number { return WrittenForm(place: .number, bytes: Secret(Array(source))) }
    let usual = escaped(Array(document.text[range]), layers: field.layers)
    return source.elementsEqual(usual)
      ? nil : WrittenForm(place: .string(layers: field.layers), bytes: Secret(Array(source)))
  }

  /// The field that a range stands in.
  private static func field(at range: Range<Int>, in document: RequestDocument) -> Int {
    document.fields.partition { $0.range.upperBound < range.upperBound }
  }

  private static func escaped(_ text: [UInt8], layers: Int) -> [UInt8] {
    var text = text
    for _ in 0..<layers { text = JSONEscape.escape(text) }
    return text
  }

  /// Checks that no string reads as JSON only because placeholders stand in it: then its escapes would be taken for
  /// others when it is restored.
  private func checkShape(_ edits: [RedactedRequest.Edit]) throws(RecordProblem) {
    var next = 0
    while next < edits.count {
      let number = Self.field(at: edits[next].range, in: document)
      guard number < document.fields.count else { return }
      let field = document.fields[number]
      let first = next
      while next < edits.count, edits[next].range.upperBound <= field.range.upperBound { next += 1 }
      if field.token != .string { continue }
      let new = edits[first..<next].map { TextEdit(range: $0.range, replacement: $0.replacement) }
        .applied(to: document.text, field.range)
      guard let start = new.first(where: { $0 > 0x20 }), [0x7B, 0x5B, 0x22].contains(start) else { continue }
      if JSONText.holdsValues(new, new.indices, most: 1, mostDepth: mostDepth) {
        throw RecordProblem(problem: .turnsIntoJSON, offset: document.source(of: field.range).lowerBound)
      }
    }
  }
}
