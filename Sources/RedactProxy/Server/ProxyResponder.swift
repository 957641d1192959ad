internal import Exchange
internal import HTTPTypes
internal import Hummingbird
internal import ModelAPIs
internal import NIOCore
internal import Outbound
internal import Redaction
internal import RuleFiles

/// Answers clients: one exchange with an upstream for each request.
struct ProxyResponder: Sendable {
  let core: ProxyCore

  /// The answer to a request; every failure is an answer in the provider's own shape.
  func answer(_ request: Request) async throws -> Response {
    var call = Call(core: core, loaded: core.loaded)
    do {
      return try await answer(request, &call)
    } catch {
      try Task.checkCancellation()
      let failure = ProxyFailure(error)
      return call.refused(failure)
    }
  }

  private func answer(_ request: Request, _ call: inout Call) async throws -> Response {
    let configuration = call.loaded.configuration
    try call.loaded.access.check(request.head)
    guard call.open <= configuration.settings.limit(.calls) else {
      throw ProxyError(503, "too_many_calls", "More calls are open than the limit 'calls' allows; try again.")
    }
    var headers = HeaderList(request.headers.map { HeaderField($0.name.rawName, $0.value) })
    let way = try configuration.routes.way(target: request.head.path ?? "/", headers: headers)
    call.record.route = way.route.name
    if configuration.credentials.signing.baiduCloud == nil {
      try BaiduSignature.check(headers, host: request.head.authority ?? "", way: way)
    }
    let method = request.method.rawValue
    let format = FormatRegistry.recognize(
      method: method, host: way.route.formatHost, path: way.path,
      headers: headers.map { (name: $0.name, value: $0.value) })
    call.format = format
    let tenant = try call.loaded.tenants.tenant(of: headers, query: way.url.query)
    call.record.client = tenant.name
    let named = headers.first(SessionChooser.header)
    headers.remove(SessionChooser.header)
    headers.remove(Tenants.tokenHeader)
    let body = try await RequestBody(settings: configuration.settings).read(request)
    let outgoing = OutboundRequest(method: method, url: way.url, headers: headers, body: body)

    let chooser = SessionChooser(
      store: core.sessions, key: configuration.key, rotation: configuration.settings.rotation ?? .never)
    let isKept = ConversationIDs.areKept(in: call.formatName)
    let ids = isKept ? ConversationIDs.inPath(way.path) + ConversationIDs.inJSON(body) : []
    let session = try chooser.session(
      of: tenant, named: named, ids: ids, redactor: configuration.redactor, generation: call.loaded.generation)

    var policy = way.route.policy.exchange
    policy.moves = call.loaded.configuration.move(of: way, authority: request.head.authority ?? "")
    let pins = LocalPins(
      core.sessions, key: configuration.key, tenant: tenant, named: named,
      body: way.route.policy.hasLocal ? body : [])
    var local: LocalCall?
    if pins.areSet {
      local = try self.local(outgoing, call)
      // What has become of its beginning by now: a client may cut that off the next time.
      pins.set(session, generation: call.loaded.generation)
    } else if let model = configuration.local, model.takes(outgoing) {
      // What only would be cheaper there goes on as usual when it cannot be carried there.
      local = try? model.call(outgoing, format: format)
    }
    var answer: ExchangedResponse?
    if local == nil {
      do {
        answer = try await core.exchange.execute(
          outgoing, format: format ?? .generic, session: session, policy: policy)
      } catch let error as ExchangeError {
        guard case .blocked(let entity) = error.code, way.route.policy.isLocal(entity) else { throw error }
        local = try self.local(outgoing, call)
        pins.set(session, generation: call.loaded.generation)
      }
    }
    if let local {
      call.record.isLocal = true
      answer = try await ask(local, session, policy)
    }
    guard let answer else { throw ProxyError(500, "internal", "No answer was asked for; please report this.") }
    if isKept {
      call.keep = { [generation = call.loaded.generation] head in
        chooser.keep(session, of: tenant, under: ids + ConversationIDs.inJSON(head), generation: generation)
      }
    }
    let isStream = answer.isStream || way.path.contains("stream")
    return try await call.answered(answer, isStream: isStream)
  }

  /// The call as the local model gets it.
  private func local(_ request: OutboundRequest, _ call: Call) throws -> LocalCall {
    guard let local = call.loaded.configuration.local else {
      throw ProxyError(500, "no_local_model", "There is no local model; add 'local' to the settings.")
    }
    return try local.call(request, format: call.format)
  }

  /// Asks the local model: nothing is replaced, since nothing leaves.
  private func ask(_ local: LocalCall, _ session: Session, _ policy: ExchangePolicy) async throws -> ExchangedResponse {
    var policy = policy
    policy.action = { _ in .allow }
    policy.note = nil
    return try await local.translated(
      core.exchange.execute(local.request, format: local.format, session: session, policy: policy))
  }
}
