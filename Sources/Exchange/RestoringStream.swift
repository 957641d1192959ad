internal import ModelAPIs
internal import Redaction

/// Restores one text of an answer, where the policy lets values be restored.
struct RestoringStream: TextStream {
  let restoring: Restoring
  let place: TextPlace
  private var context = AddressContext()
  private var watched: WatchedText?
  /// How many bytes of the text were counted in a piece that it repeats.
  private var counted = 0
  private(set) var hasLeft = false

  init(_ restoring: Restoring, place: TextPlace) {
    (self.restoring, self.place) = (restoring, place)
    watched = restoring.watch.map { WatchedText($0, layer: place.layer) }
  }

  mutating func repeats(_ count: Int) { counted = count }

  mutating func search(_ text: borrowing Span<UInt8>, isFinal: Bool, _ replace: (TextEdit) -> Void) -> Int {
    hasLeft = false
    defer { counted = 0 }
    var found: [(range: Range<Int>, entry: VaultEntry)] = []
    var decided = restoring.find(text, isFinal) { found.append(($0, $1)) }
    var edits = masks(in: text, isFinal: isFinal, &decided, placeholders: found.map(\.range))
    for (range, entry) in found
    where range.upperBound <= decided && !edits.contains(where: { $0.range.overlaps(range) }) {
      let sink = sink(of: range, in: text)
      guard restoring.policy.restores(entry.entity, sink) || (sink == .url && isAllowed(range, text)) else {
        count(range) { $0.left[sink, default: 0] += 1 }
        hasLeft = true
        continue
      }
      count(range) { $0.restored[entry.entity, default: 0] += 1 }
      let value = entry.value.bytes
      edits.append(TextEdit(range: range, replacement: place.layer == .json ? JSONEscape.escape(value) : value))
    }
    // Most pieces hold nothing, and sorting makes an array its own.
    if !edits.isEmpty {
      edits.sort { $0.range.lowerBound < $1.range.lowerBound }
      edits.forEach(replace)
    }
    // The next text that ends with its bytes begins anew.
    if isFinal { context.clear() } else { context.advance(over: text, to: decided) }
    return decided
  }

  mutating func begin(after text: borrowing Span<UInt8>) -> Int {
    let decided = restoring.find(text, false) { _, _ in }
    context.advance(over: text, to: decided)
    return decided
  }

  /// What the answer holds of values that were not in the request, as far as it is to be masked.
  private mutating func masks(
    in text: borrowing Span<UInt8>, isFinal: Bool, _ decided: inout Int, placeholders: [Range<Int>]
  ) -> [TextEdit] {
    guard watched != nil else { return [] }
    var masks: [WatchedText.Mask] = []
    do {
      if let looked = try watched?.look(at: text, decided: decided, placeholders: placeholders, isFinal: isFinal) {
        (masks, decided) = looked
      }
    } catch {
      // Not searched is not clean: the text is left out.
      masks = watched?.all(of: text) ?? []
      decided = text.count
      restoring.report.update { $0.unsearchedTexts += 1 }
    }
    hasLeft = !masks.isEmpty
    for mask in masks { count(mask.range) { $0.found[mask.entity, default: 0] += 1 } }
    guard watched?.watch.mode == .redact else { return [] }
    return masks.map { TextEdit(range: $0.range, replacement: $0.replacement) }
  }

  private func count(_ range: Range<Int>, _ change: (inout sending ExchangeReport) -> Void) {
    if range.lowerBound >= counted { restoring.report.update(change) }
  }

  private func sink(of range: Range<Int>, in text: borrowing Span<UInt8>) -> Sink {
    if place.sink == .url { return place.sink }
    // Also in the arguments of tools: `curl https://…` is how an injected instruction carries a value away.
    return context.host(at: range.lowerBound, in: text) == nil ? place.sink : .url
  }

  private func isAllowed(_ range: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
    guard let host = context.host(at: range.lowerBound, in: text), !host.isEmpty else { return false }
    return restoring.policy.allowedHosts.contains { allowed in
      allowed.hasPrefix("*.") ? host.hasSuffix(allowed.dropFirst()) : host == allowed
    }
  }
}
