import ModelAPIs
import Testing

@Suite("Streams")
struct FormatsStreamTests {
  typealias Case = FormatsStreamCase

  @Test("are restored wherever a text is cut, and every other byte is the same", arguments: Case.all)
  func everyCut(stream: Case) throws {
    for channel in stream.channels {
      let text = Case.text(channel)
      for cut in 0...text.sent.count {
        let events = Case.events(channel, cut: cut)
        let out = try stream.rewritten(stream.head + events.map(\.text).joined() + stream.foot)
        let pieces = stream.pieces(of: out, events: events.map(\.channel))
        if channel.isCumulative {
          #expect(pieces?.last == text.restored, "cut at \(cut) of \(channel.event): \(out)")
          #expect(text.restored.hasPrefix(pieces?.first ?? "-"), "cut at \(cut): a frame must grow into the next")
        } else {
          #expect(pieces?.joined() == text.restored, "cut at \(cut) of \(channel.event): \(out)")
        }
      }
    }
  }

  @Test("are restored wherever in a text a placeholder stands", arguments: Case.all)
  func everyPlace(stream: Case) throws {
    for channel in stream.channels {
      // In the source of JSON a placeholder stands in a string.
      let (start, end) = channel.layer == .json ? (#"{"to":""#, #""}"#) : ("", "")
      let value =
        channel.layer == .json
        ? String(decoding: JSONEscape.escape(Array(Case.value.utf8)), as: UTF8.self) : Case.value
      let words = "a P\u{4F60}7, "
      for place in 0...words.count {
        let (before, after) = (start + words.prefix(place), words.dropFirst(place) + end)
        let sent = before + Case.placeholder + after
        let cut = before.count + 1 + place % 10
        let pieces = [String(sent.prefix(cut)), channel.isCumulative ? sent : String(sent.dropFirst(cut))]
        let out = try stream.rewritten(stream.head + pieces.map { Case.event(channel, $0) }.joined() + stream.foot)
        let restored = stream.pieces(of: out, events: [channel, channel])
        #expect((channel.isCumulative ? restored?.last : restored?.joined()) == before + value + after, "\(out)")
      }
    }
  }

  @Test("keep texts apart that come interleaved", arguments: Case.all)
  func interleaved(stream: Case) throws {
    // What is thought ends when something is said, so it is not interleaved with it.
    let channels = stream.channels.filter { $0.sink != .reasoning }
    for cut in [1, 5, 9, 12] {
      let halves = channels.map { Case.events($0, cut: cut) }
      let events = halves.map { $0[0] } + halves.map { $0[1] }
      let out = try stream.rewritten(stream.head + events.map(\.text).joined() + stream.foot)
      let pieces = stream.pieces(of: out, events: events.map(\.channel))
      for (number, channel) in channels.enumerated() {
        let two = pieces.map { [$0[number], $0[channels.count + number]] } ?? []
        #expect((channel.isCumulative ? two.last : two.joined()) == Case.text(channel).restored, "\(out)")
      }
    }
  }

  @Test("give the same bytes when they come one by one, also in single letters", arguments: Case.all)
  func bytes(stream: Case) throws {
    let channels = stream.channels.filter { $0.sink != .reasoning }
    var events: [(channel: Case.Channel, text: String)] = []
    for place in 0..<30 {
      for channel in channels {
        let text = Case.text(channel).sent
        if place >= text.count { continue }
        let piece = channel.isCumulative ? text.prefix(place + 1) : text.dropFirst(place).prefix(1)
        events.append((channel, Case.event(channel, piece)))
      }
    }
    let whole = stream.head + events.map(\.text).joined() + stream.foot
    let out = try stream.rewritten(whole)
    #expect(try stream.rewritten(whole, chunk: 1) == out)
    let pieces = stream.pieces(of: out, events: events.map(\.channel))
    for channel in channels {
      let own = zip(events, pieces ?? []).filter { $0.0.channel.event == channel.event }.map(\.1)
      #expect((channel.isCumulative ? own.last : own.joined()) == Case.text(channel).restored, "\(out)")
    }
  }

  @Test("that break off give what they have", arguments: Case.all)
  func brokenOff(stream: Case) throws {
    for channel in stream.channels {
      let start = stream.head + Case.events(channel, cut: 9)[0].text
      #expect(try stream.rewritten(start) == start)
      #expect(try stream.rewritten(start + "data: {\"cho") == start + "data: {\"cho")
    }
  }

  @Test(
    "that end with an error give what was held back, then the error", arguments: Case.all.filter { !$0.error.isEmpty })
  func errors(stream: Case) throws {
    for channel in stream.channels {
      let start = stream.head + Case.events(channel, cut: 9)[0].text + stream.error
      #expect(try stream.rewritten(start) == start)
    }
  }

  @Test("hold nothing back once no placeholder can follow", arguments: Case.all)
  func heldBack(stream: Case) throws {
    for channel in stream.channels where !channel.isCumulative {
      var rewriter = try stream.rewriter()
      let text = Case.text(channel).sent
      let events = Case.event(channel, text.prefix(9)) + Case.event(channel, text.dropFirst(9))
      var out = try rewriter.push(Array(stream.head.utf8))
      out += try rewriter.push(Array(events.utf8))
      #expect(FormatsJSONStrings(out).found.count == FormatsJSONStrings(Array((stream.head + events).utf8)).found.count)
    }
  }

  @Test("go on when what is thought gives way to what is said", arguments: Case.all)
  func switched(stream: Case) throws {
    guard let thought = stream.channels.first(where: { $0.sink == .reasoning && !$0.isCumulative }),
      let said = stream.channels.first(where: { $0.sink == .prose })
    else { return }
    let start = stream.head + Case.event(thought, "so PERSON-") + stream.thoughtEnd + Case.event(said, "Yes.")
    var rewriter = try stream.rewriter()
    #expect(String(decoding: try rewriter.push(Array(start.utf8)), as: UTF8.self) == start)
  }

  @Test("tell what each text is for", arguments: Case.all)
  func sinks(stream: Case) throws {
    for channel in stream.channels {
      final class Seen { var places: Set<TextPlace> = [] }
      let seen = Seen()
      var rewriter = try stream.rewriter { seen.places.insert($0) }
      let text = Case.text(channel).sent
      _ = try rewriter.push(Array((stream.head + Case.event(channel, text.prefix(6)) + stream.foot).utf8))
      _ = rewriter.finish()
      #expect(
        seen.places.contains(TextPlace(sink: channel.sink, layer: channel.layer)), "\(channel.event): \(seen.places)")
    }
  }
}
