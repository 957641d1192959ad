/// A class of characters, known from both sides: which members it has at most, and which it has surely.
///
/// So the complement of a class is never too small either.
struct CodeClass: Hashable, Sendable {
  var most: CodeSet
  var least: CodeSet

  init(most: CodeSet, least: CodeSet) {
    self.most = most
    self.least = least
  }

  init(_ exact: CodeSet) { self.init(most: exact, least: exact) }

  init(_ ranges: ClosedRange<UInt32>...) { self.init(CodeSet(ranges)) }

  var complement: CodeClass { CodeClass(most: least.complement, least: most.complement) }
  var ignoringCase: CodeClass { CodeClass(most: most.ignoringCase, least: least) }

  func union(_ other: CodeClass) -> CodeClass {
    CodeClass(most: most.union(other.most), least: least.union(other.least))
  }

  static let all = CodeClass(CodeSet.all)
  /// A class of which nothing is known.
  static let unknown = CodeClass(most: .all, least: .none)
  static let none = CodeClass(CodeSet.none)

  static let digit = CodeClass(0x30...0x39)
  static let word = CodeClass(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
  static let space = CodeClass(0x09...0x0D, 0x20...0x20)
  static let horizontal = CodeClass(
    0x09...0x09, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x180E...0x180E, 0x2000...0x200A, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000)
  static let vertical = CodeClass(0x0A...0x0D, 0x85...0x85, 0x2028...0x2029)
  /// Han by script or script extension: the ideographs surely, their punctuation perhaps.
  static let han = CodeClass(
    most: CodeSet([
      0xB7...0xB7, 0x2E80...0x2FDF, 0x3000...0x4DBF, 0x4E00...0x9FFF, 0xA700...0xA707, 0xF900...0xFAFF,
      0xFE45...0xFE46, 0xFF61...0xFF65, 0x16FE0...0x16FFF, 0x1D360...0x1D371, 0x1F250...0x1F251, 0x20000...0x3FFFF,
    ]), least: CodeSet([0x3400...0x4DB5, 0x4E00...0x9FEF]))
}
