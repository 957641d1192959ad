/// The texts of the files that Training/sources.py writes.
package struct SourceFiles: Sendable {
  package var dictionary: String
  package var simplified: String
  package var givenNames: String
  package var divisions: String
  package var companies: String

  /// Makes them.
  package init(dictionary: String, simplified: String, givenNames: String, divisions: String, companies: String) {
    self.dictionary = dictionary
    self.simplified = simplified
    self.givenNames = givenNames
    self.divisions = divisions
    self.companies = companies
  }
}
