internal import PlainJSON

extension Dialect {
  /// OpenAI files and batches: a batch is done as soon as it is made.
  static let files = [
    Dialect("openai file upload", takes: { $0.method == "POST" && $0.path.hasSuffix("/files") }) { request, _ in
      .json(file(request.files.add(request.uploadedFile), purpose: "batch"))
    },
    Dialect("openai file content", takes: { $0.path.hasSuffix("/content") && $0.path.contains("/files/") }) {
      request, _ in
      let id = request.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
      return StandInAnswer(
        contentType: "application/octet-stream", events: [String(decoding: request.files[id] ?? [], as: UTF8.self)])
    },
    Dialect("openai batch", takes: { $0.path.hasSuffix("/batches") || $0.path.contains("/batches/") }) { request, _ in
      guard request.method == "POST" else { return .json(batch(output: request.files.lastOutput)) }
      let input = request.files[request.json["input_file_id"].string ?? ""] ?? []
      let lines = input.split(separator: 0x0A).compactMap { JSON(bytes: $0) }.map(batchLine)
      let output = request.files.addOutput(Array(lines.map { $0.text + "\n" }.joined().utf8))
      return .json(batch(output: output))
    },
  ]

  private static func file(_ id: String, purpose: JSON) -> JSON {
    [
      "id": .string(id), "object": "file", "bytes": 1, "created_at": 1_767_323_045, "filename": "batch.jsonl",
      "purpose": purpose, "status": "processed",
    ]
  }

  private static func batch(output: String?) -> JSON {
    [
      "id": "batch_stand_in_1", "object": "batch", "endpoint": "/v1/chat/completions", "errors": nil,
      "input_file_id": "file-stand-in-1", "completion_window": "24h", "status": "completed",
      "output_file_id": output.map { .string($0) } ?? nil, "created_at": 1_767_323_045, "metadata": [:],
    ]
  }

  /// One line of the output: the answer to the body of one line of the input.
  private static func batchLine(_ line: JSON) -> JSON {
    let request = StandInRequest(
      method: "POST", path: line["url"].string ?? "", headers: [], body: Array(line["body"].text.utf8))
    let answer = openAI.first { $0.takes(request) }?.answer(request, Echo(request.json))
    let body = JSON(bytes: Array((answer?.events.joined() ?? "null").utf8)) ?? .null
    return [
      "id": "batch_req_stand_in_1", "custom_id": line["custom_id"],
      "response": ["status_code": .int(answer?.status ?? 404), "request_id": "req_stand_in_1", "body": body],
      "error": nil,
    ]
  }
}
