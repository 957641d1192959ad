internal import RuleModel
package import Triggers

extension LocatedRule {
  /// Writes all that `init(_:in:file:)` reads: everything but the file and the rule's plan.
  func write(to writer: inout PackWriter) {
    rule.write(to: &writer)
    writer.place(place)
    packedParts.write(to: &writer)
  }

  /// Reads what `write` wrote.
  init(_ reader: inout PackReader, in pack: Pack, file: String) {
    rule = Rule(&reader, in: pack)
    self.file = file
    place = reader.place()
    packedParts = Packed(pack, &reader)
  }
}

extension RulePlaces: Packable {
  package init(_ reader: inout PackReader) {
    self.init(
      pattern: reader.place(), group: reader.optional { $0.place() }, check: reader.optional { $0.place() },
      match: reader.list { $0.place() }, miss: reader.list { $0.place() })
  }

  package func write(to writer: inout PackWriter) {
    writer.place(pattern)
    for part in [group, check] { writer.optional(part) { $0.place($1) } }
    for places in [match, miss] { writer.list(places) { $0.place($1) } }
  }
}

extension PackWriter {
  fileprivate mutating func place(_ place: FilePlace) {
    count(place.line)
    count(place.column)
  }
}

extension PackReader {
  fileprivate mutating func place() -> FilePlace { FilePlace(line: count(), column: count()) }
}
