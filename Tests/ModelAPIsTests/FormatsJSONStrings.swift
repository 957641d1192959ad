import Foundation

/// The strings of JSON values that stand one after another in any framing, and the bytes between them.
struct FormatsJSONStrings {
  struct Found {
    var path: String
    /// Between the quotes.
    var range: Range<Int>
    var text: String
  }

  let bytes: [UInt8]
  private(set) var found: [Found] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var keys: [String] = []
    var pending: String?
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case 0x7B, 0x5B:
        keys.append(pending ?? (bytes[position] == 0x5B ? "[]" : keys.last.map { $0 == "[]" ? "" : "{}" } ?? ""))
        pending = nil
      case 0x7D, 0x5D:
        if !keys.isEmpty { keys.removeLast() }
        pending = nil
      case 0x2C: pending = nil
      case 0x22 where !keys.isEmpty:
        let end = Self.end(bytes, position)
        var next = end + 1
        while next < bytes.count, bytes[next] == 0x20 { next += 1 }
        let text = Self.decoded(bytes[position...end])
        if next < bytes.count, bytes[next] == 0x3A {
          pending = text
        } else {
          let path = (keys + [pending ?? ""]).filter { !["", "[]", "{}"].contains($0) }.joined(separator: ".")
          found.append(Found(path: path, range: position + 1..<end, text: text))
        }
        position = end
      default: break
      }
      position += 1
    }
  }

  private static func end(_ bytes: [UInt8], _ start: Int) -> Int {
    var position = start + 1
    while bytes[position] != 0x22 { position += bytes[position] == 0x5C ? 2 : 1 }
    return position
  }

  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) as? String ?? "?"
  }

  /// All bytes that are not inside strings.
  var skeleton: String {
    var out: [UInt8] = []
    var position = 0
    for string in found {
      out += bytes[position..<string.range.lowerBound]
      position = string.range.upperBound
    }
    return String(decoding: out + bytes[position...], as: UTF8.self)
  }

  /// The bytes with something done to the content of every string.
  func changed(_ change: (Int, Found) -> [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var position = 0
    for (number, string) in found.enumerated() {
      out += bytes[position..<string.range.lowerBound]
      out += change(number, string)
      position = string.range.upperBound
    }
    return out + bytes[position...]
  }

  /// The texts of each path, one after another.
  var joined: [String: String] {
    found.reduce(into: [:]) { $0[$1.path, default: ""] += $1.text }
  }
}
