/// A value that a rule found, with the rule by its number: all that is needed until it is known which values are told of.
struct Match {
  /// Where it stands, in bytes.
  var range: Range<Int>
  var score: Double
  /// The number of the rule among the scanner's; nil for a term that the user denied.
  var rule: Int32?
}
