import Foundation
import ModelAPIs
import Testing

/// One call of a real client library to a server on the loopback, whose answer was invented.
struct CapturedExchange: Sendable, CustomTestStringConvertible {
  var name: String
  var method: String
  var path: String
  var headers: [(name: String, value: String)]
  var body: [UInt8]?
  var answerType: String
  var answer: [UInt8]

  var testDescription: String { "\(name) \(path)" }

  /// The upstream that the client library would call without a base address of its own.
  var host: String {
    let hosts = [
      "mistral": "api.mistral.ai", "qianfan_v2": "qianfan.baidubce.com", "erniebot_qianfan": "aip.baidubce.com",
      "openai": "api.openai.com",
    ]
    return hosts.first { name.hasPrefix($0.key) }?.value ?? "127.0.0.1"
  }

  var format: WireFormat? {
    FormatRegistry.recognize(
      method: method, host: host, path: String(path.prefix { $0 != "?" }), headers: headers)
  }

  var contentType: String? { headers.first { $0.name.lowercased() == "content-type" }?.value }

  static let all: [CapturedExchange] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "captures/exchanges.jsonl")
    let lines = (try? String(contentsOf: url, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { line in
      guard let fields = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let name = fields["name"] as? String, let method = fields["method"] as? String,
        let path = fields["path"] as? String, let headers = fields["headers"] as? [[String]],
        let type = fields["type"] as? String, let answer = fields["answer"] as? [String]
      else { return nil }
      return CapturedExchange(
        name: name, method: method, path: path, headers: headers.map { ($0[0], $0[1]) },
        body: (fields["body"] as? String).map { Array($0.utf8) }, answerType: type, answer: Array(answer.joined().utf8))
    }
  }()
}
