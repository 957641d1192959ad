internal import PlainJSON

/// A request as the stand-in got it.
struct StandInRequest: Sendable {
  var method: String
  var path: String
  var query: String
  var headers: [(name: String, value: String)]
  var body: [UInt8]
  /// The body as JSON; null when it is none.
  var json: JSON
  /// Where files of this server are kept.
  var files: FileStore

  init(
    method: String, path: String, query: String = "", headers: [(name: String, value: String)], body: [UInt8],
    files: FileStore = FileStore()
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.files = files
    json = JSON(bytes: body) ?? .null
  }

  func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name.lowercased() }?.value }
}
