/// An index that does not change any more, so that a reader that is copied copies a reference.
final class SharedIndex: Sendable {
  let index: PlaceholderIndex

  init(_ index: PlaceholderIndex) { self.index = index }
}
