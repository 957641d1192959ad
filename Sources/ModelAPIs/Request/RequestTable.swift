/// The part of a format that requests are read by.
struct RequestTable: Sendable {
  enum Role: Sendable { case opaque, encrypted, tokenIDs, binary, untouchable, text }

  let paths: PathTable
  let roles: [Role]

  init(
    opaque: [PathPattern], encrypted: [PathPattern], tokenIDs: [PathPattern], binary: [PathPattern],
    untouchable: [PathPattern], text: [PathPattern]
  ) {
    paths = PathTable(opaque + encrypted + tokenIDs + binary + untouchable + text)
    roles =
      opaque.map { _ in .opaque } + encrypted.map { _ in .encrypted } + tokenIDs.map { _ in .tokenIDs }
      + binary.map { _ in .binary } + untouchable.map { _ in .untouchable } + text.map { _ in .text }
  }

  /// The role of a pattern; what no pattern speaks of is text.
  func role(_ rule: Int32) -> Role { rule >= 0 ? roles[Int(rule)] : .text }
}
