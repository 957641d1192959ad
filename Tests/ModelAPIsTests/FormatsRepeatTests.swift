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
    let ends = [
      ("refusal.done", "refusal"), ("reasoning_text.done", "text"), ("reasoning_summary_text.done", "text"),
      ("function_call_arguments.done", "arguments"), ("custom_tool_call_input.done", "input"),
      ("mcp_call_arguments.done", "arguments"), ("code_interpreter_call_code.done", "code"),
      ("shell_call_command.added", "command"), ("shell_call_command.done", "command"),
      ("shell_call_output_content.done", "output"), ("audio.transcript.done", "transcript"),
      ("doubao_app_call_output_text.done", "text"), ("doubao_app_call_reasoning_text.done", "text"),
    ].map { responses("response.\($0.0)", "\"\($0.1)\":\"$\"") }
    let parts = ["reasoning_summary_part.added", "reasoning_summary_part.done", "content_part.added"].map {
      responses("response.\($0)", #""part":{"type":"text","text":"$"}"#)
    }
    let wholes = ["created", "queued", "in_progress", "failed", "incomplete", "steer"].map {
      responses("response.\($0)", #""response":{"instructions":"$","metadata":{"x":"$"},"output":[\#(item)]}"#)
    }
    let others = [
      responses("response.output_text.annotation.added", #""annotation":{"type":"file_citation","filename":"$"}"#),
      responses("response.output_item.added", #""item":{"type":"reasoning","summary":[{"text":"$"}]}"#),
      responses("response.some_new_event", #""new":{"field":["$"]}"#),
    ]
    return (ends + parts + wholes + others).map { Repeat(format: "ark-responses", pieces: delta, whole: $0) } + [
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
