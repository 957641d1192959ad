/// The hits of one text, kept to be used again for the next.
package struct HitList: Sendable {
  /// The hits, by rule and place once they are sorted.
  package private(set) var hits: [Hit] = []
  private var sorted: [Hit] = []
  private var starts: [Int32] = []
  /// Places that may hold a trigger, as one step leaves them to the next.
  var places = [UInt32](repeating: 0, count: Prefilter.block + 8)

  package init() {}

  mutating func removeAll() { hits.removeAll(keepingCapacity: true) }

  @inline(__always)
  mutating func append(_ hit: Hit) { hits.append(hit) }

  /// Puts the hits, which are nearly in order of place, in order of rule and then of place.
  ///
  /// - Complexity: O(*n*) for as long as the hits of a rule are found nearly in order.
  mutating func sort(rules: Int) {
    if hits.count < rules / 4 {
      hits.sort()
      return
    }
    starts.removeAll(keepingCapacity: true)
    starts.append(contentsOf: repeatElement(0, count: rules + 1))
    for hit in hits { starts[hit.rule + 1] += 1 }
    for rule in 0..<rules { starts[rule + 1] += starts[rule] }
    sorted.removeAll(keepingCapacity: true)
    // What is not filled yet is of no rule, so that nothing is moved past where a rule's hits begin.
    let none = Hit(rule: Hit.mostRules - 1, place: 0, trigger: 0)
    sorted.append(contentsOf: repeatElement(none, count: hits.count))
    for hit in hits {
      var place = Int(starts[hit.rule])
      starts[hit.rule] += 1
      // Windows stand at different distances from where their lanes begin.
      while place > 0, hit < sorted[place - 1], sorted[place - 1].rule == hit.rule {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      sorted[place] = hit
    }
    swap(&hits, &sorted)
  }
}
