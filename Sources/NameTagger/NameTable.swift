internal import CNameTable

/// An opened table: immutable, shared by any number of threads.
@safe package final class NameTable: @unchecked Sendable {
  // Safe to share: everything is written in init and only read after it.
  let transitions: Transitions
  let rows: RowTable
  let characters: CharacterTable
  let words: WordTable
  let shapes: ShapeTable
  /// What one step of a weight is worth, in natural logarithms of odds.
  let scale: Float
  private let owned: UnsafeMutableRawPointer?

  /// Opens a table whose bytes stay where they are as long as the table.
  ///
  /// - Parameters:
  ///   - bytes: a table file.
  ///   - filter: the filter of word beginnings that belongs to it; nil searches for every word.
  ///   - owned: what is deallocated with the table.
  /// - Throws: `NameTableError`.
  init(
    _ bytes: UnsafeRawBufferPointer, filter: UnsafeRawBufferPointer?, owned: UnsafeMutableRawPointer? = nil
  ) throws(NameTableError) {
    unsafe self.owned = unsafe owned
    let layout = try unsafe NameTableLayout(bytes)
    guard let base = bytes.baseAddress else { throw NameTableError("it is empty") }
    if let filter = unsafe filter {
      let magic: UInt64 = 0x0000_0001_4650_4E48
      guard filter.count == WordTable.filterCount,
        unsafe UInt64(littleEndian: filter.loadUnaligned(as: UInt64.self)) == magic
      else { throw NameTableError("its filter of word beginnings is not one of version 1") }
    }
    scale = layout.scale
    transitions = try unsafe Transitions(base, layout)
    rows = unsafe RowTable(base, layout)
    words = unsafe WordTable(base, layout, filter: filter?.baseAddress)
    guard rows.hasEmptySlot, words.hasEmptySlot, words.lastClass <= 30 else {
      rows.deallocate()
      words.deallocate()
      throw NameTableError("one of its parts has no empty slot, or a class of words is above 30")
    }
    characters = unsafe CharacterTable(base, layout, rows)
    shapes = ShapeTable(classes: words.lastClass + 1, rows)
  }

  deinit {
    rows.deallocate()
    characters.deallocate()
    words.deallocate()
    shapes.deallocate()
    unsafe owned?.deallocate()
  }

  /// The bytes of the table file that is part of the program.
  package static var shippedBytes: [UInt8] {
    let table = unsafe UnsafeRawBufferPointer(start: name_table_address(), count: Int(name_table_count))
    return unsafe [UInt8](table)
  }

  /// The table that is part of the program.
  static let shipped: NameTable = {
    let table = unsafe UnsafeRawBufferPointer(
      start: name_table_address(), count: Int(name_table_count))
    let filter = unsafe UnsafeRawBufferPointer(
      start: name_prefix_address(), count: Int(name_prefix_count))
    // The program's own table is checked by its tests; a program built without it must not run.
    return try! unsafe NameTable(table, filter: filter)
  }()
}
