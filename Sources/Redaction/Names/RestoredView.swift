/// A text with the values back in the places of its placeholders, and a map to where they stand.
struct RestoredView {
  /// The text as it was before placeholders were put in.
  private(set) var bytes: [UInt8] = []
  /// A placeholder: where its value stands here, and how far behind it the text is moved.
  private var places: [(range: Range<Int>, shift: Int)] = []

  /// Puts the values back.
  ///
  /// - Parameter issued: the placeholders, by place.
  init(_ text: borrowing Span<UInt8>, _ issued: [PlaceholderMatch], _ value: (PlaceholderMatch) -> [UInt8]) {
    bytes.reserveCapacity(text.count)
    var copied = 0
    for match in issued {
      text.append(copied..<match.range.lowerBound, to: &bytes)
      let start = bytes.count
      bytes += value(match)
      places.append((start..<bytes.count, match.range.upperBound - bytes.count))
      copied = match.range.upperBound
    }
    text.append(copied..<text.count, to: &bytes)
  }

  /// Where a range stands in the text; nil when a part of it is a placeholder there.
  ///
  /// - Complexity: O(log *n*) in the number of placeholders.
  func original(_ range: Range<Int>) -> Range<Int>? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    if low < places.count, places[low].range.lowerBound < range.upperBound { return nil }
    let shift = low > 0 ? places[low - 1].shift : 0
    return range.lowerBound + shift..<range.upperBound + shift
  }
}
