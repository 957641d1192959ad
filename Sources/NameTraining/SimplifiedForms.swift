/// The simplified form of each traditional character.
package struct SimplifiedForms: Sendable {
  private var forms: [UInt16: UInt16] = [:]

  /// Reads jionlp's table: lines of a traditional and a simplified character.
  ///
  /// Two of its rows are replaced, in which the simplified form is itself an old form, and one is dropped that is as
  /// often right as wrong.
  package init(_ file: String) {
    for line in file.split(separator: "\n") {
      let cells = line.split(separator: "\t").map { LabelledText.codes($0) }
      guard cells.count == 2, cells[0].count == 1, cells[1].count == 1 else { continue }
      forms[cells[0][0]] = cells[1][0]
    }
    forms[0x937E] = 0x949F
    forms[0x9918] = 0x4F59
    forms[0x4E7E] = nil
  }

  /// The simplified form of a character, or the character.
  package func callAsFunction(_ code: UInt16) -> UInt16 { forms[code] ?? code }
}
