/// The sums of the features that see only classes and lengths of words, worked out when the table is opened.
///
/// A slot is a class, a length and a place in the word (12 for each class); a neighbour is a class and a length of at
/// most four, or the edge of the sentence.
@safe struct ShapeTable {
  private let alone: UnsafeMutableRawPointer
  private let afterPrevious: UnsafeMutableRawPointer
  private let beforeNext: UnsafeMutableRawPointer
  private let width: Int

  /// The neighbour that stands for the edge of a sentence.
  let edge: Int

  init(classes: Int, _ rows: RowTable) {
    width = 4 * classes + 1
    edge = 4 * classes
    let slots = 12 * classes
    unsafe alone = .allocate(byteCount: 8 * slots, alignment: 64)
    unsafe afterPrevious = .allocate(byteCount: 8 * slots * width, alignment: 64)
    unsafe beforeNext = .allocate(byteCount: 8 * slots * width, alignment: 64)
    func copy(_ hash: UInt64, to target: UnsafeMutableRawPointer, _ index: Int) {
      unsafe target.storeBytes(
        of: rows.row(hash).loadUnaligned(as: UInt64.self), toByteOffset: 8 * index, as: UInt64.self)
    }
    for c in 0..<classes {
      for length in 1...5 {
        for place in 0..<min(length, 3) {
          let slot = Self.slot(UInt8(c), length, place)
          let bits: UInt64 = length == 1 ? 3 : place == 0 ? 1 : place == min(length, 3) - 1 ? 2 : 0
          unsafe copy(feature(16, bits, UInt64(length), UInt64(c)), to: alone, slot)
          for neighbour in 0..<width {
            let code =
              neighbour == edge ? UInt64(31 * 8) : UInt64(neighbour >> 2) * 8 + UInt64(neighbour & 3) + 1
            let here = bits * 8 + UInt64(length)
            unsafe copy(feature(20, here, UInt64(c), code), to: afterPrevious, slot * width + neighbour)
            unsafe copy(feature(21, here, UInt64(c), code), to: beforeNext, slot * width + neighbour)
          }
        }
      }
    }
  }

  func deallocate() {
    unsafe alone.deallocate()
    unsafe afterPrevious.deallocate()
    unsafe beforeNext.deallocate()
  }

  /// The slot of a place (0 first, then middle, then last) in a word.
  @inline(__always)
  static func slot(_ wordClass: UInt8, _ length: Int, _ place: Int) -> Int {
    Int(wordClass) * 12 + first(length) + place
  }

  @inline(__always)
  private static func first(_ length: Int) -> Int { length < 3 ? length - 1 : 3 * length - 6 }

  /// The number of a neighbouring word.
  @inline(__always)
  static func neighbour(_ wordClass: UInt8, _ length: Int) -> Int { Int(wordClass) * 4 + min(length, 4) - 1 }

  @inline(__always)
  func aloneRow(_ slot: Int) -> UnsafeRawPointer { unsafe UnsafeRawPointer(alone + 8 * slot) }

  @inline(__always)
  func afterPreviousRow(_ slot: Int, _ neighbour: Int) -> UnsafeRawPointer {
    unsafe UnsafeRawPointer(afterPrevious + 8 * (slot * width + neighbour))
  }

  @inline(__always)
  func beforeNextRow(_ slot: Int, _ neighbour: Int) -> UnsafeRawPointer {
    unsafe UnsafeRawPointer(beforeNext + 8 * (slot * width + neighbour))
  }
}
