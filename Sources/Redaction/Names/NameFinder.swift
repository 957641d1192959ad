internal import NameTagger

/// Finds the names that no rule sees: those that stand alone in Chinese text.
struct NameFinder: Sendable {
  private let policy: NamePolicy
  private let eagerness: NameOptions

  /// Makes a finder; nil when the options ask for no names.
  init?(_ options: RedactorOptions) {
    guard options.names != .off, let policy = NamePolicy(options) else { return nil }
    self.policy = policy
    var eagerness: NameOptions = options.names == .recall ? .recall : .balanced
    // What is a bare place is the policy's to say: one that touches an address is a part of it.
    eagerness.barePlaces = true
    self.eagerness = eagerness
  }

  /// Finds names.
  ///
  /// - Parameters:
  ///   - text: a whole document.
  ///   - found: what the rules found in it, none overlapping, by place; it wins where a name overlaps it.
  /// - Complexity: linear in the text, and nearly free where no Han character stands.
  func findings(in text: borrowing Span<UInt8>, besides found: [Finding]) -> [Finding] {
    var spans: [NameSpan] = []
    let forced = found.map { ForcedSpan($0.range, NamePolicy.kind(of: $0.entity)) }
    unsafe text.withUnsafeBufferPointer { bytes in
      ScratchPool.shared.withScratch { scratch in
        unsafe NameTagger.shipped.spans(in: bytes, forced: forced, options: eagerness, scratch: &scratch) {
          spans.append($0)
        }
      }
    }
    if spans.isEmpty { return [] }
    return policy.decide(spans, in: text, besides: found).compactMap(\.finding)
  }

  /// What the tagger saw, and what became of each: first what its own rules dropped, then the names.
  func explain(_ text: borrowing Span<UInt8>, besides found: [Finding]) -> [NameVerdict] {
    var dropped: [NameVerdict] = []
    var spans: [NameSpan] = []
    var scratch = NameScratch()
    let forced = found.map { ForcedSpan($0.range, NamePolicy.kind(of: $0.entity)) }
    unsafe text.withUnsafeBufferPointer {
      unsafe NameTagger.shipped.explain($0, forced: forced, options: eagerness, scratch: &scratch) { note in
        if note.outcome == .kept {
          spans.append(note.span)
        } else {
          dropped.append(NameVerdict(span: note.span, reason: NameReason(note.outcome), finding: nil))
        }
      }
    }
    return dropped + policy.decide(spans, in: text, besides: found)
  }
}
