/// Things of which some are taken more often than others.
struct WeightedList<Element> {
  private let elements: [Element]
  /// The sum of the weights up to and with each element.
  private let sums: [Double]

  init(_ entries: [(element: Element, weight: Double)]) {
    elements = entries.map(\.element)
    var sum = 0.0
    sums = entries.map { entry in
      sum += entry.weight
      return sum
    }
  }

  /// A list whose elements weigh the same.
  init(_ elements: [Element]) { self.init(elements.map { ($0, 1) }) }

  var isEmpty: Bool { elements.isEmpty }

  /// An element; the list must not be empty.
  ///
  /// - Complexity: logarithmic in the elements.
  func pick(_ random: inout SeededRandom) -> Element {
    let point = Double.random(in: 0..<(sums.last ?? 1), using: &random)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > point { high = middle } else { low = middle + 1 }
    }
    return elements[low]
  }
}
