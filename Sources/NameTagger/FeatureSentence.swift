/// One sentence as the training tool sees it.
package struct FeatureSentence {
  /// The words, in order and without gaps.
  package var words: [FeatureWord]
  /// The hashes of the features, `FeatureReader.featureCount` for each character.
  package var features: [UInt64]

  /// The number of characters.
  package var count: Int { features.count / FeatureReader.featureCount }
}
