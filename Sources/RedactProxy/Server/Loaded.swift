internal import Redaction

/// What a reload replaces as a whole; a call keeps what it began with.
///
/// An object, since every call hands it on.
final class Loaded: Sendable {
  let configuration: ProxyConfiguration
  let access: AccessCheck
  let tenants: Tenants
  let hashes: SessionHashes
  let generation: Int

  init(_ configuration: ProxyConfiguration, generation: Int) {
    self.configuration = configuration
    self.generation = generation
    access = AccessCheck(configuration.settings, upstreams: configuration.routes.authorities)
    tenants = Tenants(configuration.settings, key: configuration.key)
    hashes = SessionHashes(configuration.key)
  }
}
