/// Alternatives written as a tree that their first characters decide.
///
/// PCRE2 tries alternatives one after another. Those with different first characters rule each other out, so their order
/// among one another is free; those that begin alike keep theirs. What is matched is the same.
enum AlternativeTree {
  /// From how many alternatives on a tree is worth it.
  static let fewest = 4
  /// Up to how many branches are tried one after another.
  private static let most = 6

  /// Alternatives with one key.
  private struct Branch {
    var key: UInt32
    var members: [Alternative]
  }

  /// The alternatives as the inside of a group.
  static func written(_ alternatives: [Alternative]) -> String {
    var branches: [Branch] = []
    var places: [UInt32: Int] = [:]
    for alternative in alternatives {
      // Where anything may stand first, the order counts.
      guard let key = alternative.key else { return joined(alternatives) }
      if let place = places[key] {
        branches[place].members.append(alternative)
      } else {
        places[key] = branches.count
        branches.append(Branch(key: key, members: [alternative]))
      }
    }
    return written(branches.sorted { $0.key < $1.key }[...])
  }

  private static func joined(_ alternatives: [Alternative]) -> String {
    alternatives.map(\.source).joined(separator: "|")
  }

  private static func written(_ branches: ArraySlice<Branch>) -> String {
    if branches.count <= most { return branches.map(written).joined(separator: "|") }
    let middle = (branches.startIndex + branches.endIndex) / 2
    return [branches[..<middle], branches[middle...]]
      .map { "\(guarding($0))(?:\(written($0)))" }
      .joined(separator: "|")
  }

  private static func written(_ branch: Branch) -> String {
    guard let first = branch.members[0].lead.first, branch.members.count > 1,
      // Where the pattern tells case apart, only what is written alike is alike.
      branch.members.allSatisfy({ $0.lead.first?.code == first.code })
    else { return joined(branch.members) }
    return "\(first.source)(?:\(written(branch.members.map(\.withoutFirst))))"
  }

  /// A look ahead at which first characters some branches have: each of those in ASCII, and from which to which beyond.
  private static func guarding(_ branches: ArraySlice<Branch>) -> String {
    var set = ""
    for code in Set(branches.flatMap { $0.members.compactMap(\.lead.first?.code) }).sorted() where code.isASCII {
      set += hexadecimal(code.value)
    }
    if let low = branches.first(where: { $0.key >= 0x80 })?.key, let high = branches.last?.key {
      set += "\(hexadecimal(low))-\(hexadecimal(high))"
    }
    return "(?=[\(set)])"
  }

  private static func hexadecimal(_ code: UInt32) -> String { "\\x{\(String(code, radix: 16, uppercase: true))}" }
}
