extension PatternParser {
  /// The rest of `[...]`, behind its bracket.
  mutating func bracket(ignoringCase: Bool) throws(Unsupported) -> CodeClass {
    let negative = take("^")
    var members = CodeClass.none
    var isFirst = true
    while true {
      if !isFirst, take("]") { break }
      isFirst = false
      if take("[:") {
        let name = try take(until: ":")
        guard take("]") else { throw Unsupported() }
        members = members.union(Self.named(name))
        continue
      }
      let (low, single) = try member()
      guard let single, take("-") else {
        members = members.union(low)
        continue
      }
      if next == 0x5D {
        members = members.union(low).union(CodeClass(0x2D...0x2D))
        continue
      }
      let (high, last) = try member()
      if let last, last >= single {
        members = members.union(CodeClass(single...last))
      } else {
        members = members.union(low).union(high).union(CodeClass(0x2D...0x2D))
      }
    }
    if ignoringCase {
      // Both cases of an ASCII letter are members, so they are surely left out by a complement.
      members = CodeClass(most: members.most.ignoringCase, least: members.least.ignoringASCIICase)
    }
    return negative ? members.complement : members
  }

  /// A member of a bracket, and its code when it is one character.
  private mutating func member() throws(Unsupported) -> (CodeClass, UInt32?) {
    let code = try take()
    guard code == 0x5C else { return (CodeClass(code...code), code) }
    if take("b") { return (CodeClass(0x08...0x08), 0x08) }
    let escaped = try escapedClass(inBrackets: true)
    let isSingle = escaped.most == escaped.least && escaped.most.count == 1
    return (escaped, isSingle ? escaped.most.ranges[0].lowerBound : nil)
  }

  /// The class or character behind a backslash.
  mutating func escapedClass(inBrackets: Bool) throws(Unsupported) -> CodeClass {
    let code = try take()
    switch Unicode.Scalar(code) {
    case "d": return .digit
    case "D": return CodeClass.digit.complement
    case "w": return .word
    case "W": return CodeClass.word.complement
    case "s": return .space
    case "S": return CodeClass.space.complement
    case "h": return .horizontal
    case "H": return CodeClass.horizontal.complement
    case "v": return .vertical
    case "V": return CodeClass.vertical.complement
    case "N" where !inBrackets: return .all
    case "n": return CodeClass(0x0A...0x0A)
    case "r": return CodeClass(0x0D...0x0D)
    case "t": return CodeClass(0x09...0x09)
    case "f": return CodeClass(0x0C...0x0C)
    case "e": return CodeClass(0x1B...0x1B)
    case "a": return CodeClass(0x07...0x07)
    case "x": return try hexadecimal()
    case "p", "P": return try property(negative: code == 0x50)
    default:
      // A letter or digit that is not known here may mean more than itself.
      guard code < 0x80, !CodeClass.word.most.contains(code) else { throw Unsupported() }
      return CodeClass(code...code)
    }
  }

  private mutating func hexadecimal() throws(Unsupported) -> CodeClass {
    var text = ""
    if take("{") {
      text = try take(until: "}")
    } else {
      while text.count < 2, let code = next, let scalar = Unicode.Scalar(code), scalar.properties.isASCIIHexDigit {
        text.unicodeScalars.append(scalar)
        _ = try take()
      }
    }
    guard let code = text.isEmpty ? 0 : UInt32(text, radix: 16), code <= CodeSet.last else { throw Unsupported() }
    return CodeClass(code...code)
  }

  private mutating func property(negative: Bool) throws(Unsupported) -> CodeClass {
    var name = take("{") ? try take(until: "}") : String(Unicode.Scalar(try take()) ?? " ")
    var negative = negative
    if name.hasPrefix("^") {
      name.removeFirst()
      negative.toggle()
    }
    let plain = name.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
    let isHan = ["han", "sc:han", "scx:han", "sc=han", "script:han", "hani", "sc:hani"].contains(plain)
    let members = isHan ? CodeClass.han : .unknown
    return negative ? members.complement : members
  }

  private static func named(_ name: String) -> CodeClass {
    switch name {
    case "digit": .digit
    case "alpha": CodeClass(0x41...0x5A, 0x61...0x7A)
    case "alnum": CodeClass(0x30...0x39, 0x41...0x5A, 0x61...0x7A)
    case "upper": CodeClass(0x41...0x5A)
    case "lower": CodeClass(0x61...0x7A)
    case "xdigit": CodeClass(0x30...0x39, 0x41...0x46, 0x61...0x66)
    case "word": .word
    case "space": .space
    default: .unknown
    }
  }
}

extension CodeSet {
  /// The set with both cases of its ASCII letters.
  var ignoringASCIICase: CodeSet {
    let letters = ascii.bytes.filter { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }.map { UInt32($0 ^ 0x20) }
    return CodeSet(ranges + letters.map { $0...$0 })
  }
}
