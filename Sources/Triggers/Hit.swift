/// A trigger that stands in a text: rule, place and trigger in one number, in which order hits are worked through.
package struct Hit: Comparable, Sendable {
  private let number: UInt64

  package static let mostRules = 1 << 20
  package static let mostTriggers = 1 << 12
  package static let longestText = 1 << 32

  @inline(__always)
  init(rule: Int, place: Int, trigger: Int) {
    number =
      UInt64(truncatingIfNeeded: rule) << 44 | UInt64(truncatingIfNeeded: place) << 12
      | UInt64(truncatingIfNeeded: trigger)
  }

  package var rule: Int { Int(truncatingIfNeeded: number >> 44) }
  package var place: Int { Int(truncatingIfNeeded: number >> 12 & 0xFFFF_FFFF) }
  package var trigger: Int { Int(truncatingIfNeeded: number & 0xFFF) }

  package static func < (a: Hit, b: Hit) -> Bool { a.number < b.number }
}
