internal import RuleModel

extension RuleContext {
  /// Reads the value of the key `context`.
  init(_ field: Field) throws(RuleFileError) {
    let fields = try Fields(field, of: "a context", known: ["words", "window", "weight"])
    self.init(words: try fields.required("words").texts())
    if let window = fields["window"] { self.window = try window.integer(in: 1...1000) }
    if let weight = fields["weight"] { self.weight = try weight.number(in: 0...1) }
  }
}
