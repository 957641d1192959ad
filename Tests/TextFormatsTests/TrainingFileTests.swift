import Foundation
import RedactKit
import Testing
import TextFormats

/// Files that leave for a batch, or for fine-tuning.
@Suite struct TrainingFileTests {
  private static let batch = #"""
    {"custom_id": "r-1", "method": "POST", "url": "/v1/chat/completions", "body": {"model": "gpt-4o-mini", "temperature": 0.70, "messages": [{"role": "system", "content": "\u4f60\u662f\u5ba2\u670d"}, {"role": "user", "content": "\u5ba2\u6237\u5f20\u4f1f\u7684\u624b\u673a\u662f13800138000"}]}}
    {"custom_id": "r-2", "method": "POST", "url": "/v1/chat/completions", "body": {"model": "gpt-4o-mini", "messages": [{"role": "assistant", "content": null, "tool_calls": [{"id": "call_1", "type": "function", "function": {"name": "mail", "arguments": "{\"to\": \"ruoxi.lin@example.com\"}"}}]}]}}

    """#

  private static let alpaca = #"""
    [
      {
        "instruction": "整理客户资料",
        "input": "联系人：张伟\n电话：13800138000",
        "output": "张伟的电话是 13800138000。",
        "history": [["他的邮箱？", "ruoxi.lin@example.com"]]
      },
      {"instruction": "\u6574\u7406", "input": "", "output": "\u8054\u7cfb\u4eba\uff1a\u5f20\u4f1f"}
    ]

    """#

  private static let sharegpt = #"""
    [{"conversations": [{"from": "human", "value": "我是张伟，手机13800138000"}, {"from": "function_call", "value": "{\"name\": \"book\", \"arguments\": {\"phone\": 13800138000}}"}, {"from": "observation", "value": "{\"ok\": true}"}, {"from": "gpt", "value": "好的，张伟。"}], "system": "", "tools": "[]"}]
    """#

  @Test("holds no value when it leaves, is still JSON of the same shape, and comes back byte for byte")
  func files() throws {
    for (file, format) in [(Self.batch, TextFormat.jsonl), (Self.alpaca, .json), (Self.sharegpt, .json)] {
      for ending in ["\n", "\r\n"] {
        let text = file.replacingOccurrences(of: "\n", with: ending)
        let run = try RoundTrip(text, format)
        let values = format == .jsonl ? run.text.split(whereSeparator: \.isNewline).map(String.init) : [run.text]
        var strings: [String] = []
        for value in values { Self.collect(try JSONSerialization.jsonObject(with: Data(value.utf8)), &strings) }
        for secret in ["张伟", "13800138000", "ruoxi.lin@example.com"] {
          #expect(!strings.contains { $0.contains(secret) }, "\(run.text)")
        }
        for kept in ["gpt-4o-mini", "/v1/chat/completions", "human", "整理"] where file.contains(kept) {
          #expect(run.text.contains(kept))
        }
        #expect(run.back == Array(text.utf8))
        // One line is a line, whatever it holds.
        let told = try RoundTrip(text, nil).format
        #expect(told == (file == Self.sharegpt ? .jsonl : format))
      }
    }
  }

  private static func collect(_ value: Any, _ strings: inout [String]) {
    switch value {
    case let text as String: strings.append(text)
    case let list as [Any]: for item in list { collect(item, &strings) }
    case let object as [String: Any]:
      for (key, item) in object {
        strings.append(key)
        collect(item, &strings)
      }
    case let number as NSNumber: strings.append(number.stringValue)
    default: break
    }
  }
}
