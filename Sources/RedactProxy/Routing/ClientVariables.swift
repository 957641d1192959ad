/// The environment variables by which client libraries are told where an API stands.
package struct ClientVariables: Sendable {
  /// Name, route, and what client libraries expect behind the base.
  private static let known: [(name: String, route: String, path: String)] = [
    ("OPENAI_BASE_URL", "openai", "/v1"), ("OPENAI_API_BASE", "openai", "/v1"),
    ("ANTHROPIC_BASE_URL", "anthropic", ""), ("GOOGLE_GEMINI_BASE_URL", "gemini", ""),
    ("DASHSCOPE_HTTP_BASE_URL", "dashscope", "/api/v1"),
    ("DASHSCOPE_COMPATIBLE_BASE_URL", "dashscope", "/compatible-mode/v1"), ("ZAI_BASE_URL", "zai", "/api/paas/v4"),
    ("QIANFAN_BASE_URL", "qianfan-v1", ""), ("QIANFAN_CONSOLE_API_BASE_URL", "qianfan", ""),
    ("EB_BASE_URL", "aistudio", "/llm/lmapi/v3"), ("CO_API_URL", "cohere", ""), ("OLLAMA_HOST", "ollama", ""),
  ]

  /// Upstreams that the environment names already, by route.
  package let routes: [String: String]
  private let environment: [String: String]

  /// Reads what is set.
  package init(environment: [String: String]) {
    self.environment = environment
    var routes: [String: String] = [:]
    for variable in Self.known {
      guard var address = environment[variable.name], !address.isEmpty else { continue }
      if !address.contains("://") { address = "http://" + address }
      while address.hasSuffix("/") { address.removeLast() }
      // The route adds what client libraries expect behind the base, so it must not be there twice.
      if address.hasSuffix(variable.path) { address.removeLast(variable.path.utf8.count) }
      if routes[variable.route] == nil { routes[variable.route] = address }
    }
    self.routes = routes
  }

  /// The environment of a program whose calls go to a proxy.
  package func pointed(at proxy: String) -> [String: String] {
    var out = environment
    for variable in Self.known { out[variable.name] = "\(proxy)/\(variable.route)\(variable.path)" }
    // A proxy for everything must not stand between the program and this one.
    let own = "127.0.0.1,localhost"
    for name in ["NO_PROXY", "no_proxy"] { out[name] = out[name].map { $0.isEmpty ? own : "\($0),\(own)" } ?? own }
    return out
  }
}
