/// A text with the values back in the places of its placeholders, and a map to where they stand.
///
/// Values are looked for in the text as it was before placeholders were put in. So a value is found or not whatever else was
/// taken beside it, redacting what is redacted finds nothing new, and a text that comes again with placeholders in it is
/// known by the same bytes.
struct RestoredView {
  /// The text as it was before placeholders were put in.
  private(set) var bytes: [UInt8] = []
  /// A placeholder: where its value stands here, and how far behind it the text is moved.
  private var places: [(range: Range<Int>, shift: Int)] = []

  /// How many times as long as the text the view can get; what is beyond that keeps its placeholders.
  private static let mostGrowth = 4
  /// How much longer than the text the view can be in any case, in bytes.
  private static let freeGrowth = 1 << 16

  /// Puts the values back.
  ///
  /// - Parameters:
  ///   - issued: the placeholders, by place.
  ///   - value: the bytes that a placeholder stands for.
  init(_ text: borrowing Span<UInt8>, _ issued: [PlaceholderMatch], _ value: (PlaceholderMatch) -> [UInt8]) {
    bytes.reserveCapacity(text.count)
    let most = text.count * Self.mostGrowth + Self.freeGrowth
    var copied = 0
    for match in issued {
      text.append(copied..<match.range.lowerBound, to: &bytes)
      let start = bytes.count
      let value = value(match)
      if start + value.count + text.count - match.range.upperBound <= most {
        bytes += value
      } else {
        text.append(match.range, to: &bytes)
      }
      places.append((start..<bytes.count, match.range.upperBound - bytes.count))
      copied = match.range.upperBound
    }
    text.append(copied..<text.count, to: &bytes)
  }

  /// Findings of the view, at their places in the text; those that a placeholder is a part of are left out.
  func findings(_ found: [Finding]) -> [Finding] {
    found.compactMap { finding in
      original(finding.range).map {
        var finding = finding
        finding.range = $0
        return finding
      }
    }
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
