/// One sentence as the training tool sees it.
package struct FeatureSentence {
  /// A word of the segmentation.
  package struct Word {
    /// Where it stands, in characters.
    package var range: Range<Int>
    /// Its hash, the same for the same normalised characters.
    package var id: UInt64
  }

  /// The words, in order and without gaps.
  package var words: [Word]
  /// The hashes of the features, `FeatureReader.featureCount` for each character.
  package var features: [UInt64]

  /// The number of characters.
  package var count: Int { features.count / FeatureReader.featureCount }
}
