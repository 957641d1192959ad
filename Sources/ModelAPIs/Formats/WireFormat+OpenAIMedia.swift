extension WireFormat {
  /// The text parts of OpenAI's audio transcriptions and translations; the sound itself cannot be redacted.
  ///
  /// <https://platform.openai.com/docs/api-reference/audio>
  public static let openAITranscription = WireFormat(
    name: "openai-transcription", requestText: ["prompt", "keywords", "known_speaker_names[*]", "known_speaker_names"],
    untouchable: ["model", "language", "response_format", "temperature"], opaque: ["logprobs"],
    binary: ["file", "known_speaker_references[*]", "known_speaker_references"],
    responseText: [ResponseText("text"), ResponseText("segments[*].text"), ResponseText("words[*].word")],
    eventType: "type",
    streamChannels: [
      StreamChannel(on: ["transcript.text.delta"], text: "delta"),
      StreamChannel(text: "choices[*].delta.content", keys: ["choices[*].index"]),
    ],
    terminators: [StreamTerminator(on: ["transcript.text.done"])])

  /// OpenAI's speech from text.
  public static let openAISpeech = WireFormat(
    name: "openai-speech", requestText: ["input", "instructions", "text"],
    untouchable: ["model", "voice", "response_format"])

  /// Images from text; an image that is given cannot be redacted.
  ///
  /// <https://platform.openai.com/docs/api-reference/images>
  public static let openAIImages = WireFormat(
    name: "openai-images", requestText: ["prompt", "negative_prompt", "user", "content[*].text"],
    untouchable: ["model", "size", "quality", "response_format", "content[*].type"],
    opaque: ["data[*].b64_json", "b64_json"],
    binary: ["image", "image[*]", "mask", "content[*].image_url", "content[*].video_url", "image_url"],
    responseText: [ResponseText("data[*].revised_prompt"), ResponseText("data[*].url", .url)], eventType: "type")
}
