extension NameTagger {
  /// Applies the rules of spelling, in order, to what the labels gave.
  func refine(_ text: SourceText, _ options: NameOptions, _ scratch: inout NameScratch) {
    trim(text, &scratch)
    joinDots(text, &scratch)
    takeGivenNames(text, &scratch)
    extendToSuffix(text, &scratch.found)
    dropGeneric(text, &scratch)
    assembleAddresses(text, options.barePlaces, &scratch)
    repeatNames(text, &scratch)
    order(&scratch)
  }

  /// Sorts the spans and drops those inside another.
  private func order(_ scratch: inout NameScratch) {
    scratch.found.sort {
      let (a, b) = ($0.range, $1.range)
      return a.lowerBound != b.lowerBound
        ? a.lowerBound < b.lowerBound
        : a.upperBound != b.upperBound ? a.upperBound > b.upperBound : $0.kind.rawValue < $1.kind.rawValue
    }
    var kept: [NameSpan] = []
    for span in scratch.found {
      if let last = kept.last, span.range.upperBound <= last.range.upperBound {
        if span.range == last.range, span.kind == last.kind {
          kept[kept.count - 1].origin.formUnion(span.origin)
          kept[kept.count - 1].margin = max(span.margin, last.margin)
        } else {
          scratch.notes?.append(NameNote(span: span, outcome: .inside))
        }
      } else {
        kept.append(span)
      }
    }
    scratch.found = kept
  }
}
