/// The steps of a commit in their order, for tests that break it off at each of them.
enum CommitStep: CaseIterable, Sendable {
  case frame, frameSync, slot, slotSync, quiet
}
