internal import Redaction
internal import RuleYAML

extension PlaceholderStyle {
  /// Reads the value of the key `style`.
  init(_ field: Field) throws(RuleFileError) {
    let fields = try Fields(field, of: "a style", known: ["template", "numbering"])
    let template = fields["template"]
    let text = try template?.oneLine() ?? "{kind}-{code}"
    let numbering: Numbering = try fields["numbering"]?.choice() ?? .keyed
    do {
      self = try PlaceholderStyle(template: text, numbering: numbering)
    } catch {
      throw (template ?? field).error("The template \"\(text)\" cannot be used: \(error.problem).")
    }
  }
}
