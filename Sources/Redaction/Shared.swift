/// A value that does not change any more, so that what holds it is copied with one reference, however large it is.
final class Shared<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
