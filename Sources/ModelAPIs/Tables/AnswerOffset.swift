/// A place of an answer that tells a position in one of its texts, such as the start of a citation.
///
/// Where values were restored before it, the position is told anew.
public struct AnswerOffset: Sendable {
  /// What positions are counted in.
  public enum Unit: Sendable, Hashable {
    /// Unicode code points, as Python and Go count characters.
    case codePoints
    /// Bytes of UTF-8.
    case bytes
  }

  let path: PathPattern
  /// Nil for a text of the request.
  let text: PathPattern?
  let keys: [PathPattern]?
  let unit: Unit
  let part: PathPattern?
  /// Whether the position is behind the last character that it speaks of.
  let isEnd: Bool

  /// Describes one place.
  ///
  /// - Parameters:
  ///   - path: where the number stands; a key that begins with `end` tells an end.
  ///   - text: where the text stands that it counts in: in the same JSON value, with the same elements of arrays; or,
  ///     when `keys` are given, as the text of a channel.
  ///   - keys: what tells the text of a channel from others, as `StreamChannel` has it.
  ///   - unit: what is counted.
  ///   - part: where the number of the part of a text stands that it counts in; only the first part is known.
  public init(
    _ path: PathPattern, in text: PathPattern, keys: [PathPattern]? = nil, unit: Unit = .codePoints,
    part: PathPattern? = nil
  ) {
    (self.path, self.text, self.keys, self.unit, self.part) = (path, text, keys, unit, part)
    let key = path.description.split(separator: ".").last ?? ""
    isEnd = key.hasPrefix("end")
  }

  /// Describes a place that counts in a text of the request, as it was sent; such positions are counted and stay.
  public init(ofRequest path: PathPattern) {
    (self.path, text, keys, unit, part, isEnd) = (path, nil, nil, .codePoints, nil, false)
  }

  /// Places of a start and an end beside each other.
  ///
  /// - Parameter place: what both stand in.
  static func pair(
    _ place: String, _ start: String = "start_index", _ end: String = "end_index", in text: PathPattern,
    keys: [PathPattern]? = nil, unit: Unit = .codePoints, part: PathPattern? = nil
  ) -> [AnswerOffset] {
    [start, end].map {
      AnswerOffset(PathPattern("\(place).\($0)"), in: text, keys: keys, unit: unit, part: part)
    }
  }

  func below(_ prefix: String) -> AnswerOffset {
    guard let text else { return AnswerOffset(ofRequest: path.below(prefix)) }
    return AnswerOffset(
      path.below(prefix), in: text.below(prefix), keys: keys?.below(prefix), unit: unit, part: part?.below(prefix))
  }
}
