/// Rewrites a pattern so that long lists of alternatives in it are decided by their first characters.
///
/// Groups keep their numbers, and what is matched is the same. What is not understood is left as it is.
package struct PatternFactoring {
  /// A construct that is not understood.
  private struct Unsupported: Error {}

  private let pattern: [Unicode.Scalar]
  private var place = 0
  /// How many groups that capture have been opened, and settings changed: what must stay in its order.
  private var captures = 0
  private var settings = 0

  private init(_ pattern: String) { self.pattern = Array(pattern.unicodeScalars) }

  /// The pattern, rewritten.
  ///
  /// - Complexity: O(*n* log *n*) in the length of the pattern.
  package static func factored(_ pattern: String) -> String {
    var factoring = PatternFactoring(pattern)
    guard let text = try? factoring.alternatives(), factoring.place == factoring.pattern.count else { return pattern }
    return text
  }

  private var next: Unicode.Scalar? { place < pattern.count ? pattern[place] : nil }

  private mutating func take() throws(Unsupported) -> Unicode.Scalar {
    guard let code = next else { throw Unsupported() }
    place += 1
    return code
  }

  /// The text from a place to here.
  private func text(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: pattern[start..<place])
    return String(text)
  }

  /// Reads the inside of a group, to its end.
  private mutating func alternatives() throws(Unsupported) -> String {
    var parts: [String] = []
    var run: [Alternative] = []
    func endRun() {
      // A rewritten run is a group, so that what stands in it has the weight of one alternative.
      if run.count >= AlternativeTree.fewest {
        parts.append("(?:\(AlternativeTree.written(run)))")
      } else {
        parts += run.map(\.source)
      }
      run = []
    }
    while true {
      let (alternative, isMovable) = try branch()
      if isMovable, alternative.key != nil {
        run.append(alternative)
      } else {
        endRun()
        parts.append(alternative.source)
      }
      guard next == "|" else { break }
      place += 1
    }
    endRun()
    return parts.joined(separator: "|")
  }

  /// Reads one alternative, and whether it may change places with others.
  private mutating func branch() throws(Unsupported) -> (Alternative, isMovable: Bool) {
    var branch = Alternative()
    let (opened, settings) = (captures, settings)
    while let code = next, code != "|", code != ")" {
      let start = place
      switch code {
      case "(": branch.append(try group())
      case "[":
        try skipClass()
        branch.append(text(from: start))
      case "\\":
        if let code = try escape() {
          branch.append(Alternative.Atom(source: text(from: start), code: code))
        } else {
          branch.append(text(from: start))
        }
      case "*", "+", "?", "{":
        place += 1
        branch.quantify(String(code))
      case ".", "^", "$", "}":
        place += 1
        branch.append(String(code))
      default:
        place += 1
        branch.append(Alternative.Atom(source: String(code), code: code))
      }
    }
    return (branch, captures == opened && self.settings == settings)
  }

  /// Reads a group with its brackets.
  ///
  /// The inside of a look-behind keeps its form, since each of its branches must have one length.
  private mutating func group() throws(Unsupported) -> String {
    let start = place
    _ = try take()
    var isBehind = false
    if next == "*" { throw Unsupported() }
    if next != "?" {
      captures += 1
    } else {
      place += 1
      let kind = try take()
      switch kind {
      case ":", ">", "=", "!": break
      case "<", "P", "'":
        if kind == "<", next == "=" || next == "!" {
          isBehind = true
          place += 1
        } else {
          if kind == "P" { guard try take() == "<" else { throw Unsupported() } }
          while try take() != (kind == "'" ? "'" : ">") {}
          captures += 1
        }
      case "i", "-", "s", "m":
        // Settings, for what follows or for the group.
        var code = kind
        while code != ":", code != ")" {
          guard "i-sm".unicodeScalars.contains(code) else { throw Unsupported() }
          code = try take()
        }
        if code == ")" {
          settings += 1
          return text(from: start)
        }
      default: throw Unsupported()
      }
    }
    let head = text(from: start)
    let begin = place
    var inside = try alternatives()
    if isBehind { inside = text(from: begin) }
    guard try take() == ")" else { throw Unsupported() }
    return head + inside + ")"
  }

  private mutating func skipClass() throws(Unsupported) {
    _ = try take()
    if next == "^" { place += 1 }
    if next == "]" { place += 1 }
    while true {
      if next == "\\" {
        _ = try escape()
        continue
      }
      switch try take() {
      case "]": return
      case "[" where next == ":" || next == "." || next == "=":
        while try take() != "]" {}
      default: break
      }
    }
  }

  /// Reads an escape: the character that it stands for, if it is one.
  private mutating func escape() throws(Unsupported) -> Unicode.Scalar? {
    _ = try take()
    let code = try take()
    if code == "Q" || code == "E" { throw Unsupported() }
    var braced: String.UnicodeScalarView?
    if next == "{", "xpPgkNo".unicodeScalars.contains(code) {
      place += 1
      var inside = String.UnicodeScalarView()
      while true {
        let code = try take()
        if code == "}" { break }
        inside.append(code)
      }
      braced = inside
    }
    if code == "x", let braced { return UInt32(String(braced), radix: 16).flatMap(Unicode.Scalar.init) }
    return code.isASCII && !code.properties.isAlphabetic && !("0"..."9").contains(code) ? code : nil
  }
}
