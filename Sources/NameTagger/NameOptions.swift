/// How eager the tagger is and what it reports.
package struct NameOptions: Sendable, Equatable {
  /// What is added to the score of a label that begins a name, in natural logarithms of odds.
  package var personBonus: Double
  package var organisationBonus: Double
  package var placeBonus: Double
  /// Whether places without street, number or building are reported too.
  package var barePlaces = false
  /// Whether words that hardly ever stand in a name are taken for none without scoring: faster, finds a little less.
  package var skipsSafeWords = false

  package init(person: Double, organisation: Double, place: Double) {
    personBonus = person
    organisationBonus = organisation
    placeBonus = place
  }

  /// Fewest false alarms.
  package static let cautious = NameOptions(person: 1, organisation: 1, place: 1)
  /// The default.
  package static let balanced = NameOptions(person: 1, organisation: 2, place: 1)
  /// Most names found.
  package static let recall = NameOptions(person: 2, organisation: 2, place: 1)
}
