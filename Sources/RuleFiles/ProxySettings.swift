public import Redaction

/// What a file of settings says about the proxy; what it does not say is nil or empty.
public struct ProxySettings: Sendable, Hashable {
  /// What is done with values of an entity before a request leaves.
  public enum Action: String, Sendable, CaseIterable {
    /// A placeholder stands for it and is restored in the answer.
    case redact
    /// A plausible value of the same kind stands for it and is restored in the answer.
    case surrogate
    /// The name of its kind stands for it, and nothing is restored.
    case mask
    /// The request is refused.
    case block
    /// It is sent as it is.
    case allow
    /// The request goes to the model of one's own.
    case local
  }

  /// A place of an answer in which values may be restored.
  public enum Place: String, Sendable, CaseIterable {
    case prose
    case reasoning
    case toolArgument = "tool-argument"
    case url
    case title
  }

  /// What is done with values in an answer that were not in the request.
  public enum Responses: String, Sendable, CaseIterable {
    case off
    case report
    case redact
  }

  /// How long equal values have equal placeholders, outside conversations that the provider keeps.
  public enum Rotation: String, Sendable, CaseIterable {
    case never
    case daily
    case session
  }

  /// Where a route leads and what is done there.
  public struct Route: Sendable, Hashable {
    /// The address in front of the path; nil for a provider's own.
    public var url: String?
    /// Actions that differ from those of the whole proxy.
    public var policy: [Entity: Action] = [:]

    /// Makes a route.
    public init(url: String? = nil, policy: [Entity: Action] = [:]) { (self.url, self.policy) = (url, policy) }
  }

  /// A model of one's own with OpenAI's chat.
  public struct Local: Sendable, Hashable {
    /// The address in front of `/chat/completions`.
    public var url: String
    /// The model's name there.
    public var model: String
    /// Names of models whose calls always go there; a `*` is any text.
    public var models: [String] = []
    /// Paths whose calls always go there; a `*` is any text.
    public var paths: [String] = []
    /// Calls with a body of at most this many bytes always go there.
    public var mostBytes: Int?

    /// Names a model.
    public init(url: String, model: String, models: [String] = [], paths: [String] = [], mostBytes: Int? = nil) {
      (self.url, self.model, self.models, self.paths, self.mostBytes) = (url, model, models, paths, mostBytes)
    }
  }

  /// Certificate and key files in PEM.
  public struct TLS: Sendable, Hashable {
    /// The path of the server's certificate.
    public var certificate: String
    /// The path of its key.
    public var key: String
    /// Certificates of which a client must show a descendant.
    public var clientRoots: String?

    /// Names the files.
    public init(certificate: String, key: String, clientRoots: String? = nil) {
      (self.certificate, self.key, self.clientRoots) = (certificate, key, clientRoots)
    }
  }

  /// Address and port to listen at.
  public var listen: String?
  /// Where paths without a route go.
  public var upstream: String?
  /// Address and port of health and metrics.
  public var admin: String?
  /// Routes by name.
  public var routes: [String: Route] = [:]
  /// What is done with values, by entity.
  public var policy: [Entity: Action] = [:]
  /// Where values of an entity are restored; entities that are not named are restored everywhere but in addresses.
  public var restore: [Entity: Set<Place>] = [:]
  /// Hosts in whose addresses values are restored; a leading `*.` takes in all hosts below.
  public var restoreHosts: [String] = []
  /// Names of tools whose arguments get no values back.
  public var unrestoredTools: [String] = []
  /// Whether images, sound and files pass unread.
  public var allowsBinary: Bool?
  /// Names in `Host` lines besides the address itself.
  public var hosts: [String] = []
  /// Web pages that may use the proxy, as scheme, host and port.
  public var origins: [String] = []
  /// SHA-256 of each client's token in hexadecimal, by the client's name.
  public var clients: [String: String] = [:]
  /// Certificates of the server.
  public var tls: TLS?
  /// PEM file of certificates to trust in upstreams, in place of the system's.
  public var trustedRoots: String?
  /// A model of one's own.
  public var local: Local?
  /// What is done with values in an answer that were not in the request.
  public var scanResponses: Responses?
  /// What the model is told about placeholders; nil tells it nothing.
  public var note: String?
  /// How long placeholders stay the same.
  public var rotation: Rotation?
  /// Bounds by name.
  public var limits: [ProxyLimit: Int] = [:]

  /// Settings that say nothing.
  public init() {}

  /// What the name of a route or a client may be, for errors.
  public static let nameRule = "1 to 64 letters, digits, dots, hyphens and underscores, in ASCII; rename it"

  /// Whether a text can name a route or a client: such names stand in logs and metrics as they are.
  public static func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
  }

  /// Every entity that the settings name, so that a misspelt one can be refused.
  public var namedEntities: Set<Entity> {
    routes.values.reduce(into: Set(policy.keys).union(restore.keys)) { $0.formUnion($1.policy.keys) }
  }
}
