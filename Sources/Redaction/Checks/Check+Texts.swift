extension Check {
  static let texts: [Check] = [
    Check(name: "entropy") { entropy($0) >= 3 && !isStandIn($0) },
    Check(name: "not-stand-in") { !isStandIn($0) },
    Check(name: "random") { entropy($0) >= 3.2 && !isStandIn($0) && longestWord($0) < 9 },
    Check(name: "password-like") { !isStandIn($0) && !isIdentifier($0) },
    Check(name: "jwt") { isWebToken($0) },
    Check(name: "cn-person-labelled") { PersonNames.isLabelled($0) },
    Check(name: "cn-person-alone") { PersonNames.isAlone($0) },
    Check(name: "cn-person-name") { PersonNames.isLikely($0) },
  ]

  /// Shannon's entropy in bits a byte.
  private static func entropy(_ value: [UInt8]) -> Double {
    var counts = [Int](repeating: 0, count: 256)
    for byte in value { counts[Int(byte)] += 1 }
    let total = Double(value.count)
    return counts.reduce(0) { sum, count in
      guard count > 0 else { return sum }
      let share = Double(count) / total
      return sum - share * log2(share)
    }
  }

  /// The binary logarithm by repeated squaring; ten bits behind the point are plenty, and no maths library is needed.
  private static func log2(_ value: Double) -> Double {
    var mantissa = value.significand
    var result = Double(value.exponent)
    var bit = 0.5
    for _ in 0..<10 {
      mantissa *= mantissa
      if mantissa >= 2 {
        mantissa /= 2
        result += bit
      }
      bit /= 2
    }
    return result
  }

  /// The longest run of letters of one case: words have long ones, random text has not.
  private static func longestWord(_ value: [UInt8]) -> Int {
    var (longest, run, last) = (0, 0, UInt8(0))
    for byte in value {
      let kind: UInt8 = byte &- 0x61 < 26 ? 1 : byte &- 0x41 < 26 ? 2 : 0
      run = kind == 0 ? 0 : kind == last ? run + 1 : 1
      last = kind
      longest = max(longest, run)
    }
    return longest
  }

  /// Whether a value reads like a name in a program: lower-case words with underscores, and perhaps a number at the end.
  private static func isIdentifier(_ value: [UInt8]) -> Bool {
    let name = value.reversed().drop { $0 &- 0x30 < 10 }
    return name.contains(0x5F) && name.allSatisfy { $0 &- 0x61 < 26 || $0 == 0x5F }
  }

  private static let standInWords: Set<String> = [
    "null", "nil", "none", "true", "false", "undefined", "password", "passwd", "secret", "token", "changeme", "example",
    "redacted", "required", "optional", "string", "empty", "todo", "xxx", "test", "dummy", "placeholder", "sample",
    "n/a", "na", "tbd", "unset", "default", "masked", "hidden", "removed", "secure", "plain", "any", "int", "bool",
    "value", "filename", "file", "path", "hash",
    "text", "varchar", "prompt", "stdin", "yes", "no", "on", "off", "disabled", "enabled", "files", "compat", "ldap",
  ]

  /// Whether a value is plainly not one: a variable, a hole, a row of one character, a word for "fill in".
  static func isStandIn(_ value: [UInt8]) -> Bool {
    var value = value
    while let last = value.last, [0x2C, 0x3B, 0x29].contains(last) { value.removeLast() }
    let text = String(decoding: value.map(LiteralSet.fold), as: UTF8.self)
    if text.isEmpty || standInWords.contains(text) || Set(value).count == 1 { return true }
    let starts = [
      "${", "$(", "{{", "<", "%(", "%{", "your", "my-", "my_", "[", "process.env", "os.environ", "getenv", "****",
    ]
    if starts.contains(where: { text.hasPrefix($0) }) { return true }
    if text.hasPrefix("$"), text.dropFirst().allSatisfy({ $0.isLetter || $0 == "_" }) { return true }
    return value.filter { $0 == UInt8(ascii: "*") || $0 | 0x20 == UInt8(ascii: "x") }.count * 2 > value.count
  }

  /// RFC 7515: three to five parts, of which the first is base64url of a JSON object with the member `alg`.
  private static func isWebToken(_ value: [UInt8]) -> Bool {
    let parts = value.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (3...5).contains(parts.count), let head = EncodedTexts.decode(Array(parts[0]).span) else { return false }
    return head.first == UInt8(ascii: "{") && head.firstRange(of: Array("\"alg\"".utf8)) != nil
  }
}
