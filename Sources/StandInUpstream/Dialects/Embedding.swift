internal import PlainJSON

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A vector that depends on every byte of a text.
enum Embedding {
  static func vector(of text: String) -> [Double] {
    var sums = [0, 0, 0, 0]
    for (number, byte) in text.utf8.enumerated() { sums[number % 4] = (sums[number % 4] * 31 + Int(byte)) % 1024 }
    return sums.map { Double($0) / 1024 }
  }

  static func json(of text: String) -> JSON { .array(vector(of: text).map { .double($0) }) }

  /// The vector as the base64 of little-endian 32-bit floats.
  static func base64(of text: String) -> JSON {
    let bytes = vector(of: text).flatMap { number in
      (0..<4).map { UInt8(truncatingIfNeeded: Float(number).bitPattern >> ($0 * 8)) }
    }
    return .string(Data(bytes).base64EncodedString())
  }
}
