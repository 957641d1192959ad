/// What a name names.
package enum NameKind: UInt8, Sendable, CaseIterable {
  case person, organisation, place

  /// The label of a character that begins such a name; the label of one that continues it is the next number.
  var beginning: Int { 1 + 2 * Int(rawValue) }
}
