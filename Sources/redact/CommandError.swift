/// Why the command ends early: a sentence, and the exit status that it leads to.
struct CommandError: Error, CustomStringConvertible {
  let description: String
  /// 2 before anything was read, 3 afterwards.
  let status: Int32
}
