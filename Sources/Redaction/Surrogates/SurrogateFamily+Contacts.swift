extension SurrogateFamily {
  /// Mailboxes below a domain that is nobody's (RFC 2606, section 3).
  static let mail = word(name: "mail", prefix: "user", suffix: "@example.com")

  /// Hosts below a top-level domain that is nobody's (RFC 2606, section 2).
  static let host = word(name: "host", prefix: "srv", suffix: ".example")

  /// Eleven digits that begin as special services do and no subscriber's number does: in the numbering plan of China's
  /// ministry (MIIT), mobile numbers begin with 13 to 19.
  static let chinesePhone = SurrogateFamily(
    name: "phone-cn", ids: 10_000_000, marks: 100, spell: { "12" + digits($0, 9) },
    read: { value in
      // A country's code 1 and a code of its areas begin alike, but the sign before the one or behind it tells.
      let first = value.firstIndex { $0 &- 0x30 < 10 } ?? 0
      if value[first...].prefix(2).last.map({ $0 &- 0x30 >= 10 }) ?? true { return nil }
      if value.first == 0x2B, value[first] == 0x31 { return nil }
      let digits = CanonicalForm.phone.apply(value)
      return digits.count == 11 && digits.starts(with: "12".utf8) ? number(digits.dropFirst(2)) : nil
    }, isCode: true)

  /// Numbers under a country code that is not assigned (ITU-T E.164, list of codes: 999).
  static let foreignPhone = SurrogateFamily(
    name: "phone", ids: 1_000_000_000, marks: 1000, spell: { "+999" + digits($0, 12) },
    read: { value in
      let digits = CanonicalForm.digits.apply(value)
      return digits.count == 15 && digits.starts(with: "999".utf8) ? number(digits.dropFirst(3)) : nil
    }, isCode: false)

  /// Addresses of class E, which no host has (RFC 1112, section 4); every number has three digits, so that none is the
  /// beginning of another.
  static let addressV4 = SurrogateFamily(
    name: "ipv4", ids: 569_000, marks: 100,
    spell: { number in
      let low = number % (156 * 156 * 156)
      return
        "\(240 + number / (156 * 156 * 156)).\(100 + low / (156 * 156)).\(100 + low / 156 % 156).\(100 + low % 156)"
    },
    read: { value in
      let parts = value.split(separator: 0x2E, omittingEmptySubsequences: false).map { number($0) ?? 0 }
      guard parts.count == 4, parts[0] &- 240 < 15, parts.dropFirst().allSatisfy({ $0 &- 100 < 156 }) else {
        return nil
      }
      return ((parts[0] - 240) * 156 + parts[1] - 100) * 156 * 156 + (parts[2] - 100) * 156 + parts[3] - 100
    }, isCode: false)

  /// Addresses for documentation (RFC 3849).
  static let addressV6 = SurrogateFamily(
    name: "ipv6", ids: 1 << 44, marks: 1 << 16,
    spell: { number in
      let groups = [48, 32, 16, 0].map { shift in
        let text = String(number >> UInt64(shift) & 0xFFFF, radix: 16)
        return String(repeating: "0", count: 4 - text.utf8.count) + text
      }
      return "2001:db8:" + groups.joined(separator: ":") + ":0:1"
    },
    read: { value in
      let text = String(decoding: value, as: UTF8.self).lowercased()
      let groups = text.split(separator: ":", omittingEmptySubsequences: false)
      guard groups.count == 8, groups[0] == "2001", groups[1] == "db8", groups[6...] == ["0", "1"] else { return nil }
      return UInt64(groups[2...5].joined(), radix: 16)
    }, isCode: false)

  /// Twelve symbols between two fixed texts.
  private static func word(name: String, prefix: String, suffix: String) -> SurrogateFamily {
    let symbols = CodeAlphabet.symbols.map { $0 >= 0x41 ? $0 | 0x20 : $0 }
    return SurrogateFamily(
      name: name, ids: 1 << 42, marks: 1 << 18,
      spell: { number in
        let code = (0..<12).map { symbols[Int(number >> UInt64(55 - 5 * $0) & 31)] }
        return prefix + String(decoding: code, as: UTF8.self) + suffix
      },
      read: { value in
        let value = value.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        guard value.count == prefix.utf8.count + 12 + suffix.utf8.count, value.starts(with: prefix.utf8),
          value.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
        else { return nil }
        return value.dropFirst(prefix.utf8.count).prefix(12).reduce(0) { number, byte in
          guard let number, let symbol = symbols.firstIndex(of: byte) else { return nil }
          return number << 5 | UInt64(symbol)
        }
      }, isCode: false)
  }
}
