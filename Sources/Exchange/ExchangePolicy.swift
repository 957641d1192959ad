public import ModelAPIs
public import Redaction

/// What an exchange does with what it finds, and where it restores.
public struct ExchangePolicy: Sendable {
  /// What is done with a value.
  public enum Action: Sendable, Hashable {
    /// A placeholder stands for it, and is restored in the answer.
    case redact
    /// A plausible value of the same kind that is nobody's stands for it, and is restored in the answer; a placeholder
    /// where no such values exist.
    case surrogate
    /// A word stands for its kind, and nothing is restored.
    case mask
    /// The request is refused.
    case block
    /// It is let through.
    case allow
  }

  /// What is done with a finding in a place that must not be changed.
  public enum Untouchable: Sendable, Hashable {
    /// It is counted and sent.
    case report
    /// The request is refused.
    case refuse
  }

  /// What is done with values in an answer that were not in the request.
  public enum Responses: String, Sendable, Hashable, CaseIterable {
    /// They are not looked for.
    case off
    /// They are counted.
    case report
    /// A word stands for their kind.
    case redact
  }

  /// What of a request is read and let through.
  public var request = RequestPolicy()
  /// What is done with values of an entity.
  public var action: @Sendable (Entity) -> Action = { _ in .redact }
  /// Whether a value may be restored in a place; placeholders that may not stay and are counted.
  ///
  /// Addresses inside
  /// prose are asked for as `.url`.
  public var restores: @Sendable (Entity, Sink) -> Bool = { _, sink in sink != .url }
  /// Hosts in whose addresses values are restored; a leading `*.` takes in all hosts below.
  public var allowedHosts: [String] = []
  /// What is done with values in an answer that were not in the request; streams are then held back by a window.
  public var responses = Responses.off
  /// A sentence that is added to the instructions of the model, where the format has a place for them.
  public var note: String?
  /// Where the upstream's own addresses in answers are to point; nil leaves them.
  public var moves: AddressMove?
  /// What is done with findings in places that must not be changed.
  public var untouchable = Untouchable.refuse
  /// The score from which a finding in a key or a number counts.
  public var keyAndNumberScore = 0.8
  /// The most bytes of one answer that are read at once, when it is not a stream.
  public var mostAnswerBytes = 256 << 20
  /// The most bytes of one event or line of a streamed answer.
  public var mostEventBytes = 16 << 20

  /// The defaults.
  public init() {}
}
