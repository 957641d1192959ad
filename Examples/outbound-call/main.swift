import Exchange
import Outbound
import RedactKit
import StandInUpstream

// A stand-in for a provider runs here, so that the example needs no network: it answers with what it was asked.
try await StandInUpstream.serving { provider in
  let body = """
    {"model": "example", "stream": true, "messages": [
      {"role": "user", "content": "Write to zhang.wei@example.com or call 13800138000."}]}
    """
  let request = OutboundRequest(
    method: "POST", url: try OutboundURL(provider.url + "/v1/chat/completions"),
    headers: [HeaderField("Content-Type", "application/json")], body: Array(body.utf8))

  let client = RedactingClient(try Redactor())
  let answer = try await client.execute(request)
  let came = String(decoding: try await answer.body.collect(upTo: 1 << 20), as: UTF8.self)

  print("left:\n\(provider.seen)\n")
  print("came back:\n\(came)")
  print("redacted: \(answer.report().redacted), restored: \(answer.report().restored)")
  precondition(!provider.seen.contains("13800138000") && !provider.seen.contains("zhang.wei@example.com"))
  let text = came.split(separator: #""content":""#).dropFirst().map { $0.prefix { $0 != "\"" } }.joined()
  precondition(text.contains("13800138000") && text.contains("zhang.wei@example.com"))
}
