extension WireFormat {
  /// What may stand in one line of a file: a request of a batch, a training example, and its answer on the way back.
  private static let batchLines = [openAIChat, openAIResponses, openAICompletions, openAIEmbeddings].map {
    $0.below(request: "body", response: "response.body")
  }

  /// Files of OpenAI and those who copied it: JSON Lines inside a multipart form, and JSON Lines back.
  ///
  /// <https://platform.openai.com/docs/guides/batch>
  public static let openAIFiles: WireFormat = {
    let lines = batchLines.dropFirst().reduce(batchLines[0]) { $0.extended(lines: $1) }
    return openAIChat.below(request: "").extended(lines: lines).extended(
      name: "openai-files", requestText: ["body", "file.body"],
      untouchable: ["custom_id", "method", "url", "purpose", "id", "object"])
  }()

  /// Batches of OpenAI and those who copied it: they speak of files and hold no text but labels.
  public static let openAIBatches = WireFormat(
    name: "openai-batches", requestText: ["metadata.*"],
    untouchable: ["input_file_id", "endpoint", "completion_window", "output_expires_after"])

  /// The lines of another table that is used in the same places.
  private func extended(lines other: WireFormat) -> WireFormat {
    extended(
      name: name, requestText: other.requestText, untouchable: other.untouchable, opaque: other.opaque,
      binary: other.binary, tokenIDs: other.tokenIDs, encrypted: other.encrypted, responseText: other.responseText,
      offsets: other.offsets)
  }
}
