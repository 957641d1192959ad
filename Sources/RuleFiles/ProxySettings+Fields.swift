internal import Redaction
internal import RuleYAML

extension ProxySettings {
  private static let keys = [
    "listen", "upstream", "admin", "routes", "policy", "restore", "restore-hosts", "unrestored-tools", "allow-binary",
    "hosts", "origins", "clients", "tls", "trusted-roots", "local", "rotation",
    "limits", "scan-responses", "note",
  ]

  /// Reads the value of the key `proxy`.
  init(_ field: Field) throws(RuleFileError) {
    let file = field.file
    let fields = try Fields(field, of: "the settings of the proxy", known: Self.keys)
    listen = try fields["listen"]?.oneLine()
    upstream = try fields["upstream"]?.oneLine()
    admin = try fields["admin"]?.oneLine()
    policy = try Self.actions(fields["policy"])
    if let routes = fields["routes"] {
      for route in try Fields(routes, of: "the list of routes", known: nil).all {
        self.routes[try Self.name(route)] = try Route(route)
      }
    }
    if let restore = fields["restore"] {
      for entity in try Fields(restore, of: "the list of entities", known: nil).all {
        let isNone = (try? entity.text()) == "nowhere"
        self.restore[Entity(try entity.keyName(.entity))] = isNone ? [] : try entity.choices()
      }
    }
    restoreHosts = try fields["restore-hosts"]?.texts() ?? []
    unrestoredTools = try fields["unrestored-tools"]?.texts() ?? []
    allowsBinary = try fields["allow-binary"]?.flag()
    hosts = try fields["hosts"]?.texts() ?? []
    origins = try fields["origins"]?.texts() ?? []
    if let clients = fields["clients"] {
      for client in try Fields(clients, of: "the list of clients", known: nil).all {
        let digest = try client.oneLine().lowercased()
        guard digest.utf8.count == 64, digest.allSatisfy(\.isHexDigit) else {
          throw client.error("A client's token is given as SHA-256 in 64 hexadecimal digits; never write the token.")
        }
        self.clients[try Self.name(client)] = digest
      }
    }
    tls = try fields["tls"].map { field throws(RuleFileError) in try TLS(field) }
    trustedRoots = try fields["trusted-roots"]?.oneLine()
    trustedRoots = trustedRoots.map { ConfigFile.resolve($0, beside: file) }
    local = try fields["local"].map { field throws(RuleFileError) in try Local(field) }
    scanResponses = try fields["scan-responses"]?.choice()
    if let field = fields["note"] { note = try Self.note(field) }
    rotation = try fields["rotation"]?.choice()
    if let limits = fields["limits"] {
      let names = ProxyLimit.allCases.map(\.rawValue)
      for limit in try Fields(limits, of: "the list of limits", known: names).all {
        guard let name = ProxyLimit(rawValue: limit.key) else { continue }
        self.limits[name] = try limit.integer(in: 1...(1 << 40))
      }
    }
  }

  /// The sentence that is sent when none is given.
  public static let standardNote =
    "Words of capital letters, a hyphen and a code of digits and letters stand for values that you are not shown. Copy "
    + "them exactly as they are, wherever you need such a value; do not translate, shorten, explain or invent them."

  /// `true` for the standard sentence, `false` for none, or a sentence of one's own.
  private static func note(_ field: Field) throws(RuleFileError) -> String? {
    if let flag = try? field.flag() { return flag ? standardNote : nil }
    return try field.text()
  }

  /// A name that logs and metrics tell as it is.
  private static func name(_ field: Field) throws(RuleFileError) -> String {
    guard isName(field.key) else { throw field.error("A name here has \(Self.nameRule).") }
    return field.key
  }

  fileprivate static func actions(_ field: Field?) throws(RuleFileError) -> [Entity: Action] {
    guard let field else { return [:] }
    var actions: [Entity: Action] = [:]
    for entity in try Fields(field, of: "the policy", known: nil).all {
      actions[Entity(try entity.keyName(.entity))] = try entity.choice()
    }
    return actions
  }
}

extension ProxySettings.Route {
  fileprivate init(_ field: Field) throws(RuleFileError) {
    if field.isScalar {
      self.init(url: try field.oneLine())
      return
    }
    let fields = try Fields(field, of: "a route", known: ["url", "policy"])
    self.init(url: try fields["url"]?.oneLine(), policy: try ProxySettings.actions(fields["policy"]))
  }
}

extension ProxySettings.Local {
  fileprivate init(_ field: Field) throws(RuleFileError) {
    let known = ["url", "model", "models", "paths", "most-bytes"]
    let fields = try Fields(field, of: "the local model", known: known)
    self.init(
      url: try fields.required("url").oneLine(), model: try fields.required("model").oneLine(),
      models: try fields["models"]?.texts() ?? [], paths: try fields["paths"]?.texts() ?? [],
      mostBytes: try fields["most-bytes"]?.integer(in: 1...(1 << 40)))
  }
}

extension ProxySettings.TLS {
  fileprivate init(_ field: Field) throws(RuleFileError) {
    let known = ["certificate", "key", "client-roots"]
    let fields = try Fields(field, of: "the server's certificate", known: known)
    let roots = try fields["client-roots"]?.oneLine()
    self.init(
      certificate: ConfigFile.resolve(try fields.required("certificate").oneLine(), beside: field.file),
      key: ConfigFile.resolve(try fields.required("key").oneLine(), beside: field.file),
      clientRoots: roots.map { ConfigFile.resolve($0, beside: field.file) })
  }
}
