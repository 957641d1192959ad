/// One text of a streamed answer that comes in pieces.
public struct StreamChannel: Sendable {
  /// How the pieces make up the text.
  public enum Mode: Sendable, Hashable {
    /// Each continues where the one before ended.
    case incremental
    /// Each holds the whole text so far.
    case cumulative
    /// Decided by the pieces: cumulative when the second begins with the first and is longer.
    case detect
    /// Each is a text of its own.
    case whole
  }

  let events: [String]
  let text: PathPattern
  let keys: [PathPattern]
  let mode: Mode
  let layer: TextLayer
  let sink: Sink
  let toolName: PathPattern?
  let condition: PathPattern?

  /// Describes one channel.
  ///
  /// - Parameters:
  ///   - events: the types of the events that carry it, as `WireFormat.eventType` says; empty for any event.
  ///   - text: where the piece stands; `[*]` makes a channel of every element.
  ///   - keys: what tells one text from another, outermost first: an index of choices, of tool calls, of blocks. Where
  ///     the place is missing, the position in the array serves. Elements of arrays are the same as in `text`.
  ///   - mode: how the pieces make up the text.
  ///   - layer: `.json` when the text is itself the source of JSON.
  ///   - sink: what it is for.
  ///   - toolName: for arguments, where the tool's name stands in the same event; `WireFormat.toolNames` for others.
  ///   - condition: a place that must hold something besides `null`, `false` and `""` in the same event, so that one place
  ///     can be two channels; the line without a condition comes after those with one.
  public init(
    on events: [String] = [], text: PathPattern, keys: [PathPattern] = [], mode: Mode = .incremental,
    layer: TextLayer = .plain, sink: Sink = .prose, toolName: PathPattern? = nil, if condition: PathPattern? = nil
  ) {
    (self.events, self.text, self.keys, self.mode) = (events, text, keys, mode)
    (self.layer, self.sink, self.toolName, self.condition) = (layer, sink, toolName, condition)
  }
}

/// What says that texts of a stream are complete, so that what was held back of them is sent before it.
public struct StreamTerminator: Sendable {
  let events: [String]
  let keys: [PathPattern]
  let present: PathPattern?
  let unless: [String]

  /// Describes an end.
  ///
  /// - Parameters:
  ///   - events: the types of the events that end texts; empty for any event.
  ///   - keys: which texts: those whose keys begin with these; empty for all.
  ///   - present: a place that must hold something besides `null` and `false`; nil when the event itself is the end.
  ///   - unless: strings at `present` that do not count, such as `""` or `"null"`.
  public init(
    on events: [String] = [], keys: [PathPattern] = [], present: PathPattern? = nil, unless: [String] = [""]
  ) {
    (self.events, self.keys, self.present, self.unless) = (events, keys, present, unless)
  }
}

/// Where the name of a tool stands whose arguments come in later events.
public struct StreamToolName: Sendable {
  let events: [String]
  let name: PathPattern
  let keys: [PathPattern]

  /// Describes a place of a tool's name.
  ///
  /// - Parameters:
  ///   - events: the types of the events that tell it; empty for any event.
  ///   - name: where it stands.
  ///   - keys: the keys of the channels whose tool it is.
  public init(on events: [String] = [], name: PathPattern, keys: [PathPattern]) {
    (self.events, self.name, self.keys) = (events, name, keys)
  }
}
