/// Vendors whose chat is OpenAI's with a few fields more.
extension WireFormat {
  /// That a chat's answer continues the last message.
  static func chatContinuation(if condition: AnswerCondition) -> AnswerContinuation {
    AnswerContinuation(
      ["messages[*].content", "messages[*].content[*].text"], if: condition,
      in: ["choices[*].message.content", "choices[*].delta.content"])
  }

  /// Baichuan's chat, with knowledge bases.
  public static let baichuanChat = openAIChat.extended(
    name: "baichuan-chat", untouchable: ["tools[*].retrieval.kb_ids", "knowledge_base"],
    responseText: [ResponseText("knowledge_base.cites[*].title", .title)])

  /// Moonshot's chat; an answer may continue the last message of the request.
  public static let moonshotChat = openAIChat.extended(
    name: "moonshot-chat", untouchable: ["messages[*].partial"],
    continuation: chatContinuation(if: AnswerCondition("messages[*].partial", ["true"])))

  /// DeepSeek's chat; an answer may continue the last message of the request.
  ///
  /// <https://api-docs.deepseek.com>
  public static let deepSeekChat = openAIChat.extended(
    name: "deepseek-chat", untouchable: ["messages[*].prefix", "thinking"],
    continuation: chatContinuation(if: AnswerCondition("messages[*].prefix", ["true"])))

  /// DeepSeek's completion between a prefix and a suffix.
  public static let deepSeekFIM = openAICompletions.extended(name: "deepseek-fim")

  /// What runs on own machines: vLLM, Xinference, LocalAI, LLaMA-Factory and others with OpenAI's chat.
  public static let openAICompatible = openAIChat.extended(
    name: "openai-compatible-chat",
    requestText: [
      "documents[*]", "documents[*].title", "documents[*].text", "chat_template_kwargs", "guided_json",
      "guided_choice[*]", "guided_regex", "guided_grammar", "structured_outputs", "structural_tag", "bad_words[*]",
      "vllm_xargs", "mm_processor_kwargs", "messages[*]", "instruction",
    ],
    untouchable: ["cache_salt", "request_id", "chat_template"],
    opaque: ["prompt_logprobs", "choices[*].prompt_logprobs", "kv_transfer_params"],
    binary: ["messages[*].content[*].audio_url", "prompt_embeds"],
    tokenIDs: ["prompt_token_ids", "prompt", "input", "tokens"],
    responseText: [ResponseText("prompt")],
    continuation: chatContinuation(if: AnswerCondition("continue_final_message", ["true"])),
    jsonAnswers: [AnswerCondition("guided_json.type"), AnswerCondition("structured_outputs.json.type")])

  /// vLLM's chat.
  ///
  /// <https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html>
  public static let vLLMChat = openAICompatible.extended(name: "vllm-chat")

  /// Xinference's chat.
  public static let xinferenceChat = openAICompatible.extended(name: "xinference-chat")

  /// LocalAI's chat and edits.
  public static let localAIChat = openAICompatible.extended(name: "localai-chat")

  /// The API that LLaMA-Factory serves: chat, and scores of texts.
  public static let llamaFactoryChat = openAICompatible.extended(name: "llama-factory-chat")
}
