/// Whether names that stand alone in Chinese text are looked for, and how eagerly.
public enum NameDetection: String, CaseIterable, Sendable {
  /// Only rules find names.
  case off
  /// Few false alarms.
  case balanced
  /// More names found, more false alarms.
  case recall
}
