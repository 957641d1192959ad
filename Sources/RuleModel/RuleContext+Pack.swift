package import Triggers

extension RuleContext: Packable {
  package init(_ reader: inout PackReader) {
    self.init(words: reader.texts(), window: reader.count(), weight: reader.fraction())
  }

  package func write(to writer: inout PackWriter) {
    writer.texts(words)
    writer.count(window)
    writer.fraction(weight)
  }
}
