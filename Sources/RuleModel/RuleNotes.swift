package import Triggers

/// What a rule says to people and proves with, which no scan asks for.
package struct RuleNotes: Packable {
  package var title: String
  package var keywords: [String]
  package var source: String
  package var match: [String]
  package var miss: [String]

  package init(title: String, keywords: [String], source: String, match: [String], miss: [String]) {
    self.title = title
    self.keywords = keywords
    self.source = source
    self.match = match
    self.miss = miss
  }

  package init(_ reader: inout PackReader) {
    self.init(
      title: reader.text(), keywords: reader.texts(), source: reader.text(), match: reader.texts(), miss: reader.texts()
    )
  }

  package func write(to writer: inout PackWriter) {
    writer.text(title)
    writer.texts(keywords)
    writer.text(source)
    writer.texts(match)
    writer.texts(miss)
  }
}
