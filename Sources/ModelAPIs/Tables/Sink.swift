/// The place where a restored value would land.
public enum Sink: Sendable, Hashable {
  /// Text for people.
  case prose
  /// What a model thinks aloud.
  case reasoning
  /// An argument of a tool that the model calls; the tool's name where it is known.
  case toolArgument(tool: String?)
  /// An address.
  case url
  /// A heading, a label, a file's name.
  case title
}
