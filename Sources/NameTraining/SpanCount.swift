package import NameTagger

/// How the spans of one tagger stand to those of another, or to labels.
package struct SpanCount: Sendable, Equatable {
  /// The names there are, the names found, and those found exactly, with the right kind.
  package private(set) var wanted = 0
  package private(set) var found = 0
  package private(set) var exact = 0
  /// The wanted names all of whose characters were found, whatever kind they were taken for.
  package private(set) var covered = 0

  /// Makes an empty count.
  package init() {}

  /// The share of what was found that is right, and the share of what there is that was found; 1 if there is nothing.
  package var precision: Double { found == 0 ? 1 : Double(exact) / Double(found) }
  package var recall: Double { wanted == 0 ? 1 : Double(exact) / Double(wanted) }
  package var coverage: Double { wanted == 0 ? 1 : Double(covered) / Double(wanted) }
  package var f1: Double { 2 * precision * recall / max(precision + recall, 1e-9) }

  /// Adds a text.
  ///
  /// - Parameters:
  ///   - wanted: the names there are.
  ///   - found: the names that were found.
  ///   - kind: the names to count; nil counts all.
  package mutating func add(wanted: [LabelledSpan], found: [LabelledSpan], kind: NameKind?) {
    let right = wanted.filter { $0.kind != nil && (kind == nil || $0.kind == kind) }
    let mine = found.filter { $0.kind != nil && (kind == nil || $0.kind == kind) }
    self.wanted += right.count
    self.found += mine.count
    exact += right.filter { mine.contains($0) }.count
    covered +=
      right.filter { span in
        span.range.allSatisfy { at in found.contains { $0.range.contains(at) } }
      }.count
  }
}
