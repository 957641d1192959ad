extension NameTagger {
  /// Joins places that touch, extends them by street, number and building, and drops bare places.
  func assembleAddresses(_ text: SourceText, _ barePlaces: Bool, _ scratch: inout NameScratch) {
    var places = scratch.found.filter { $0.kind == .place }
    if places.isEmpty { return }
    places.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    scratch.found.removeAll { $0.kind == .place }
    var i = 0
    while i < places.count {
      var span = places[i]
      i += 1
      var end = span.range.upperBound
      while true {
        if i < places.count, case let next = places[i].range,
          next.lowerBound <= end || (next.lowerBound == end + 1 && text.scalar(end) == 0x20)
        {
          end = max(end, next.upperBound)
          span.margin = max(span.margin, places[i].margin)
          i += 1
          continue
        }
        guard let tail = text.addressTail(end), text.length(end..<tail) <= 14 else { break }
        end = tail
      }
      if end != span.range.upperBound { span.origin.insert(.address) }
      span.range = span.range.lowerBound..<end
      if !text.isDetailed(span.range) {
        span.origin.insert(.barePlace)
        if !barePlaces {
          scratch.notes?.append(NameNote(span: span, outcome: .barePlace))
          continue
        }
      }
      scratch.found.append(span)
    }
  }
}
