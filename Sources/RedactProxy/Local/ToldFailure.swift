/// A failure in the middle of a stream of which its client was told by an event, so that the answer ends as a whole one.
struct ToldFailure: Error {
  let cause: any Error
}
