extension HeaderList {
  /// Names that speak of one connection, not of the message (RFC 9110, section 7.6.1).
  private static let hopByHop = [
    "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer",
    "Transfer-Encoding", "Upgrade",
  ]

  /// Names that the client makes anew from the address and the body; `Expect` asks about a body that is here already.
  private static let remade = ["Host", "Content-Length", "Expect"]

  private static let madeHere = hopByHop + remade

  /// The lines that go on to the other side: none that speaks of one connection or is named by `Connection`.
  package var endToEnd: HeaderList { without(Self.hopByHop) }

  /// The lines of a request that an HTTP client is given.
  package var forSending: HeaderList { without(Self.madeHere) }

  private func without(_ names: [String]) -> HeaderList {
    var dropped = names
    for field in fields where field.isNamed("Connection") {
      // The usual words name no line that would be passed on.
      if ["keep-alive", "close", "Keep-Alive"].contains(field.value) { continue }
      for name in field.value.utf8.split(separator: 0x2C) {
        dropped.append(String(decoding: name.filter { $0 != 0x20 && $0 != 0x09 }, as: UTF8.self))
      }
    }
    return HeaderList(fields.filter { field in !dropped.contains { field.isNamed($0) } })
  }
}
