/// A place of an answer that is text, and what it is for.
public struct ResponseText: Sendable {
  let path: PathPattern
  let sink: Sink
  let layer: TextLayer
  let toolName: PathPattern?

  /// Describes one place.
  ///
  /// - Parameters:
  ///   - path: where the text stands.
  ///   - sink: what it is for.
  ///   - layer: `.json` when the text is itself the source of JSON.
  ///   - toolName: for arguments, where the tool's name stands, with the same elements of arrays as `path`.
  public init(
    _ path: PathPattern, _ sink: Sink = .prose, layer: TextLayer = .plain, toolName: PathPattern? = nil
  ) {
    (self.path, self.sink, self.layer, self.toolName) = (path, sink, layer, toolName)
  }
}

/// What a text is written in, inside its JSON string.
public enum TextLayer: Sendable, Hashable {
  /// Plain text.
  case plain
  /// The source of a JSON value, so a restored value is escaped once more.
  case json
}
