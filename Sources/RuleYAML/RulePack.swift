internal import RuleModel
package import Triggers

/// Rules with their places and plans, read and checked once and written down so that a program need not do it again.
package enum RulePack {
  /// Writes rules; `read` gives them back.
  package static func bytes(of rules: [LocatedRule]) -> [UInt8] {
    var writer = PackWriter()
    let files = rules.map(\.file).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    writer.list(files) { $0.text($1) }
    let usual = rules.indices.filter { rules[$0].rule.isUsed(in: .default) }
    PlanBook.write(rules.map(\.rule.pattern), usual: usual, to: &writer) { writer, number in
      let rule = rules[number]
      writer.count(files.lastIndex(of: rule.file) ?? 0)
      rule.write(to: &writer)
    }
    return writer.bytes
  }

  /// The rules of a pack, each with its plan.
  package static func read(_ pack: Pack) -> [LocatedRule] {
    pack.read { reader in
      let files = reader.list { $0.text() }
      let book = PlanBook(pack, &reader)
      return reader.list { reader in
        let plan = book.page(&reader)
        let file = files[reader.count()]
        var rule = LocatedRule(&reader, in: pack, file: file)
        rule.rule.plan = plan
        return rule
      }
    }
  }
}
