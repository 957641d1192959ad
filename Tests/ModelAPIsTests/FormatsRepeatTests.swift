import ModelAPIs
import Testing

@Suite("Texts that a stream repeats whole")
struct FormatsRepeatTests {
  /// Two pieces that a placeholder is cut across, and what repeats the text after them.
  struct Repeat: Sendable, CustomTestStringConvertible {
    var format: String
    var pieces: [String]
    var whole: String
    var testDescription: String { "\(format): \(whole.prefix(60))" }
  }

  private static func responses(_ type: String, _ fields: String) -> String {
    "event: \(type)\ndata: {\"type\":\"\(type)\",\"output_index\":0,\"content_index\":0,\(fields)}\n\n"
  }

  static let all: [Repeat] = {
    let delta = ["Hi PERSON-", "7K2F"].map { responses("response.output_text.delta", #""delta":"\#($0)""#) }
    let pro = ["Hi PERSON-", "7K2F"].map { "data: {\"choices\":[{\"messages\":[{\"text\":\"\($0)\"}]}]}\n\n" }
    let dify = ["Hi PERSON-", "7K2F"].map { "data: {\"event\":\"text_chunk\",\"data\":{\"text\":\"\($0)\"}}\n\n" }
    let item = #"{"type":"message","content":[{"type":"output_text","text":"$","annotations":[]}]}"#
    return [
      Repeat(format: "openai-responses", pieces: delta, whole: responses("response.output_text.done", #""text":"$""#)),
      Repeat(
        format: "openai-responses", pieces: delta,
        whole: responses("response.content_part.done", #""part":{"type":"output_text","text":"$"}"#)),
      Repeat(
        format: "openai-responses", pieces: delta, whole: responses("response.output_item.done", #""item":\#(item)"#)),
      Repeat(
        format: "openai-responses", pieces: delta,
        whole: responses("response.completed", #""response":{"instructions":"$","output":[\#(item)]}"#)),
      Repeat(
        format: "minimax-pro", pieces: pro,
        whole: "data: {\"choices\":[{\"finish_reason\":\"stop\",\"messages\":[{\"text\":\"$\"}]}],\"reply\":\"$\"}\n\n"),
      Repeat(
        format: "dify", pieces: dify,
        whole:
          "data: {\"event\":\"workflow_finished\",\"data\":{\"outputs\":{\"answer\":\"$\"},\"inputs\":[\"$\"]}}\n\n"),
      Repeat(
        format: "dify", pieces: dify,
        whole: "data: {\"event\":\"node_finished\",\"data\":{\"process_data\":{\"prompts\":[{\"text\":\"$\"}]}}}\n\n"),
      Repeat(
        format: "dify", pieces: ["data: {\"event\":\"message\",\"answer\":\"Hi PERSON-\"}\n\n"],
        whole: "data: {\"event\":\"message_replace\",\"answer\":\"$\"}\n\n"),
    ]
  }()

  @Test("are restored each for itself", arguments: all)
  func restored(line: Repeat) throws {
    var rewriter = StreamRewriter(format: try #require(FormatRegistry.named(line.format)), framing: .events) {
      FormatsTextStream(values: [("PERSON-7K2F", "Wang")], layer: $0.layer)
    }
    let stream = line.pieces.joined() + line.whole.replacing("$", with: "Hi PERSON-7K2F!")
    let out = String(decoding: try rewriter.push(Array(stream.utf8)) + rewriter.finish(), as: UTF8.self)
    // The value stands where the placeholder ends; one that was never finished stays.
    var pieces = line.pieces
    if pieces.count == 2 {
      pieces[0].replace("PERSON-", with: "")
      pieces[1].replace("7K2F", with: "Wang")
    }
    #expect(out == pieces.joined() + line.whole.replacing("$", with: "Hi Wang!"))
  }
}
