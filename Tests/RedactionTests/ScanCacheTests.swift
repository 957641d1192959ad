import RedactKit
import Testing

@testable import Redaction

/// What was found before is found again, only faster.
@Suite("What was found before") struct ScanCacheTests {
  private static let key = SessionKey(secret: Array("a test's own secret".utf8))

  private static func redactor(_ cache: ScanCacheBounds) throws -> Redactor {
    var options = RedactorOptions()
    options.cache = cache
    return try Redactor(options: options)
  }

  private static func key(_ cache: ScanCache, _ text: [UInt8]) -> ScanKey { cache.key(text.span) }

  /// A conversation: texts of one request, one behind the other.
  private static func request(_ messages: [[UInt8]]) -> RequestText {
    var bytes: [UInt8] = []
    var parts: [RequestText.Part] = []
    for message in messages {
      parts.append(
        .init(range: bytes.count..<bytes.count + message.count, context: bytes.count..<bytes.count + message.count))
      bytes += message
    }
    return RequestText(bytes: bytes, parts: parts)
  }

  private static func edits(_ request: RequestText, _ session: Session) throws -> [[UInt8]] {
    try session.redact(request).edits.map { Array("\($0.range) ".utf8) + $0.replacement }
  }

  @Test("makes no difference to a conversation that grows", arguments: 0..<5)
  func same(_ seed: Int) throws {
    var random = RandomText(seed: UInt64(seed + 77))
    let bounds = [ScanCacheBounds(), ScanCacheBounds(bytes: 2000, entries: 6)]
    let remembering = try bounds.map { try Self.redactor($0).session(key: Self.key) }
    let forgetting = try Self.redactor(.none).session(key: Self.key)
    var messages: [[UInt8]] = []
    for _ in 0..<8 {
      messages.append(random.text() + Array("\u{8054}\u{7CFB}\u{4EBA}\u{FF1A}\u{738B}\u{5C0F}\u{660E}".utf8))
      if random.number(3) == 0 {
        // What a text alone teaches is taught to each of them.
        messages.append(try forgetting.redact(messages[0]).bytes)
        for session in remembering { #expect(try session.redact(messages[0]).bytes == messages.last) }
      }
      let request = Self.request(messages)
      let wanted = try Self.edits(request, forgetting)
      for session in remembering { #expect(try Self.edits(request, session) == wanted, "seed \(seed)") }
    }
  }

  @Test("is what spares the scan of a text that is sent again")
  func spares() throws {
    let redactor = try Self.redactor(ScanCacheBounds())
    let cache = try #require(redactor.detector.cache)
    let session = redactor.session(key: Self.key)
    let messages = ["13800138000", "write to u1@example.com", "and nothing here"].map { Array($0.utf8) }
    _ = try session.redact(Self.request(messages))
    let known = cache.count
    _ = try session.redact(Self.request(messages))
    #expect(cache.count == known)
    _ = try session.redact(Self.request(messages + [Array("one more".utf8)]))
    #expect(cache.count == known + 1)
  }

  @Test("takes no more than its bounds")
  func bounded() throws {
    let redactor = try Self.redactor(ScanCacheBounds(bytes: 1 << 20, entries: 10))
    let cache = try #require(redactor.detector.cache)
    let session = redactor.session(key: Self.key)
    for number in 0..<50 {
      _ = try session.redact("13800138\(100 + number)")
      #expect(cache.count <= 10)
    }
    let small = try Self.redactor(ScanCacheBounds(bytes: 1000, entries: 1000))
    for number in 0..<50 { _ = try small.session(key: Self.key).redact("13800138\(100 + number)") }
    #expect(try #require(small.detector.cache).count <= 10)
  }

  @Test("goes in the order in which it was last asked for")
  func order() {
    let cache = ScanCache(ScanCacheBounds(bytes: 1 << 20, entries: 8))
    let keys = (0..<9).map { Self.key(cache, [UInt8($0)]) }
    for key in keys[..<4] { cache.insert([], key) }
    for key in keys[4..<8] {
      cache.insert([], key)
      #expect(cache.findings(keys[0]) != nil)
    }
    cache.insert([], keys[8])
    #expect(cache.findings(keys[0]) != nil)
    #expect(cache.findings(keys[1]) == nil)
  }

  @Test("is told by a key that differs with every text and with every cache")
  func keys() {
    let text = Array("one text".utf8)
    let cache = ScanCache(ScanCacheBounds())
    var all = [Self.key(cache, text), Self.key(cache, Array(text.dropLast())), Self.key(cache, text + [0])]
    all.append(Self.key(ScanCache(ScanCacheBounds()), text))
    #expect(Set(all).count == all.count)
    #expect(all[0] == Self.key(cache, text))
  }

  @Test("is what spares the scan of a text that comes back with its placeholders")
  func sparesRedacted() throws {
    let redactor = try Self.redactor(ScanCacheBounds())
    let cache = try #require(redactor.detector.cache)
    let session = redactor.session(key: Self.key)
    let safe = try session.redact("write to u1@example.com or call 13800138000, please")
    let known = cache.count
    #expect(try session.redact(safe.text).text == safe.text)
    #expect(cache.count == known)
  }

  @Test("holds no values")
  func noValues() throws {
    let redactor = try Self.redactor(ScanCacheBounds())
    let session = redactor.session(key: Self.key)
    _ = try session.redact("call 13800138000 or write to somebody@example.com")
    var shown = ""
    dump(try #require(redactor.detector.cache).known, to: &shown)
    #expect(shown.contains("PHONE") && !shown.contains("13800138000") && !shown.contains("somebody"))
  }

  @Test("is shared by threads")
  func threads() async throws {
    let redactor = try Self.redactor(ScanCacheBounds(bytes: 4000, entries: 12))
    let texts = (0..<24).map { "number 138001380\($0 + 10), u\($0)@example.com" }
    let wanted = try texts.map { try Self.redactor(.none).session(key: Self.key).redact($0).text }
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for start in 0..<4 {
        group.addTask {
          try (0..<48).allSatisfy { step in
            let number = (start * 7 + step) % texts.count
            return try redactor.session(key: Self.key).redact(texts[number]).text == wanted[number]
          }
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test("by other threads ahead gives the same stream, wherever it is cut", arguments: [(1, 2), (2, 3)])
  func ahead(_ seed: Int, _ threads: Int) throws {
    var random = RandomText(seed: UInt64(seed))
    // Mostly filling, so that a test without optimisation is done soon.
    var text: [UInt8] = []
    while text.count < 2 * StreamRedactor.window {
      text += random.text() + Array(repeating: 0x2E, count: 9000 + random.number(9000))
      if random.number(3) > 0 { text.append(0x0A) }
    }
    // Every window brings new values, and then none does.
    text += text
    var options = RedactorOptions()
    options.names = .off
    let redactor = try Redactor(options: options)
    func run(_ threads: Int) throws -> [UInt8] {
      var stream = StreamRedactor(session: redactor.session(key: Self.key), threads: threads)
      var out: [UInt8] = []
      var position = 0
      while position < text.count {
        let end = min(text.count, position + 1 + random.number(700_000))
        try stream.redact(Array(text[position..<end])) { out += $0 }
        position = end
      }
      try stream.finish { out += $0 }
      return out
    }
    let alone = try run(1)
    #expect(alone != text)
    #expect(try run(threads) == alone, "seed \(seed)")
  }
}
