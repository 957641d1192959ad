import Redaction
import Testing
@testable import VaultStorage

@Suite("A session file")
struct SessionFileTests {
  let directory: TemporaryDirectory
  let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.file("session")
  }

  private func open(_ create: Bool = false, _ limits: SessionLimits = .init()) throws(SessionFileError) -> SessionFile {
    try SessionFile.open(path: path, key: Samples.key, create: create, limits: limits)
  }

  private func refusal(of bytes: [UInt8]) throws -> SessionFileError.Code? {
    let path = try directory.write(bytes, to: "changed")
    return Samples.refusal { () throws(SessionFileError) in
      _ = try SessionFile.open(path: path, key: Samples.key, create: true)
    }
  }

  @Test("gives back after a restart what was appended, in order, and holds none of it in the clear")
  func roundTrip() throws {
    let first = try open(true)
    #expect(first.entries().isEmpty)
    try first.append([Samples.entry(1), Samples.entry(2)])
    try first.append([])
    try first.append([Samples.entry(3)])
    let second = try open()
    #expect(second.entries() == (1...3).map { Samples.entry($0) })
    #expect(second.sessionID == first.sessionID && second.sessionID.count == 16)
    let bytes = try TemporaryDirectory.bytes(of: path)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("PHONE"))
    #expect(try TemporaryDirectory.mode(of: path) == 0o600)
    #expect(directory.names(in: directory.path).sorted() == [".", "..", "session"])
  }

  @Test("is refused when any bit of any byte is flipped")
  func everyBit() throws {
    let session = try open(true)
    try session.append([Samples.entry(1)])
    try session.append([Samples.entry(2)])
    let whole = try TemporaryDirectory.bytes(of: path)
    #expect(try refusal(of: whole) == nil)
    for place in whole.indices {
      for bit in 0..<8 {
        var changed = whole
        changed[place] ^= 1 << UInt8(bit)
        #expect(try refusal(of: changed) != nil, "byte \(place), bit \(bit)")
      }
    }
  }

  @Test("is refused wherever it is cut")
  func everyCut() throws {
    try open(true).append([Samples.entry(1)])
    let whole = try TemporaryDirectory.bytes(of: path)
    for length in 0..<whole.count {
      #expect(try refusal(of: Array(whole.prefix(length))) == (length == 0 ? .empty : .torn), "cut at \(length)")
    }
  }

  @Test("is refused when a frame is moved, left out, or comes from another session")
  func frames() throws {
    let session = try open(true)
    var ends = [try TemporaryDirectory.bytes(of: path).count]
    for number in 1...3 {
      try session.append([Samples.entry(number)])
      ends.append(try TemporaryDirectory.bytes(of: path).count)
    }
    let whole = try TemporaryDirectory.bytes(of: path)
    let frames = (0..<3).map { Array(whole[ends[$0]..<ends[$0 + 1]]) }
    let head = Array(whole[..<ends[0]])
    #expect(try refusal(of: head + frames[1] + frames[0] + frames[2]) == .tampered)
    #expect(try refusal(of: head + frames[0] + frames[2] + frames[2]) == .tampered)
    #expect(try refusal(of: head + frames[0] + frames[1]) == .torn)
    let other = try SessionFile.open(path: directory.file("other"), key: Samples.key, create: true)
    for number in 1...3 { try other.append([Samples.entry(number)]) }
    let otherHead = try TemporaryDirectory.bytes(of: other.path).prefix(SessionHead.byteCount)
    #expect(try refusal(of: Array(otherHead) + head[SessionHead.byteCount...] + frames.flatMap { $0 }) == .tampered)
  }

  @Test("tells apart why it was refused")
  func reasons() throws {
    func code(_ path: String, create: Bool = false, key: SessionKey = Samples.key) -> SessionFileError.Code? {
      Samples.refusal { () throws(SessionFileError) in _ = try SessionFile.open(path: path, key: key, create: create) }
    }
    #expect(code(path) == .missing)
    #expect(code(directory.file("no/session"), create: true) == .directoryMissing)
    #expect(code(directory.path) == .isDirectory)
    #expect(code("/dev/null") == .notASessionFile)
    #expect(code(try directory.write([], to: "empty"), create: true) == .empty)
    #expect(code(try directory.write(Array("some notes".utf8), to: "notes"), create: true) == .notASessionFile)
    try open(true).append([Samples.entry(1)])
    #expect(code(path, key: .random()) == .otherKey)
    var newer = try TemporaryDirectory.bytes(of: path)
    newer[8] = 2
    #expect(try refusal(of: newer) == .newerVersion)
  }

  @Test("keeps its bounds and names them")
  func bounds() throws {
    var limits = SessionLimits()
    limits.maximumEntries = 2
    let session = try open(true, limits)
    try session.append([Samples.entry(1), Samples.entry(2)])
    let over = Samples.refusal { () throws(SessionFileError) in try session.append([Samples.entry(3)]) }
    #expect(over == .tooManyEntries(limit: 2))
    limits.maximumEntries = 1
    let load = Samples.refusal { () throws(SessionFileError) in _ = try open(false, limits) }
    #expect(load == .tooManyEntries(limit: 1))
    limits = SessionLimits()
    limits.maximumFrameBytes = 60
    let small = try SessionFile.open(path: directory.file("small"), key: Samples.key, create: true, limits: limits)
    let large = Samples.refusal { () throws(SessionFileError) in try small.append([Samples.entry(1)]) }
    #expect(large == .tooLarge(limit: 60))
  }

  @Test("loses nothing when several write at once, through one handle or several")
  func writers() async throws {
    let sessions = [try open(true), try open(), try open()]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (index, session) in (sessions + [sessions[0]]).enumerated() {
        group.addTask { for number in 0..<50 { try session.append([Samples.entry(number, by: "\(index)-")]) } }
      }
      try await group.waitForAll()
    }
    let all = try open().entries()
    #expect(all.count == 200 && Set(all).count == 200)
    for session in sessions {
      try session.refresh()
      #expect(session.entries() == all)
    }
  }

  @Test("hands out what others added since, once")
  func others() throws {
    let (one, two) = (try open(true), try open(true))
    try one.append([Samples.entry(1)])
    #expect(try two.append([Samples.entry(2)]) == [Samples.entry(1)])
    #expect(try two.append([Samples.entry(3)]) == [])
    #expect(try one.refresh() == [Samples.entry(2), Samples.entry(3)])
  }

  @Test("keeps the style that it was begun with, and is refused when another is asked for")
  func style() throws {
    let angles = try PlaceholderStyle(template: "<{kind}_{code}>", numbering: .sequential)
    func open(_ create: Bool, _ style: PlaceholderStyle?) throws(SessionFileError) -> SessionFile {
      try SessionFile.open(path: path, key: Samples.key, create: create, style: style)
    }
    try open(true, angles).append([Samples.entry(1)])
    #expect(try open(false, nil).style == angles && open(true, angles).style == angles)
    #expect(try open(true, nil).entries() == [Samples.entry(1)])
    #expect(Samples.refusal { () throws(SessionFileError) in _ = try open(true, .standard) } == .otherStyle)
    let plain = try SessionFile.open(path: directory.file("plain"), key: Samples.key, create: true)
    #expect(plain.style == .standard)
  }

  @Test("refuses a placeholder that another process has given to another value, and keeps nothing of it")
  func taken() throws {
    let (one, two) = (try open(true), try open(true))
    let entry = Samples.entry(1)
    let rival = VaultEntry(
      entity: entry.entity, kind: entry.kind, code: entry.code, variant: entry.variant, value: Secret([1, 2, 3]))
    try one.append([entry])
    #expect(Samples.refusal { () throws(SessionFileError) in try two.append([rival]) } == .placeholderTaken)
    #expect(try open().entries() == [entry])
    // The very same pair is no quarrel.
    #expect(try open().append([entry]).isEmpty)
  }

  @Test("makes one session when several make it at once")
  func creators() async throws {
    let (path, key) = (path, Samples.key)
    let ids = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try SessionFile.open(path: path, key: key, create: true).sessionID } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(ids.count == 1)
  }
}
