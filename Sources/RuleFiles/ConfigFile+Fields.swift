internal import Redaction
public import RuleYAML

extension ConfigFile {
  private static let keys = [
    "profile", "rules", "only", "except", "allow", "deny", "threshold", "entities", "names", "style", "format",
    "proxy",
  ]

  /// Reads settings from a text; an empty one says nothing.
  ///
  /// - Parameters:
  ///   - text: YAML, a mapping.
  ///   - name: the path of the file, for errors and as the place that paths in it count from.
  /// - Throws: the first error, with its place.
  public static func parse(_ text: String, name: String) throws(RuleFileError) -> ConfigFile {
    var config = ConfigFile()
    guard let root = try YAMLText(text, file: name).root() else { return config }
    let fields = try Fields(root, of: "a file of settings", known: keys)
    config.profile = try fields["profile"]?.choice()
    config.rules = try fields["rules"]?.texts().map { resolve($0, beside: name) } ?? []
    if let only = fields["only"] { config.only = try config.entities(only, name) }
    if let except = fields["except"] { config.except = try config.entities(except, name) }
    config.allow = try fields["allow"]?.texts() ?? []
    config.deny = try fields["deny"]?.terms() ?? []
    config.threshold = try fields["threshold"]?.number(in: 0...1)
    config.names = try fields["names"]?.choice()
    config.format = try fields["format"]?.choice()
    if let proxy = fields["proxy"] { config.proxy = try ProxySettings(proxy) }
    if let style = fields["style"] { config.style = try PlaceholderStyle(style) }
    if let entities = fields["entities"] {
      for field in try Fields(entities, of: "the list of entities", known: nil).all {
        let entity = Entity(try field.keyName(.entity))
        config.entities[entity] = try EntitySetting(field)
        config.note(entity, field.keyPlace, name)
      }
    }
    return config
  }

  /// Reads a list of entities and notes where each is written.
  private mutating func entities(_ list: Field, _ name: String) throws(RuleFileError) -> [Entity] {
    let entities = try list.entities()
    for (entity, item) in zip(entities, try list.items()) { note(entity, item.place, name) }
    return entities
  }

  private mutating func note(_ entity: Entity, _ place: FilePlace, _ name: String) {
    file = name
    if places[entity] == nil { places[entity] = place }
  }

  /// A path as seen from where the program runs.
  static func resolve(_ path: String, beside file: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return path }
    return file[...slash] + path
  }
}
