/// Which requests a format is for.
public struct FormatRoute: Sendable {
  let methods: [String]
  let path: [UInt8]
  let hosts: [String]
  let header: (name: String, value: String)?
  /// The format.
  public let format: WireFormat

  /// Describes requests; all that is given must fit.
  ///
  /// - Parameters:
  ///   - methods: in capitals; empty for any.
  ///   - path: without query. `*` is any text without a slash, `**` any text.
  ///   - hosts: patterns of the same kind for the host without port, in lower case; empty for any.
  ///   - header: the name of a header line and a pattern for its value.
  ///   - format: the format that such requests have.
  public init(
    _ methods: [String] = ["POST"], path: String, hosts: [String] = [], header: (name: String, value: String)? = nil,
    _ format: WireFormat
  ) {
    (self.methods, self.path, self.hosts, self.header, self.format) = (methods, Array(path.utf8), hosts, header, format)
  }

  /// Whether it is for an address, as far as that alone can tell.
  func fits(method: String, host: String, path: [UInt8]) -> Bool {
    guard methods.isEmpty || methods.contains(method) else { return false }
    guard Glob.fits(self.path[...], path[...]) else { return false }
    return hosts.isEmpty || hosts.contains { Glob.fits($0, host) }
  }

  /// Whether it is for requests with these header lines.
  func fits(_ hasLine: FormatRegistry.HasLine) -> Bool {
    guard let header else { return true }
    return hasLine(header.name) { Glob.fits(header.value, $0) }
  }
}
