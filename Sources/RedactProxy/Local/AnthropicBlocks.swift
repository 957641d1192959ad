internal import PlainJSON

/// The blocks of a message of Anthropic's that is streamed: one is open at a time, as that API has it, so what comes for
/// a later one waits.
///
/// A call's block is closed when its arguments are whole, so that calls which come one after another do not wait, and
/// interleaved ones wait no longer than they must.
struct AnthropicBlocks: Sendable {
  private struct Block: Sendable {
    let start: JSON
    let isText: Bool
    var waiting = ""
    var end = JSONEnd()
    var isBegun = false
  }

  private var blocks: [Block] = []
  /// The number of the block that is open.
  private var open = 0
  /// The blocks of the calls.
  private var places: [Int: Int] = [:]

  /// The events that can be sent when a piece has come.
  mutating func take(_ piece: LocalPiece, _ reply: LocalReply) -> String {
    if !piece.text.isEmpty {
      if blocks.last?.isText != true { blocks.append(Block(start: ["type": "text", "text": ""], isText: true)) }
      blocks[blocks.count - 1].waiting += piece.text
    }
    for call in piece.calls {
      let tool = reply.tools[call.number]
      let place = places[call.number] ?? blocks.count
      if place == blocks.count {
        let start: JSON = ["type": "tool_use", "id": .string(tool.id), "name": .string(tool.name), "input": [:]]
        blocks.append(Block(start: start, isText: false))
        places[call.number] = place
      }
      blocks[place].waiting += call.arguments
      blocks[place].end.take(call.arguments)
    }
    return events(isEnd: false)
  }

  /// The events that end all blocks.
  mutating func finish() -> String { events(isEnd: true) }

  private mutating func events(isEnd: Bool) -> String {
    var out = ""
    while open < blocks.count {
      let block = blocks[open]
      let index = JSON.int(open)
      if !block.isBegun {
        out += Self.event(["type": "content_block_start", "index": index, "content_block": block.start])
        blocks[open].isBegun = true
      }
      if !block.waiting.isEmpty {
        let text = JSON.string(block.waiting)
        let delta: JSON =
          block.isText ? ["type": "text_delta", "text": text] : ["type": "input_json_delta", "partial_json": text]
        out += Self.event(["type": "content_block_delta", "index": index, "delta": delta])
        blocks[open].waiting = ""
      }
      let isLast = open == blocks.count - 1
      guard isEnd || (!isLast && (block.isText || block.end.isReached)) else { break }
      out += Self.event(["type": "content_block_stop", "index": index])
      open += 1
    }
    return out
  }

  /// An event of Anthropic's.
  static func event(_ data: JSON) -> String {
    "event: \(data["type"].string ?? "")\ndata: \(data.text)\n\n"
  }
}
