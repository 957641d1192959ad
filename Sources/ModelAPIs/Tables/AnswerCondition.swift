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

  /// Whether there is something besides `null`, `false` and `""`.
  static func isSet(_ value: ArraySlice<UInt8>) -> Bool {
    !value.isEmpty && !value.elementsEqual("null".utf8) && !value.elementsEqual("false".utf8)
  }

  func isMet(by value: ArraySlice<UInt8>) -> Bool {
    values.isEmpty ? Self.isSet(value) : values.contains { value.elementsEqual($0.utf8) }
  }
}
