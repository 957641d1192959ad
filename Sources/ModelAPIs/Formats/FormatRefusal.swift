/// Requests that cannot be redacted, whatever their body holds.
struct FormatRefusal: Sendable {
  let route: FormatRoute
  /// What cannot be redacted, as the beginning of a sentence.
  let what: String

  init(
    _ what: String, _ methods: [String] = [], path: String = "**", hosts: [String] = [],
    header: (name: String, value: String)? = nil
  ) {
    self.what = what
    route = FormatRoute(methods, path: path, hosts: hosts, header: header, .generic)
  }
}

extension FormatRegistry {
  static let refusals: [FormatRefusal] = [
    FormatRefusal("A connection that becomes a WebSocket", header: ("Upgrade", "**")),
    FormatRefusal("A live connection", path: "**/realtime**"), FormatRefusal("A live connection", path: "**/live**"),
    FormatRefusal("A live connection", path: "/api-ws/**"),
    FormatRefusal("Text in a query string", ["GET"], path: "/", header: ("X-TC-Action", "**")),
    FormatRefusal("A body that Baichuan's first API signs", header: ("X-BC-Signature", "**")),
    FormatRefusal("Zhipu's third API, whose streams are not JSON,", path: "**/model-api/**"),
    FormatRefusal("A file in parts that are cut anywhere", ["POST"], path: "**/uploads/*/parts"),
    FormatRefusal("A file that is sent to storage past this place", path: "/api/v1/uploads"),
    FormatRefusal("A file that is uploaded in steps", path: "/upload/v*/files"),
    FormatRefusal("An answer in Amazon's binary event stream", path: "/model/*/invoke-with-response-stream"),
    FormatRefusal("An answer in Amazon's binary event stream", path: "/model/*/converse-stream"),
  ]
}
