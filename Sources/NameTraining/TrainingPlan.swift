/// How a table is trained.
package struct TrainingPlan: Sendable {
  /// Two trainings with the same seed and the same input give the same bytes.
  package var seed: UInt64 = 1
  /// How often a feature must occur to be learned.
  package var leastFeature = 3
  /// The features that stay in the table.
  package var rows = 50_000
  /// How often the sentences are gone through: with all features, and with those that stay.
  package var epochs = (all: 3, kept: 2)
  /// How often a word of the dictionary must occur to stand in the table.
  package var leastWord = 50
  /// Short names of companies that become words.
  package var companyWords = 9500
  /// Made-up sentences, and real ones with changed names.
  package var madeUp = 49_000
  package var changed = 4000

  /// The plan of the table that is part of the program.
  package init() {}
}
