import RedactKit

/// What may follow a text so that it becomes a placeholder: every rest of every spelling, tried with the restorer itself.
struct Endings {
  /// The placeholders as they are issued.
  let placeholders: [String]
  /// Further spellings of each: a translated, dropped or emphasised kind.
  private let spellings: [[Unicode.Scalar]]

  /// For a spelling's beginning, marks and case aside, how it goes on.
  private var rests: [String: [[UInt8]]] = [:]

  private static let words = [
    "PHONE": ["电话", "手机", "手机号", "手机号码", "电话号码", "号码", "TEL", "MOBILE"],
    "EMAIL": ["邮箱", "邮件", "电子邮件", "电子邮箱", "邮箱地址"],
    "SECRET": ["密钥", "秘密", "密码", "凭证", "KEY"],
    "ID_CARD": ["身份证", "身份证号", "身份证号码", "证件号"],
    "IP_ADDRESS": ["IP", "IP地址"],
  ]
  private static let pairs = ["*", "**", "***", "_", "__", "___", "`", "``", "```"]

  init(_ vault: Vault, _ style: PlaceholderStyle) {
    placeholders = vault.entries.map { vault.placeholder($0) }
    var spellings: [String] = []
    for (entry, placeholder) in zip(vault.entries, placeholders) {
      spellings.append(placeholder)
      for word in Self.words[entry.kind] ?? [] { spellings.append(placeholder.replacing(entry.kind, with: word)) }
      for mark in Self.pairs {
        for word in [entry.kind] + (Self.words[entry.kind] ?? []) {
          spellings.append(placeholder.replacing(entry.kind, with: mark + word + mark))
        }
      }
      // A counted code alone, or one between other brackets, may be anybody's number.
      if style.numbering == .keyed {
        let rest = entry.code + (entry.variant.isEmpty ? "" : "-" + entry.variant)
        spellings.append(rest)
        for word in [entry.kind] + (Self.words[entry.kind] ?? []) {
          spellings.append(word + "-" + rest)
          spellings += Self.pairs.map { $0 + word + $0 + "-" + rest }
        }
      }
    }
    self.spellings = spellings.map { Array($0.unicodeScalars) }
    for spelling in self.spellings {
      for place in spelling.indices {
        rests[Self.plain(Self.bytes(spelling[..<place])), default: []].append(Self.bytes(spelling[place...]))
      }
    }
  }

  /// Whether something follows `held` with which its first byte becomes part of a placeholder.
  func completes(_ held: [UInt8], in session: Session) -> Bool {
    let values = session.vault.entries.map(\.value.bytes)
    func becomes(_ rest: some Sequence<UInt8>) -> Bool {
      let out = session.restore(held + rest)
      return values.contains { out.starts(with: $0) }
    }
    if becomes([]) { return true }
    // The likely ones first: those that begin as the text does.
    for rest in rests[Self.plain(held)] ?? [] where becomes(rest) { return true }
    let cuts = Self.cuts(held)
    for cut in cuts {
      let rests = rests[Self.plain(held.dropLast(cut.count))] ?? []
      for rest in rests {
        guard let next = String(decoding: rest, as: UTF8.self).unicodeScalars.first else { continue }
        for form in Self.forms(next) where Self.begins(form, with: cut) {
          if becomes(form.dropFirst(cut.count) + rest.dropFirst(next.utf8.count)) { return true }
        }
        for form in Self.marks where Self.begins(form, with: cut) {
          if becomes(form.dropFirst(cut.count) + rest) { return true }
        }
      }
    }
    for spelling in spellings {
      for place in spelling.indices.reversed() {
        let rest = Self.bytes(spelling[place...])
        if becomes(rest) { return true }
        for cut in cuts {
          // The character that was begun is the next one of the spelling, or a mark before it.
          for form in Self.forms(spelling[place]) where Self.begins(form, with: cut) {
            if becomes(form.dropFirst(cut.count) + Self.bytes(spelling[(place + 1)...])) { return true }
          }
          for form in Self.marks where Self.begins(form, with: cut) {
            if becomes(form.dropFirst(cut.count) + rest) { return true }
          }
        }
      }
    }
    return false
  }

