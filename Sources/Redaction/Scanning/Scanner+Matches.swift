internal import PCRE2
internal import Triggers

extension Scanner {
  /// Runs a rule's pattern over a whole text, from match to match.
  func search(
    _ rule: CompiledRule, in text: borrowing Span<UInt8>, scratch: inout MatchScratch, report: (Range<Int>) -> Void
  ) throws(ScanError) {
    let ready = try Self.ready(try rule.searching)
    var position = 0
    do {
      while position <= text.count, try scratch.find(ready.pattern, in: text, from: position) {
        guard let next = Self.take(ready, text, scratch, report) else { break }
        position = next
      }
    } catch {
      throw .brokeOff(rule: rule.rule.id, error)
    }
  }

  /// Tries a rule where its hits say that it could match: the matches are those of `search`.
  ///
  /// - Parameter hits: all hits of the rule, by place.
  func tryHits(
    _ hits: ArraySlice<Hit>, of rule: CompiledRule, in text: borrowing Span<UInt8>, _ scratch: ScanScratch,
    report: (Range<Int>) -> Void
  ) throws(ScanError) {
    guard let first = hits.first, let plan = prefilter.plans[first.rule] else { return }
    let ready = try Self.ready(try rule.anchored)
    do {
      if plan.isAtStart {
        var position = 0
        for hit in hits where hit.place >= position {
          if try unsafe scratch.match.find(ready.pattern, in: text, from: hit.place) {
            guard let next = unsafe Self.take(ready, text, scratch.match, report) else { break }
            position = next
          } else {
            // Two triggers at one place are tried once.
            position = hit.place + 1
          }
        }
        return
      }
      unsafe scratch.starts.find(hits, of: plan, in: text)
      var position = 0
      for starts in unsafe scratch.starts.ranges {
        var start = max(position, starts.lowerBound)
        while let next = plan.firstStart(
          in: text, from: start, through: starts.upperBound, prefilter.checks, rule: first.rule)
        {
          start = next + 1
          guard try unsafe scratch.match.find(ready.pattern, in: text, from: next) else { continue }
          guard let end = unsafe Self.take(ready, text, scratch.match, report) else { return }
          position = end
          start = end
        }
        position = max(position, starts.upperBound + 1)
      }
    } catch {
      throw .brokeOff(rule: rule.rule.id, error)
    }
  }

  private static func ready(
    _ pattern: @autoclosure () throws(RuleError) -> LazyPattern.Ready
  ) throws(ScanError) -> LazyPattern.Ready {
    do { return try pattern() } catch { throw .unusable(error) }
  }

  /// Reports the value of the last match and tells where the next may begin.
  private static func take(
    _ ready: LazyPattern.Ready, _ text: borrowing Span<UInt8>, _ scratch: borrowing MatchScratch,
    _ report: (Range<Int>) -> Void
  ) -> Int? {
    guard let whole = scratch.range(of: 0) else { return nil }
    let value = scratch.range(of: ready.group) ?? whole
    var position = max(value.upperBound, whole.lowerBound + 1)
    while position < text.count, text[position] & 0xC0 == 0x80 { position += 1 }
    if !value.isEmpty { report(value) }
    return position
  }
}
