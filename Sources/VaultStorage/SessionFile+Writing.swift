import Redaction

extension SessionFile {
  /// Frames are closed when they have this many bytes, so that a reader never holds much more.
  private static let frameTarget = 4 << 20

  /// Writes entries behind the state's commit, under the exclusive lock.
  func write(_ entries: [VaultEntry], _ state: inout SessionState) throws(SessionFileError) {
    guard let commit = state.commit, UInt64(entries.count) + commit.records <= UInt64(limits.maximumEntries)
    else { throw SessionFileError(.tooManyEntries(limit: limits.maximumEntries), path: path) }
    let room = limits.maximumFrameBytes - FrameSeal.overhead - EntryBatch.overhead
    let encoded = entries.map(EntryBatch.encoded)
    if encoded.contains(where: { $0.count > room }) {
      throw SessionFileError(.tooLarge(limit: limits.maximumFrameBytes), path: path)
    }
    var batch: [VaultEntry] = []
    var body: [UInt8] = []
    for (entry, bytes) in zip(entries, encoded) {
      if !batch.isEmpty && body.count + bytes.count > min(room, Self.frameTarget) {
        try self.commit(batch, body, &state)
        (batch, body) = ([], [])
      }
      batch.append(entry)
      body += bytes
    }
    if !batch.isEmpty { try self.commit(batch, body, &state) }
  }

  /// Writes a slot that a broken-off commit left torn, so that never two are.
  func repair(_ state: inout SessionState) throws(SessionFileError) {
    guard let commit = state.commit else { return }
    do throws(SystemError) {
      try file.put(seal.slot(commit), at: SessionHead.slotOffset(commit.generation))
      try file.sync()
    } catch {
      throw failed(error, &state)
    }
  }

  /// Frame, sync, slot, sync: at any instant the disk holds the old commit or the new one.
  private func commit(
    _ batch: [VaultEntry], _ body: [UInt8], _ state: inout SessionState
  ) throws(SessionFileError) {
    guard let old = state.commit else { return }
    let frame = seal.frame(EntryBatch.encoded(count: batch.count, body: body), after: old)
    let new = old.adding(frame: frame, records: batch.count)
    do throws(SystemError) {
      try file.cut(to: Int(old.length))
      try file.put([SessionHead.committing], at: SessionHead.stateOffset)
      try reach(.frame)
      try file.put(frame, at: Int(old.length))
    } catch {
      // No slot speaks of the frame yet: taking it back gives the room back, and the next append may try again.
      try? file.cut(to: Int(old.length))
      try? file.put([SessionHead.quiet], at: SessionHead.stateOffset)
      throw SessionFileError.writing(error, path)
    }
    do throws(SystemError) {
      try reach(.frameSync)
      try file.sync()
      try reach(.slot)
      try file.put(seal.slot(new), at: SessionHead.slotOffset(new.generation))
      try reach(.slotSync)
      try file.sync()
    } catch {
      throw failed(error, &state)
    }
    state.commit = new
    state.entries += batch
    // From here on it is acknowledged; the quiet mark only makes the file stricter, so its failure is no failure.
    try? reach(.quiet)
    try? file.put([SessionHead.quiet], at: SessionHead.stateOffset)
  }

  /// After a failed sync nobody can say what is on the disk, so this object writes no more.
  private func failed(_ error: SystemError, _ state: inout SessionState) -> SessionFileError {
    let failure = SessionFileError.writing(error, path)
    state.failure = failure
    return failure
  }

  private func reach(_ step: CommitStep) throws(SystemError) {
    if let number = interrupt?(step) { throw SystemError(number: number) }
  }
}
