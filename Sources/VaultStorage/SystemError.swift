/// A call to the operating system that failed, by its error number.
struct SystemError: Error, Equatable {
  /// The value of `errno`.
  let number: Int32
}
