/// A place of a request that says something of the answer it wants.
public struct AnswerCondition: Sendable {
  let path: PathPattern
  let values: [String]

  /// Describes a condition.
  ///
  /// - Parameters:
  ///   - path: where it stands in the request.
  ///   - values: what must stand there, without quotes; empty for anything besides `null`, `false` and `""`.
  public init(_ path: PathPattern, _ values: [String] = []) { (self.path, self.values) = (path, values) }

  func isMet(by value: ArraySlice<UInt8>) -> Bool {
    if values.isEmpty { return !["null", "false", ""].contains { value.elementsEqual($0.utf8) } }
    return values.contains { value.elementsEqual($0.utf8) }
  }
}
