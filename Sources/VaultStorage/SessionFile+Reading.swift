import Redaction

extension SessionFile {
  /// Reads from the last known commit to the file's own, under the lock; the state changes wholly or not at all.
  func catchUp(_ state: inout SessionState) throws(SessionFileError) -> (added: [VaultEntry], isSlotTorn: Bool) {
    let known = state.commit ?? .empty(generation: 1)
    let size = try status().length
    let (last, isSlotTorn) = try lastCommit(size: size)
    if last.length > UInt64(size) { throw SessionFileError(.torn, path: path) }
    if last.records > UInt64(limits.maximumEntries) {
      throw SessionFileError(.tooManyEntries(limit: limits.maximumEntries), path: path)
    }
    var commit = known
    var style = state.style
    var added: [VaultEntry] = []
    while commit.generation < last.generation {
      guard let frame = try frame(after: commit, end: last.length) else { throw tampered }
      commit = frame.commit
      style = frame.style ?? style
      added += frame.entries
    }
    // An older file than the one that was known, one whose chain ends elsewhere, or one without its style.
    guard commit == last, commit.frames > 0 else { throw tampered }
    state.commit = commit
    state.style = style
    state.entries += added
    return (added, isSlotTorn)
  }

  /// The newest commit.
  ///
  /// While the file is quiet both slots have to be whole. A commit that was broken off may leave one slot torn; the
  /// frame it was for is then on the disk already, and stands.
  private func lastCommit(size: Int) throws(SessionFileError) -> (Commit, isSlotTorn: Bool) {
    let start = try bytes(at: 0, count: SessionHead.byteCount)
    guard start.count == SessionHead.byteCount else { throw SessionFileError(.torn, path: path) }
    let condition = start[SessionHead.stateOffset]
    guard start.starts(with: head.bytes), [SessionHead.quiet, SessionHead.committing].contains(condition)
    else { throw tampered }
    let slots = (0..<2).map { index in
      let offset = SessionHead.slotOffset(UInt64(index))
      return seal.commit(Array(start[offset..<(offset + FrameSeal.slotByteCount)]), index: UInt64(index))
    }
    if let first = slots[0], let second = slots[1] {
      let (older, newer) = first.generation < second.generation ? (first, second) : (second, first)
      guard newer.generation - older.generation == 1 else { throw tampered }
      return (newer, false)
    }
    guard condition == SessionHead.committing, let whole = slots[0] ?? slots[1],
      let next = try frame(after: whole, end: UInt64(size))
    else { throw tampered }
    return (next.commit, true)
  }

  /// The frame behind a commit; nil when no authentic frame stands there.
  private func frame(after commit: Commit, end: UInt64) throws(SessionFileError) -> Frame? {
    let offset = Int(commit.length)
    let number = try bytes(at: offset, count: FrameSeal.lengthByteCount)
    guard number.count == FrameSeal.lengthByteCount else { return nil }
    let length = Int(ByteOrder.number(number))
    guard UInt64(offset + number.count + length) <= end else { return nil }
    if length > limits.maximumFrameBytes {
      throw SessionFileError(.tooLarge(limit: limits.maximumFrameBytes), path: path)
    }
    let sealed = try bytes(at: offset, count: number.count + length)
    guard sealed.count == number.count + length, let plain = seal.plain(sealed, after: commit) else { return nil }
    return Frame(plain: plain, sealed: sealed, after: commit)
  }

  private var tampered: SessionFileError { SessionFileError(.tampered, path: path) }

  private func bytes(at offset: Int, count: Int) throws(SessionFileError) -> [UInt8] {
    do throws(SystemError) { return try file.bytes(at: offset, count: count) } catch {
      throw SessionFileError.reading(error, path)
    }
  }

  /// What the system says of the file.
  /// - Throws: `missing` when the file was removed while it was open: what is written then would be lost.
  func status() throws(SessionFileError) -> FileStatus {
    let status: FileStatus
    do throws(SystemError) { status = try file.status() } catch { throw SessionFileError.reading(error, path) }
    if status.links == 0 { throw SessionFileError(.missing, path: path) }
    return status
  }
}
