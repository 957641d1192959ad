extension Array {
  /// How many elements at the start fulfil a condition that no later one fulfils.
  ///
  /// - Complexity: O(log *n*).
  package func partition(_ isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
