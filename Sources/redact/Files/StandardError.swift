/// What is said to the person and not to the next command.
enum StandardError {
  static func write(_ text: String) { _ = try? Output(descriptor: 2).write(Array(text.utf8)) }
}
