internal import Exchange
internal import HTTPTypes
internal import Hummingbird
internal import ModelAPIs
internal import Outbound
internal import Redaction
internal import RuleFiles

/// A call as it is understood: where it goes, whose it is, and what is done with it.
///
/// An object whose parts are found by functions that are never inlined: the function that awaits the answer would
/// otherwise hold room for all that they need, for as long as the answer takes.
final class Plan {
  /// What stands in the path of an answer that comes in parts though it is one JSON value.
  private static let stream = Array("stream".utf8)

  let way: RouteTable.Way
  private let method: String
  private let headers: HeaderList
  private let tenant: Tenants.Tenant
  private let named: String?
  private let authority: String
  private var request: OutboundRequest?
  private var session: Session?
  private var pins: LocalPins?
  private var policy = ExchangePolicy()

  /// What the head of a request says.
  ///
  /// - Throws: `ProxyError` when it is not to be answered.
  @inline(never)
  init(_ request: Request, _ call: inout Call) throws {
    let configuration = call.loaded.configuration
    try call.loaded.access.check(request.head)
    guard call.open <= configuration.settings.limit(.calls) else {
      throw ProxyError(503, "too_many_calls", "More calls are open than the limit 'calls' allows; try again.")
    }
    var headers = HeaderList(request.headers.map { HeaderField($0.name.rawName, $0.value) })
    way = try configuration.routes.way(target: request.head.path ?? "/", headers: headers)
    call.record.route = way.route.name
    authority = request.head.authority ?? ""
    if configuration.credentials.signing.baiduCloud == nil {
      try BaiduSignature.check(headers, host: authority, way: way)
    }
    method = request.method.rawValue
    call.format = FormatRegistry.recognize(
      method: method, host: way.route.formatHost, path: way.path, hasLine: headers.hasLine)
    tenant = try call.loaded.tenants.tenant(of: headers, query: way.url.query)
    call.record.client = tenant.name
    named = headers.first(SessionChooser.header)
    headers.remove(SessionChooser.header)
    headers.remove(Tenants.tokenHeader)
    self.headers = headers
  }

  /// Whether an answer comes event by event, or in parts.
  @inline(never)
  func isStream(_ answer: ExchangedResponse) -> Bool {
    answer.isStream || ByteSearch.contains(Self.stream, in: Array(way.path.utf8))
  }

  /// Takes the body.
  ///
  /// - Returns: how the local model is asked, when the call goes there.
  /// - Throws: `ProxyError` when it cannot, or the session has no room.
  @inline(never)
  func take(_ body: [UInt8], _ call: inout Call) throws -> LocalCall? {
    let loaded = call.loaded
    let configuration = loaded.configuration
    let request = OutboundRequest(method: method, url: way.url, headers: headers, body: body)
    self.request = request
    let chooser = SessionChooser(
      store: call.core.sessions, hashes: loaded.hashes, rotation: configuration.settings.rotation ?? .never)
    let isKept = ConversationIDs.areKept(in: call.format)
    let ids = isKept ? ConversationIDs.inPath(way.path) + ConversationIDs.inJSON(body) : []
    let session = try chooser.session(
      of: tenant, named: named, ids: ids, redactor: configuration.redactor, generation: loaded.generation)
    self.session = session
    if isKept {
      call.keep = { [tenant, generation = loaded.generation] head in
        chooser.keep(session, of: tenant, under: ids + ConversationIDs.inJSON(head), generation: generation)
      }
    }
    policy = way.route.policy.exchange
    policy.moves = configuration.move(of: way, authority: authority)
    let pins = LocalPins(
      call.core.sessions, hashes: loaded.hashes, tenant: tenant, named: configuration.local == nil ? nil : named,
      body: way.route.policy.hasLocal ? body : [])
    self.pins = pins
    if pins.areSet { return try local(&call) }
    guard let model = configuration.local, model.takes(request) else { return nil }
    // What only would be cheaper there goes on as usual when it cannot be carried there.
    let local = try? model.call(request, format: call.format)
    if local != nil { call.record.isLocal = true }
    return local
  }

  /// The call as the local model is asked, where it must not leave.
  ///
  /// - Throws: `ProxyError` when it cannot be carried there.
  @inline(never)
  func local(_ call: inout Call) throws -> LocalCall {
    guard let local = call.loaded.configuration.local else {
      throw ProxyError(500, "no_local_model", "There is no local model; add 'local' to the settings.")
    }
    guard let request, let session, let pins else { throw Self.bodiless }
    let made = try local.call(request, format: call.format)
    // What has become of its beginning by now: a client may cut that off the next time.
    pins.set(session, generation: call.loaded.generation)
    call.record.isLocal = true
    return made
  }

  /// Whether an error is that a value may go to the local model only.
  @inline(never)
  func isLocal(_ error: any Error) -> Bool {
    guard let error = error as? ExchangeError, case .blocked(let entity) = error.code else { return false }
    return way.route.policy.isLocal(entity)
  }

  /// Asks the upstream.
  func ask(_ exchange: Exchange, format: WireFormat?) async throws -> ExchangedResponse {
    guard let request, let session else { throw Self.bodiless }
    return try await exchange.execute(request, format: format ?? .generic, session: session, policy: policy)
  }

  /// Asks the local model: nothing is replaced, since nothing leaves.
  func ask(_ exchange: Exchange, local: LocalCall) async throws -> ExchangedResponse {
    guard let session else { throw Self.bodiless }
    policy.action = { _ in .allow }
    policy.note = nil
    return try await local.translated(
      exchange.execute(local.request, format: local.format, session: session, policy: policy))
  }

  private static let bodiless = ProxyError(500, "internal", "No answer was asked for; please report this.")
}
