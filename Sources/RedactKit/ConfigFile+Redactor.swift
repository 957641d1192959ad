public import Redaction
internal import RuleFiles

extension ConfigFile {
  /// Builds what the settings describe.
  ///
  /// - Parameter cache: how much of what was found is kept.
  /// - Throws: what is wrong with the rules or the names of entities.
  public func redactor(cache: ScanCacheBounds = ScanCacheBounds()) throws -> Redactor {
    var options = RedactorOptions()
    options.cache = cache
    options.profile = profile ?? options.profile
    options.only = Set(only)
    options.except = Set(except)
    options.allow = allow
    options.deny = deny
    options.threshold = threshold ?? options.threshold
    options.names = names ?? options.names
    options.style = style ?? options.style
    for (entity, setting) in entities {
      if setting.enabled == false { options.except.insert(entity) }
      if let threshold = setting.threshold { options.thresholds[entity] = threshold }
    }
    do {
      return try Redactor(options: options, files: rules, naming: proxy.namedEntities)
    } catch let error as EntityError {
      guard let place = places[error.entity] else { throw error }
      throw RuleFileError(file: file, line: place.line, column: place.column, message: error.description)
    }
  }
}
