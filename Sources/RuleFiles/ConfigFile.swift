public import Redaction
public import RuleYAML

/// The settings of the command line, as a file says them; what it does not say is nil or empty.
public struct ConfigFile: Sendable, Hashable {
  /// Which rules run, by purpose.
  public var profile: Profile?
  /// Files and folders of rules; paths in the file count from its folder.
  public var rules: [String] = []
  /// The only entities that are taken out.
  public var only: [Entity] = []
  /// Entities that stay.
  public var except: [Entity] = []
  /// Values that stay.
  public var allow: [String] = []
  /// Terms that are always taken out.
  public var deny: [String] = []
  /// The score that a finding needs, 0 to 1.
  public var threshold: Double?
  /// What is set for one entity.
  public var entities: [Entity: EntitySetting] = [:]
  /// Whether names that stand alone in Chinese text are looked for.
  public var names: NameDetection?
  /// How placeholders look.
  public var style: PlaceholderStyle?
  /// How the filter's input is written.
  public var format: InputFormat?
  /// What the proxy is told; the filter passes it over.
  public var proxy = ProxySettings()

  /// What the file is called, and where it names each entity first; for errors.
  package var file = ""
  package var places: [Entity: FilePlace] = [:]

  /// Makes settings that say nothing.
  public init() {}

  /// Reads a file.
  ///
  /// - Throws: the first error, with its place; also when the file cannot be read or is larger than 4 MiB.
  public static func load(path: String) throws(RuleFileError) -> ConfigFile {
    let file = TextFile(path)
    return try parse(try file.text(), name: path)
  }
}
