extension WireFormat {
  /// OpenAI's legacy completions.
  ///
  /// <https://platform.openai.com/docs/api-reference/completions>
  public static let openAICompletions = WireFormat(
    name: "openai-completions", requestText: ["suffix", "stop", "stop[*]", "user"],
    untouchable: ["model", "logit_bias"], opaque: ["choices[*].logprobs"],
    binary: ["prompt_embeds"], tokenIDs: ["prompt", "prompt_token_ids"],
    responseText: [ResponseText("choices[*].text")],
    streamChannels: [StreamChannel(text: "choices[*].text", keys: ["choices[*].index"])],
    terminators: [StreamTerminator(keys: ["choices[*].index"], present: "choices[*].finish_reason")],
    offsets: [
      AnswerOffset("choices[*].logprobs.text_offset[*]", in: "choices[*].text", keys: ["choices[*].index"])
    ])

  /// OpenAI's embeddings.
  ///
  /// <https://platform.openai.com/docs/api-reference/embeddings>
  public static let openAIEmbeddings = WireFormat(
    name: "openai-embeddings", requestText: ["user"],
    untouchable: ["model", "encoding_format", "dimensions"], opaque: ["data[*].embedding"], tokenIDs: ["input"])

  /// OpenAI's moderations.
  ///
  /// <https://platform.openai.com/docs/api-reference/moderations>
  public static let openAIModerations = WireFormat(
    name: "openai-moderations", requestText: ["input", "input[*]", "input[*].text"],
    untouchable: ["model", "input[*].type"], binary: ["input[*].image_url"])

  /// Ranking documents by a query, as Cohere spelled it first and vLLM, Xinference, Qianfan and others spell it too.
  public static let rerank = WireFormat(
    name: "rerank", requestText: ["query", "documents[*]", "documents[*].text", "text_1", "text_2", "user"],
    untouchable: ["model", "top_n"],
    responseText: [ResponseText("results[*].document.text")])
}
