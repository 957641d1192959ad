internal import Exchange
internal import Hummingbird
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
      return call.refused(error)
    }
  }

  private func answer(_ request: Request, _ call: inout Call) async throws -> Response {
    let plan = try Plan(request, &call)
    let body = try await RequestBody(most: call.loaded.configuration.settings.limit(.bodyBytes)).read(request)
    if let local = try plan.take(body, &call) { return try await answer(plan, local, call) }
    var answer: ExchangedResponse?
    do {
      answer = try await plan.ask(core.exchange, format: call.format)
    } catch {
      guard plan.isLocal(error) else { throw error }
    }
    guard let answer else { return try await self.answer(plan, plan.local(&call), call) }
    return try await call.answered(answer, isStream: plan.isStream(answer))
  }

  private func answer(_ plan: Plan, _ local: LocalCall, _ call: Call) async throws -> Response {
    let answer = try await plan.ask(core.exchange, local: local)
    return try await call.answered(answer, isStream: plan.isStream(answer))
  }
}
