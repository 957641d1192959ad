/// Why nothing could be counted.
struct InstructionsError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
