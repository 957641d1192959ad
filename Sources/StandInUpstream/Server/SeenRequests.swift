internal import PlainJSON
internal import Synchronization

/// Every request that the stand-in got, for a test to look at what left.
final class SeenRequests: Sendable {
  private static let credentials: Set = [
    "authorization", "x-api-key", "api-key", "x-goog-api-key", "cookie", "x-tc-token", "x-bce-security-token",
    "proxy-authorization",
  ]

  /// Access keys of tests: what is signed with them is kept, so that a test can look whether the signature holds.
  private static let invented = ["AKIDtest", "ALTAKtest"]

  private let requests = Mutex<[JSON]>([])

  /// Keeps a request; of a credential only its scheme, the word before the first space, is kept.
  func add(_ request: StandInRequest) {
    let headers = request.headers.map { name, value -> JSON in
      let isInvented = Self.invented.contains { value.contains($0) }
      guard Self.credentials.contains(name.lowercased()), !isInvented else { return [.string(name), .string(value)] }
      let scheme = value.contains(" ") ? String(value.prefix { $0 != " " }) : ""
      return [.string(name), .string(scheme)]
    }
    let entry: JSON = [
      "method": .string(request.method), "path": .string(request.path), "query": .string(request.query),
      "headers": .array(headers), "body": .string(String(decoding: request.body, as: UTF8.self)),
    ]
    requests.withLock { $0.append(entry) }
  }

  func clear() { requests.withLock { $0 = [] } }

  /// All requests, the first first.
  var json: JSON { .array(requests.withLock { $0 }) }
}
