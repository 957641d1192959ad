/// The working memory of a tagger: one owner, used for one text after another.
package struct NameScratch: ~Copyable {
  var sentence = Sentence()
  /// The places of middle dots and opening quotes of the text, in bytes.
  var marks: [Int] = []
  /// The spans of the text so far.
  var found: [NameSpan] = []
  var forced: [ForcedSpan] = []
  /// Takes what is dropped and why, if somebody asks.
  var notes: [NameNote]?

  /// Makes an empty one; about 900 KB.
  package init() {}
}
