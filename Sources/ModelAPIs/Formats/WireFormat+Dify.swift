extension WireFormat {
  private static let difyError = ErrorShape(#"{"code":"$code","message":"$message","status":$status}"#)

  /// Dify's chat, completion and workflow applications.
  ///
  /// <https://docs.dify.ai>
  public static let dify = WireFormat(
    name: "dify",
    requestText: ["query", "inputs", "user", "files[*].url", "content", "text", "name", "retrieval_model"],
    untouchable: [
      "conversation_id", "response_mode", "files[*].type", "files[*].transfer_method", "files[*].upload_file_id",
      "inputs.**.upload_file_id", "inputs.**.transfer_method", "message_id", "parent_message_id", "workflow_id",
      "rating", "auto_generate_name",
    ],
    opaque: ["audio"],
    responseText: [
      ResponseText("answer"), ResponseText("data.outputs"),
      ResponseText("metadata.retriever_resources[*].document_name", .title),
      ResponseText("metadata.retriever_resources[*].dataset_name", .title),
      ResponseText("data[*].agent_thoughts[*].thought", .reasoning), ResponseText("name", .title),
    ],
    eventType: "event",
    streamChannels: [
      StreamChannel(on: ["message", "agent_message"], text: "answer", keys: ["message_id"]),
      StreamChannel(on: ["agent_thought"], text: "thought", keys: ["id"], mode: .cumulative, sink: .reasoning),
      StreamChannel(on: ["agent_thought"], text: "observation", keys: ["id"], mode: .cumulative),
      StreamChannel(
        on: ["agent_thought"], text: "tool_input", keys: ["id"], mode: .cumulative, layer: .json,
        sink: .toolArgument(tool: nil), toolName: "tool"),
      StreamChannel(on: ["message_replace", "text_replace"], text: "answer", mode: .whole),
      StreamChannel(on: ["text_chunk"], text: "data.text", keys: ["workflow_run_id"]),
    ],
    terminators: [
      StreamTerminator(
        on: ["message_end", "message_replace", "text_replace", "workflow_finished", "node_finished", "error"])
    ],
    errorShape: difyError)

  /// Dify's knowledge bases.
  public static let difyDatasets = WireFormat(
    name: "dify-datasets",
    requestText: ["text", "name", "description", "query", "segments[*].content", "segments[*].answer"],
    untouchable: ["indexing_technique", "doc_form", "doc_language", "process_rule", "permission", "provider"],
    responseText: [ResponseText("records[*].segment.content"), ResponseText("name", .title)], errorShape: difyError)
}
