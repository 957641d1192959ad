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
    if value.isEmpty { return 0 }
    let sum = unsafe withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { counts in
      unsafe counts.initialize(repeating: 0)
      for byte in value { unsafe counts[Int(byte)] += 1 }
      var sum = 0.0
      for place in 0..<256 {
        let count = unsafe counts[place]
        if count > 1 { sum += count < weights.count ? weights[count] : weight(count) }
      }
      return sum
    }
    return log2(Double(value.count)) - sum / Double(value.count)
  }

  /// What a byte that stands so often takes from the entropy of a value, in bits.
  private static let weights = (0..<256).map(weight)

  private static func weight(_ count: Int) -> Double { count > 1 ? Double(count) * log2(Double(count)) : 0 }

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

  /// How long the longest of the words is, in bytes.
  private static let longestStandIn = standInWords.map(\.utf8.count).max() ?? 0

  /// What variables and holes of templates begin with, by their first bytes.
  private static let standInStarts = Dictionary(
    grouping: [
      "${", "$(", "{{", "<", "%(", "%{", "your", "my-", "my_", "[", "process.env", "os.environ", "getenv", "****",
    ].map { Array($0.utf8) }
  ) { $0[0] }

  /// Whether a value is plainly not one: a variable, a hole, a row of one character, a word for "fill in".
  static func isStandIn(_ value: [UInt8]) -> Bool {
    let end = value.lastIndex { ![0x2C, 0x3B, 0x29].contains($0) }
    guard let end else { return true }
    let text = value[...end].map(LiteralSet.fold)
    if text.count <= longestStandIn, standInWords.contains(String(decoding: text, as: UTF8.self)) { return true }
    if value[...end].allSatisfy({ $0 == value[0] }) { return true }
    if let starts = standInStarts[text[0]], starts.contains(where: { text.starts(with: $0) }), !isBrokenHole(text) {
      return true
    }
    if text[0] == 0x24, text.dropFirst().allSatisfy({ $0 &- 0x61 < 26 || $0 == 0x5F || $0 >= 0x80 }) { return true }
    return text.count { $0 == 0x2A || $0 == 0x78 } * 2 > text.count
  }

  /// Whether what begins as a hole of a template, with two braces, is closed by one: no template reads it.
  private static func isBrokenHole(_ text: [UInt8]) -> Bool {
    guard text.starts(with: [0x7B, 0x7B]), let close = text.firstIndex(of: 0x7D) else { return false }
    return close + 1 < text.count && text[close + 1] != 0x7D
  }

  private static let algorithm = Array("\"alg\"".utf8)

  /// RFC 7515: three to five parts, of which the first is base64url of a JSON object with the member `alg`.
  private static func isWebToken(_ value: [UInt8]) -> Bool {
    let parts = value.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (3...5).contains(parts.count), let head = EncodedTexts.decode(Array(parts[0]).span) else { return false }
    guard head.first == UInt8(ascii: "{") else { return false }
    return head.indices.contains { head[$0...].starts(with: algorithm) }
  }
}
