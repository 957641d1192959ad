/// A word of the segmentation as the training tool sees it.
package struct FeatureWord {
  /// Where it stands in its sentence, in characters.
  package var range: Range<Int>
  /// Its hash, the same for the same normalised characters.
  package var id: UInt64
}
