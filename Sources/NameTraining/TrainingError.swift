/// Why a table cannot be trained.
package struct TrainingError: Error, CustomStringConvertible, Equatable {
  /// The whole sentence.
  package let description: String

  init(_ description: String) { self.description = description }
}
