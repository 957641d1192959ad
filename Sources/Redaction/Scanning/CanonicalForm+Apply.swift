extension CanonicalForm {
  /// A value's usual spelling: what stays when differences that do not count are taken away.
  func apply(_ spelled: [UInt8]) -> [UInt8] {
    let plain = NormalizedView(spelled.span)?.bytes ?? spelled
    switch self {
    case .text: return plain
    case .lower: return plain.map(LiteralSet.fold)
    case .alnum:
      let kept = plain.filter { $0 >= 0x80 || $0.isAlphanumeric }.map {
        $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0
      }
      return kept.isEmpty ? plain : kept
    case .digits:
      let kept = plain.filter { $0 &- 0x30 < 10 }
      return kept.isEmpty ? plain : kept
    case .phone:
      var digits = plain.filter { $0 &- 0x30 < 10 }
      for code in ["0086", "86"] {
        let prefix = Array(code.utf8)
        if digits.count == prefix.count + 11, digits.starts(with: prefix), digits[prefix.count] == 0x31 {
          digits.removeFirst(prefix.count)
        }
      }
      return digits.isEmpty ? plain : digits
    }
  }
}
