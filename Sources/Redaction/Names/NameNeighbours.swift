/// How a name stands to what the rules found.
struct NameNeighbours {
  /// What is left of the name where findings of other entities are cut away.
  private(set) var free: Range<Int>
  /// Whether a finding of the same entity touches or overlaps it.
  private(set) var touchesSame = false
  /// Whether a finding of the same entity begins right where it ends.
  private(set) var leadsToSame = false
  /// Where the first finding of the same entity inside the name begins.
  private(set) var sameStart: Int?

  /// Compares a name with findings.
  ///
  /// - Parameters:
  ///   - found: by place, none overlapping.
  ///   - first: the first of them that does not end before the name begins.
  init(_ found: [Finding], from first: Int, of range: Range<Int>, _ entity: Entity) {
    free = range
    var number = first
    while number < found.count, found[number].range.lowerBound <= range.upperBound {
      let other = found[number].range
      number += 1
      if found[number - 1].entity == entity {
        touchesSame = true
        if other.lowerBound == range.upperBound { leadsToSame = true }
        if sameStart == nil, other.lowerBound > range.lowerBound, other.lowerBound < range.upperBound {
          sameStart = other.lowerBound
        }
        continue
      }
      guard other.overlaps(free) else { continue }
      let left = free.lowerBound..<max(free.lowerBound, other.lowerBound)
      let right = min(free.upperBound, other.upperBound)..<free.upperBound
      free = left.count >= right.count ? left : right
    }
  }
}
