internal import PlainJSON

/// A chat as a server with OpenAI's interface is asked.
struct LocalRequest: Sendable {
  var messages: [JSON] = []
  var tools: [JSON] = []
  var toolChoice = JSON.null
  var isStream = false
  /// Further members: bounds, temperature, ends.
  var more: [JSON.Field] = []

  /// The body.
  func body(model: String) -> JSON {
    var fields: [JSON.Field] = [
      .init(name: "model", value: .string(model)), .init(name: "messages", value: .array(messages)),
    ]
    if !tools.isEmpty { fields.append(.init(name: "tools", value: .array(tools))) }
    fields.append(.init(name: "tool_choice", value: tools.isEmpty ? .null : toolChoice))
    fields += more
    if isStream {
      fields += [
        .init(name: "stream", value: true), .init(name: "stream_options", value: ["include_usage": true]),
      ]
    }
    return JSON.object(fields).withoutNulls
  }

  /// Takes over members under other names.
  mutating func take(_ names: [(from: String, to: String)], of object: JSON) {
    more += names.map { JSON.Field(name: $0.to, value: object[$0.from]) }
  }

  mutating func say(_ role: JSON, _ text: String) {
    messages.append(["role": role, "content": .string(text)])
  }

  mutating func offer(_ name: JSON, _ description: JSON, _ parameters: JSON) {
    let function: JSON = ["name": name, "description": description, "parameters": parameters]
    tools.append(["type": "function", "function": function.withoutNulls])
  }

  /// A message of the model with what it said and the tools it called.
  mutating func answer(_ text: String, calls: [JSON]) {
    guard !calls.isEmpty else { return say("assistant", text) }
    messages.append(["role": "assistant", "content": .string(text), "tool_calls": .array(calls)])
  }

  static func call(id: JSON, name: JSON, arguments: String) -> JSON {
    ["id": id, "type": "function", "function": ["name": name, "arguments": .string(arguments)]]
  }

  mutating func result(of id: JSON, _ text: String) {
    messages.append(["role": "tool", "tool_call_id": id, "content": .string(text)])
  }

  /// The error for what another server could not be asked.
  static func refusal(_ part: String) -> ProxyError {
    ProxyError(
      501, "local_format",
      "This call must stay with the local model, and a part of it (\(part)) cannot be carried there; take it out.")
  }
}
