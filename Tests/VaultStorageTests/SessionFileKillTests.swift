import Redaction
import Synchronization
import Testing
@testable import VaultStorage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("A session file whose writer was killed")
struct SessionFileKillTests {
  let directory: TemporaryDirectory
  let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.file("session")
  }

  private func open(
    _ path: String, _ interrupt: (@Sendable (CommitStep) -> Int32?)? = nil
  ) throws(SessionFileError) -> SessionFile {
    try SessionFile.open(path: path, key: Samples.key, create: true, limits: .init(), interrupt: interrupt)
  }

  /// A file as a kill at each step of its second append leaves it.
  private func snapshots() throws -> [(CommitStep, [UInt8])] {
    let taken = Mutex<[(CommitStep, [UInt8])]>([])
    let path = path
    let session = try open(path) { step in
      if let bytes = try? TemporaryDirectory.bytes(of: path) { taken.withLock { $0.append((step, bytes)) } }
      return nil
    }
    try session.append([Samples.entry(1)])
    taken.withLock { $0.removeAll() }
    try session.append([Samples.entry(2)])
    return taken.withLock { $0 }
  }

  private func expectGoesOn(_ bytes: [UInt8], with count: ClosedRange<Int>, _ note: Comment) throws {
    let path = try directory.write(bytes, to: "killed")
    let before = try open(path).entries()
    #expect(count.contains(before.count) && before == (1...before.count).map { Samples.entry($0) }, note)
    for number in 10...12 { try open(path).append([Samples.entry(number)]) }
    #expect(try open(path).entries() == before + (10...12).map { Samples.entry($0) }, note)
  }

  @Test("holds all that was acknowledged, at whichever step it was killed, and goes on")
  func everyStep() throws {
    let snapshots = try snapshots()
    #expect(snapshots.map(\.0) == CommitStep.allCases)
    for (step, bytes) in snapshots {
      try expectGoesOn(bytes, with: step == .quiet ? 2...2 : 1...2, "killed at \(step)")
    }
  }

  @Test("holds all that was acknowledged when the frame or the slot was written in part, at every byte")
  func everyPart() throws {
    let all = Dictionary(uniqueKeysWithValues: try snapshots())
    let (before, written, done) = (all[.frame]!, all[.slot]!, all[.quiet]!)
    for length in before.count..<written.count {
      try expectGoesOn(Array(written.prefix(length)), with: 1...1, "frame cut at \(length)")
    }
    let changed = done.indices.filter { done[$0] != written[$0] }
    for end in changed[0]...(changed.last! + 1) {
      try expectGoesOn(Array(done[..<end] + written[end...]), with: 1...2, "slot cut at \(end)")
    }
  }

  @Test("ignores bytes behind the acknowledged end, and the next append drops them")
  func tail() throws {
    try open(path).append([Samples.entry(1)])
    let whole = try TemporaryDirectory.bytes(of: path)
    for length in [1, 3, 4, 100, 5000] {
      try expectGoesOn(whole + [UInt8](repeating: 1, count: length), with: 1...1, "tail of \(length)")
    }
  }

  @Test("says that the disk is full, keeps what it had, and goes on when there is room again")
  func fullDisk() throws {
    let isFull = Mutex(false)
    let session = try open(path) { step in
      step == .frame && isFull.withLock { $0 } ? ENOSPC : nil
    }
    try session.append([Samples.entry(1)])
    isFull.withLock { $0 = true }
    let full = Samples.refusal { () throws(SessionFileError) in try session.append([Samples.entry(2)]) }
    #expect(full == .diskFull)
    #expect(try open(path).entries() == [Samples.entry(1)])
    isFull.withLock { $0 = false }
    try session.append([Samples.entry(3)])
    #expect(try open(path).entries() == [Samples.entry(1), Samples.entry(3)])
  }

  @Test("writes no more through a handle whose sync failed")
  func failedSync() throws {
    let session = try open(path) { $0 == .slotSync ? EIO : nil }
    for number in 1...2 {
      let code = Samples.refusal { () throws(SessionFileError) in try session.append([Samples.entry(number)]) }
      #expect(code == .system(errorNumber: EIO))
    }
    try open(path).append([Samples.entry(3)])
    #expect(try open(path).entries() == [Samples.entry(1), Samples.entry(3)])
  }

  @Test("is missing, not written into the void, when it was removed while it was open")
  func removed() throws {
    let session = try open(path)
    unsafe unlink(path)
    let code = Samples.refusal { () throws(SessionFileError) in try session.append([Samples.entry(1)]) }
    #expect(code == .missing)
  }

  @Test("meets the system's own limit of file sizes with an error, and stays whole")
  func fileSizeLimit() async {
    await #expect(processExitsWith: .success) {
      let directory = try TemporaryDirectory()
      let session = try SessionFile.open(path: directory.file("s"), key: Samples.key, create: true)
      try session.append([Samples.entry(1)])
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit()
      limit.rlim_cur = 4096
      limit.rlim_max = 4096
      #if canImport(Glibc)
        _ = unsafe setrlimit(__rlimit_resource_t(1), &limit)
      #else
        _ = unsafe setrlimit(1, &limit)
      #endif
      let code = Samples.refusal { () throws(SessionFileError) in
        try session.append((0..<1000).map { Samples.entry($0) })
      }
      try #require(code == .diskFull)
      try session.append([Samples.entry(2)])
      let again = try SessionFile.open(path: directory.file("s"), key: Samples.key, create: false)
      try #require(again.entries() == [Samples.entry(1), Samples.entry(2)])
    }
  }
}
