internal import Exchange
internal import ModelAPIs
internal import Redaction
internal import RuleFiles

/// What is done on a route with what is found.
struct RoutePolicy: Sendable {
  private var actions: [Entity: ProxySettings.Action]
  private let settings: ProxySettings

  init(_ settings: ProxySettings) {
    actions = settings.policy
    self.settings = settings
  }

  /// The same with other actions for some entities.
  func with(_ changes: [Entity: ProxySettings.Action]) -> RoutePolicy {
    var copy = self
    copy.actions.merge(changes) { $1 }
    return copy
  }

  /// Whether a value of an entity goes to the model of one's own only.
  func isLocal(_ entity: Entity) -> Bool { actions[entity] == .local }

  /// Whether any value does.
  var hasLocal: Bool { actions.values.contains(.local) }

  /// What the exchange is told.
  ///
  /// A value for the local model is refused there: the refusal is what turns the call.
  var exchange: ExchangePolicy {
    var policy = ExchangePolicy()
    let actions = actions
    policy.action = { entity in
      switch actions[entity] {
      case .mask: .mask
      case .surrogate: .surrogate
      case .block, .local: .block
      case .allow: .allow
      case .redact, nil: .redact
      }
    }
    let places = settings.restore
    let tools = Set(settings.unrestoredTools)
    policy.restores = { entity, sink in
      if case .toolArgument(let tool?) = sink, tools.contains(tool) { return false }
      guard let places = places[entity] else { return sink != .url }
      return places.contains(ProxySettings.Place(sink))
    }
    policy.responses =
      switch settings.scanResponses ?? .off {
      case .off: .off
      case .report: .report
      case .redact: .redact
      }
    policy.note = settings.note
    policy.allowedHosts = settings.restoreHosts
    policy.request.allowsBinary = settings.allowsBinary ?? false
    policy.request.mostBytes = settings.limit(.bodyBytes)
    return policy
  }
}

extension ProxySettings.Place {
  init(_ sink: Sink) {
    self =
      switch sink {
      case .prose: .prose
      case .reasoning: .reasoning
      case .toolArgument: .toolArgument
      case .url: .url
      case .title: .title
      }
  }
}

extension ProxySettings {
  /// A bound as it is set, or its standard.
  func limit(_ limit: ProxyLimit) -> Int { limits[limit] ?? limit.standard }
}
