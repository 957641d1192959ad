/// Makes surrogates of values, and knows its own again without having kept them.
///
/// A surrogate is a number from the session's keyed hash of the value, followed by a mark from the keyed hash of that
/// number, spelled in a reserved range. The mark is how a surrogate in a conversation that is sent again is known by a
/// replica that never saw it.
struct SurrogateMaker: Sendable {
  /// The longest surrogate with all its separators, in bytes.
  static let longest = 256

  let hash: KeyedHash

  /// A value that stands for another; nil where no range is reserved for such values.
  ///
  /// - Parameters:
  ///   - canonical: the value's usual spelling.
  ///   - spelled: as it is written; where letters and digits allow it, the surrogate has the same separators.
  func surrogate(for canonical: [UInt8], spelled: [UInt8], entity: Entity) -> String? {
    guard let family = SurrogateFamily.family(of: entity, for: canonical) else { return nil }
    let usual = spell(canonical, family)
    if spelled == canonical { return usual }
    if family.isCode, let laid = Self.lay(Array(usual.utf8), over: spelled) { return laid }
    return spell(Array("spelling:".utf8) + spelled, family)
  }

  /// Whether a value is a surrogate of this session.
  func isOwn(_ value: [UInt8], of entity: Entity) -> Bool {
    SurrogateFamily.families(of: entity).contains { family in
      guard let number = family.read(value), number / family.marks < family.ids else { return false }
      return mark(of: number / family.marks, family) == number % family.marks
    }
  }

  private func spell(_ value: [UInt8], _ family: SurrogateFamily) -> String {
    let id = number("surrogate:\(family.name):", value) % family.ids
    return family.spell(id * family.marks + mark(of: id, family))
  }

  private func mark(of id: UInt64, _ family: SurrogateFamily) -> UInt64 {
    number("mark:\(family.name):", Array(String(id).utf8)) % family.marks
  }

  private func number(_ use: String, _ bytes: [UInt8]) -> UInt64 {
    hash(Array(use.utf8) + bytes).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The letters and digits of a surrogate in the places of the last ones of a spelling; nil when those are too few.
  private static func lay(_ surrogate: [UInt8], over spelled: [UInt8]) -> String? {
    guard spelled.allSatisfy({ $0 < 0x80 }) else { return nil }
    var left = surrogate.count
    let count = spelled.count { $0.isAlphanumeric }
    // What is more is a country's code, which the usual spelling does not have.
    guard count == left || (count > left && count <= left + 4) else { return nil }
    var out = spelled
    for position in spelled.indices.reversed() where spelled[position].isAlphanumeric && left > 0 {
      left -= 1
      out[position] = surrogate[left]
    }
    return String(decoding: out, as: UTF8.self)
  }
}
