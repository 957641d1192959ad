extension HeaderList {
  /// Names that speak of one connection, not of the message (RFC 9110, section 7.6.1).
  private static let hopByHop = [
    "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer",
    "Transfer-Encoding", "Upgrade",
  ]

  /// Names that the client makes anew from the address and the body; `Expect` asks about a body that is here already.
  private static let remade = ["Host", "Content-Length", "Expect"]

  /// The lines that go on to the other side: none that speaks of one connection or is named by `Connection`.
  package var endToEnd: HeaderList {
    var dropped = Self.hopByHop
    for line in all("Connection") {
      for name in line.split(separator: ",") { dropped.append(String(name.filter { $0 != " " && $0 != "\t" })) }
    }
    return HeaderList(fields.filter { field in !dropped.contains { field.isNamed($0) } })
  }

  /// The lines of a request that an HTTP client is given.
  package var forSending: HeaderList {
    HeaderList(endToEnd.fields.filter { field in !Self.remade.contains { field.isNamed($0) } })
  }
}
