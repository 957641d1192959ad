/// The weights of a linear chain that are not of features: of one label following another, and of the first label.
///
/// Vectors are over the following label, seven of eight lanes in use.
package struct ChainWeights: Sendable {
  /// The number of labels: none, and beginning and middle of three kinds.
  package static let labels = 7

  /// By the label before.
  package var following = [SIMD8<Float>](repeating: .zero, count: labels)
  /// Of the first label of a sentence.
  package var starting = SIMD8<Float>.zero

  /// Makes weights of zero.
  package init() {}

  /// Whether a label may come after another; the middle of a name comes only after its beginning or middle.
  static func mayFollow(_ before: Int, _ after: Int) -> Bool {
    after == 0 || after & 1 == 1 || before == after || before == after - 1
  }
}
