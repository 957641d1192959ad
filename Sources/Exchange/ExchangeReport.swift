public import ModelAPIs
public import Redaction

/// What was done in one exchange: counts, never values.
public struct ExchangeReport: Sendable, Hashable {
  /// The format that was used.
  public var format = ""
  /// How many values of each entity were replaced in the request.
  public var redacted: [Entity: Int] = [:]
  /// How many values of each entity were let through.
  public var allowed: [Entity: Int] = [:]
  /// How many findings of each entity stand in places that must not be changed.
  public var untouched: [Entity: Int] = [:]
  /// How many bytes of the request were let through unread.
  public var unscannedBytes = 0
  /// How many placeholders were replaced in the answer, by entity.
  public var restored: [Entity: Int] = [:]
  /// How many placeholders were left in the answer by the policy, by place.
  public var left: [Sink: Int] = [:]
  /// How many values of each entity were found in the answer that were not in the request.
  public var found: [Entity: Int] = [:]
  /// How many texts of the answer could not be searched for values, and were left out.
  public var unsearchedTexts = 0
  /// How many positions in the answer's texts were not told anew though values before them were restored.
  public var staleOffsets = 0
  /// How many bytes of the answer were passed on unread.
  public var unreadAnswerBytes = 0

  /// A report in which nothing has happened.
  public init() {}
}
