/// A list of texts that made-up sentences take values from.
package struct SourceList: Sendable {
  /// The texts, each with how often it is taken.
  package var entries: [(text: String, weight: Double)]

  /// Makes a list.
  package init(_ entries: [(text: String, weight: Double)]) { self.entries = entries }

  /// Makes a list whose texts weigh the same.
  package init(_ texts: [String]) { entries = texts.map { ($0, 1) } }
}
