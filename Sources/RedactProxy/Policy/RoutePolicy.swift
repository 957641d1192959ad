internal import Exchange
internal import ModelAPIs
internal import Redaction
internal import RuleFiles

/// What is done on a route with what is found.
struct RoutePolicy: Sendable {
  private var actions: [Entity: ProxySettings.Action]
  private let settings: ProxySettings
  /// What the exchange is told.
  private(set) var exchange: ExchangePolicy

  init(_ settings: ProxySettings) {
    actions = settings.policy
    self.settings = settings
    exchange = Self.exchange(settings, actions)
  }

  /// The same with other actions for some entities.
  func with(_ changes: [Entity: ProxySettings.Action]) -> RoutePolicy {
    var copy = self
    copy.actions.merge(changes) { $1 }
    copy.exchange = Self.exchange(settings, copy.actions)
    return copy
  }

  /// Whether a value of an entity goes to the model of one's own only.
  func isLocal(_ entity: Entity) -> Bool { actions[entity] == .local }

  /// Whether any value does.
  var hasLocal: Bool { actions.values.contains(.local) }

  /// A value for the local model is refused there: the refusal is what turns the call.
  private static func exchange(
    _ settings: ProxySettings, _ actions: [Entity: ProxySettings.Action]
  ) -> ExchangePolicy {
    var policy = ExchangePolicy()
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
