internal import ModelAPIs
internal import Redaction

/// Restores one text of an answer, where the policy lets values be restored.
struct RestoringStream: TextStream {
  let finder: PlaceholderFinder
  let place: TextPlace
  let policy: ExchangePolicy
  let report: ReportBox
  private var context = AddressContext()

  init(finder: PlaceholderFinder, place: TextPlace, policy: ExchangePolicy, report: ReportBox) {
    (self.finder, self.place, self.policy, self.report) = (finder, place, policy, report)
  }

  mutating func search(_ text: borrowing Span<UInt8>, isFinal: Bool, _ replace: (TextEdit) -> Void) -> Int {
    var found: [(range: Range<Int>, entry: VaultEntry)] = []
    let decided = finder.forEach(in: text, isFinal: isFinal) { found.append(($0, $1)) }
    for (range, entry) in found {
      let sink = sink(of: range, in: text)
      guard policy.restores(entry.entity, sink) || (sink == .url && isAllowed(range, text)) else {
        report.update { $0.left[sink, default: 0] += 1 }
        continue
      }
      report.update { $0.restored[entry.entity, default: 0] += 1 }
      let value = entry.value.bytes
      replace(TextEdit(range: range, replacement: place.layer == .json ? JSONEscape.escape(value) : value))
    }
    context.advance(over: text, to: decided)
    if isFinal { context = AddressContext() }
    return decided
  }

  private func sink(of range: Range<Int>, in text: borrowing Span<UInt8>) -> Sink {
    if place.sink == .url { return place.sink }
    // Also in the arguments of tools: `curl https://…` is how an injected instruction carries a value away.
    return context.host(at: range.lowerBound, in: text) == nil ? place.sink : .url
  }

  private func isAllowed(_ range: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
    guard let host = context.host(at: range.lowerBound, in: text), !host.isEmpty else { return false }
    return policy.allowedHosts.contains { allowed in
      allowed.hasPrefix("*.") ? host.hasSuffix(allowed.dropFirst()) : host == allowed
    }
  }
}