  /// A text in capitals and without marks, every separator a dash and every escape undone.
  private static func plain(_ text: some Collection<UInt8>) -> String {
    var out = String.UnicodeScalarView()
    for scalar in unescaped(String(decoding: text, as: UTF8.self)) {
      let wide = scalar.value >= 0xFF01 && scalar.value <= 0xFF5E
      let plain = wide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if "*`_\\\u{200B}".unicodeScalars.contains(plain) { continue }
      if separators.contains(plain) {
        if out.last != "-" { out.append("-") }
      } else {
        out.append(plain.isASCII && plain.properties.isLowercase ? Unicode.Scalar(plain.value - 32) ?? plain : plain)
      }
    }
    return String(out)
  }

  /// A text with the escapes of JSON, addresses and HTML undone, as far as they are whole.
  private static func unescaped(_ text: String) -> String.UnicodeScalarView {
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var next = 0
    func number(_ start: Int, _ end: Int, _ radix: Int) -> Unicode.Scalar? {
      guard end <= scalars.count, start < end else { return nil }
      return UInt32(String(String.UnicodeScalarView(scalars[start..<end])), radix: radix).flatMap(Unicode.Scalar.init)
    }
    while next < scalars.count {
      var found: (scalar: Unicode.Scalar, end: Int)?
      switch scalars[next] {
      case "%": found = number(next + 1, next + 3, 16).map { ($0, next + 3) }
      case "\\" where next + 1 < scalars.count && scalars[next + 1] == "u":
        found = number(next + 2, next + 6, 16).map { ($0, next + 6) }
      case "&":
        guard let end = scalars[next...].prefix(10).firstIndex(of: ";") else { break }
        let isHex = next + 2 < end && scalars[next + 2] == "x"
        let named = scalars[next + 1] != "#"
        found = (named ? "-" : number(next + (isHex ? 3 : 2), end, isHex ? 16 : 10)).map { ($0, end + 1) }
      default: break
      }
      out.append(found?.scalar ?? scalars[next])
      next = found?.end ?? next + 1
    }
    return out
  }

  private static func bytes(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] { scalars.flatMap { Array($0.utf8) } }

  /// The ends of a text that may be the beginning of a character or an escape.
  private static func cuts(_ text: [UInt8]) -> [[UInt8]] {
    text.indices.suffix(10).filter { text[$0] >= 0xC2 || "\\%&".utf8.contains(text[$0]) }.map { Array(text[$0...]) }
  }

  private static func begins(_ form: [UInt8], with cut: [UInt8]) -> Bool {
    form.count > cut.count && zip(form, cut).allSatisfy { $0 == $1 || $0 >= 0x41 && $0 | 0x20 == $1 | 0x20 }
  }

  private static let marks: [[UInt8]] = ["*", "`", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{200D}"].flatMap {
    (mark: Unicode.Scalar) in escapes(mark) + [Array(mark.utf8)]
  }
  private static let separators = Array(
    "-_ \u{A0}\u{2002}\u{2010}\u{2013}\u{202F}\u{205F}\u{2212}\u{3000}\u{FE58}\u{FE63}".unicodeScalars)
  private static let names = [
    "-": ["ndash", "mdash", "hyphen", "dash", "nbsp", "lowbar", "minus", "ensp", "emsp"], "<": ["lt"], ">": ["gt"],
    "[": ["lbrack", "lsqb"], "]": ["rbrack", "rsqb"], ":": ["colon"],
  ]

  /// How each character of a spelling may be written.
  private static let allForms: [Unicode.Scalar: [[UInt8]]] = {
    let ascii = (UInt32(0x21)..<0x7F).compactMap(Unicode.Scalar.init)
    let all = ascii + words.values.joined().joined().flatMap(\.unicodeScalars)
    return Dictionary(all.map { ($0, makeForms($0)) }) { first, _ in first }
  }()

