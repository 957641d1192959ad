import PCRE2
import Testing

@Suite struct PatternTests {
  private func firstMatch(_ source: String, _ text: [UInt8], group: Int = 0) throws -> Range<Int>? {
    let pattern = try Pattern(source)
    var scratch = try MatchScratch(groups: pattern.groupCount)
    return try scratch.find(pattern, in: text.span) ? scratch.range(of: group) : nil
  }

  @Test("says at which byte a pattern is wrong")
  func offset() {
    #expect(throws: PatternError.self) { try Pattern("ab(c") }
    do {
      _ = try Pattern("ab(c")
    } catch {
      #expect(error.offset == 4)
      #expect(error.description.contains("byte 4"))
    }
  }

  @Test("makes machine code of a pattern") func compiled() throws { #expect(try Pattern("a+").isCompiled) }

  @Test("knows groups by name")
  func names() throws {
    let pattern = try Pattern("(?<key>a)(b)(?<value>c)")
    #expect(pattern.groupNames == ["key": 1, "value": 3])
    #expect(try firstMatch("(?<key>a)(b)(?<value>c)", Array("xabc".utf8), group: 3) == 3..<4)
  }

  @Test("tells a group that took no part from an empty one")
  func absent() throws {
    #expect(try firstMatch("(a)|(b)", Array("b".utf8), group: 1) == nil)
    #expect(try firstMatch("()b", Array("b".utf8), group: 1) == 0..<0)
  }

  @Test("takes an empty text") func empty() throws {
    #expect(try firstMatch("a", []) == nil)
    #expect(try firstMatch("", []) == 0..<0)
  }

  @Test(
    "finds a value beside invalid UTF-8",
    arguments: [[0xFF], [0xE4, 0xBD], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x00]])
  func invalid(_ junk: [UInt8]) throws {
    let text = junk + Array("1380".utf8) + junk
    #expect(try firstMatch("[0-9]+", text) == junk.count..<junk.count + 4)
  }

  @Test("throws when a match breaks off, and never says that there is none")
  func catastrophic() throws {
    let pattern = try Pattern("^(a+)+$")
    var scratch = try MatchScratch(groups: pattern.groupCount, limits: MatchLimits(steps: 10_000))
    let text = [UInt8](repeating: 0x61, count: 40) + [0x62]
    #expect(throws: MatchError(reason: .stepLimit)) { try scratch.find(pattern, in: text.span) }
  }

  @Test("throws at the stack limit of compiled code")
  func stack() throws {
    let pattern = try Pattern("^(?:(?:ab|cd)(?=(x|b|a|c)*)|a|b)*$")
    var scratch = try MatchScratch(groups: pattern.groupCount, limits: MatchLimits(steps: .max, stackBytes: 32 << 10))
    var text: [UInt8] = []
    for _ in 0..<200_000 { text += [0x61, 0x62] }
    text.append(0x2D)
    #expect(throws: MatchError.self) { try scratch.find(pattern, in: text.span) }
  }

  @Test("serves many threads with one pattern")
  func shared() async throws {
    let pattern = try Pattern("(?<![0-9])[0-9]{11}(?![0-9])")
    let text = Array("电话13800138000谢谢".utf8)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask {
          guard var scratch = try? MatchScratch(groups: 0) else { return false }
          for _ in 0..<1000 { guard (try? scratch.find(pattern, in: text.span)) == true else { return false } }
          return true
        }
      }
      for await found in group { #expect(found) }
    }
  }

  @Test("begins only where it is told when anchored")
  func anchored() throws {
    let pattern = try Pattern("(?<=a)b", options: .anchored)
    var scratch = try MatchScratch(groups: 0)
    let text = Array("ab".utf8)
    #expect(try !scratch.find(pattern, in: text.span, from: 0))
    #expect(try scratch.find(pattern, in: text.span, from: 1))
  }
}
