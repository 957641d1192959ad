/// One of the alternatives of a group in a pattern: the characters that it begins with, and the rest.
struct Alternative {
  /// A character that stands for itself.
  struct Atom {
    /// How the pattern writes it.
    var source: String
    var code: Unicode.Scalar

    /// What tells it from others, whether or not case is ignored; nil for letters that have other forms beyond ASCII.
    var key: UInt32? {
      if code.isASCII { return code.properties.isUppercase ? code.value | 0x20 : code.value }
      return code.properties.isCased || code.properties.changesWhenCaseMapped ? nil : code.value
    }
  }

  private(set) var lead: ArraySlice<Atom> = []
  private var rest = ""

  /// How the pattern writes it.
  var source: String { lead.map(\.source).joined() + rest }

  /// What its first character is told from others by; nil where anything may stand.
  var key: UInt32? { lead.first?.key }

  /// All but the first character.
  var withoutFirst: Alternative {
    var alternative = self
    alternative.lead = lead.dropFirst()
    return alternative
  }

  mutating func append(_ atom: Atom) { if rest.isEmpty { lead.append(atom) } else { rest += atom.source } }

  mutating func append(_ text: String) { rest += text }

  /// Appends what says how often the last item stands, which is then no character for itself.
  mutating func quantify(_ text: String) {
    if rest.isEmpty, let last = lead.popLast() { rest = last.source }
    rest += text
  }
}