  private static func forms(_ scalar: Unicode.Scalar) -> [[UInt8]] { allForms[scalar] ?? [] }

  private static func makeForms(_ scalar: Unicode.Scalar) -> [[UInt8]] {
    var same = [scalar]
    let isSeparator = separators.contains(scalar)
    if isSeparator { same += separators }
    if scalar.isASCII {
      let lower = Unicode.Scalar(scalar.value | 0x20) ?? scalar
      if scalar.properties.isAlphabetic { same.append(lower) }
      same += same.filter(\.isASCII).compactMap { $0.value > 0x20 ? Unicode.Scalar($0.value + 0xFEE0) : nil }
    }
    var forms = same.flatMap { [Array($0.utf8)] + escapes($0) }
    forms += (names[isSeparator ? "-" : String(scalar)] ?? []).map { Array("&\($0);".utf8) }
    // Markdown's backslash.
    return forms + forms.map { [0x5C] + $0 }
  }

  private static func escapes(_ scalar: Unicode.Scalar) -> [[UInt8]] {
    let hex = String(scalar.value, radix: 16)
    let padded = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    let percent = scalar.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return ["\\u" + padded, percent, "&#\(scalar.value);", "&#x\(hex);"].map { Array($0.utf8) }
  }
}

extension RandomText {
  /// An answer with placeholders in it, bent and cut off, among marks and escapes that lead nowhere.
  mutating func answer(_ placeholders: [String]) -> [UInt8] {
    var out: [UInt8] = []
    for _ in 0..<number(6) {
      switch number(8) {
      case 0: out += text()
      case 1:
        out += Array(pick(["%", "\\", "\\u", "\\u00", "&", "&#", "&#x5", "&a", "**", "***", "`", "_", "[", "<"]).utf8)
      case 2: out += pick([[0xE2], [0xE2, 0x80], [0xEF], [0xEF, 0xBC], [0xE7], [0xE7, 0x94], [0xF0, 0x9F], [0xC2]])
      case 3: out += Array(pick(placeholders).utf8)
      case 4: out += Array(pick(placeholders).utf8.prefix(number(16)))
      default: out += bent(pick(placeholders))
      }
    }
    return out
  }

  /// A placeholder as a model may bend it, often only its beginning.
  private mutating func bent(_ placeholder: String) -> [UInt8] {
    var out: [UInt8] = []
    let rate = 1 + number(6)
    let mark = pick(["", "", "*", "**", "`", "__"])
    let kind = placeholder.firstIndex { !$0.isLetter } ?? placeholder.startIndex
    var text = placeholder
    if !mark.isEmpty, kind > placeholder.startIndex { text = mark + placeholder[..<kind] + mark + placeholder[kind...] }
    for scalar in text.unicodeScalars {
      let character = String(scalar)
      guard number(rate) == 0 else {
        out += Array(character.utf8)
        continue
      }
      let hex = String(scalar.value, radix: 16, uppercase: number(2) == 0)
      switch number(9) {
      case 0: out += Array(character.lowercased().utf8)
      case 1: out += Array(String(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar).utf8)
      case 2: out += Array("\\u00\(hex)".utf8)
      case 3: out += Array("%\(hex)".utf8)
      case 4: out += Array("&#\(scalar.value);".utf8)
      case 5: out += Array("&#x\(hex);".utf8)
      case 6: out += Array("\\\(character)".utf8)
      case 7: out += Array(pick(["*", "**", "`", "\u{200B}"]).utf8) + Array(character.utf8)
      default: out += Array((scalar == "-" ? pick([" ", "_", "\u{2011}", "&ndash;", " - "]) : character).utf8)
      }
    }
    return number(2) == 0 ? out : Array(out.prefix(number(out.count + 1)))
  }
}
