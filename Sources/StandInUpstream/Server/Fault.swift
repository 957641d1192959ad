/// How an answer goes wrong, chosen by the header `X-Stand-In` or at `/_faults`.
///
/// A choice is a list of words with commas: `hang`, `stall`, `cut`, `garbage`, `gzip` (or `deflate`, `br`, `zstd`),
/// `status=503`, `large=10000000` (bytes), `chunk=1` (bytes a write), `delay=20` (milliseconds before each write).
public struct Fault: Sendable, Hashable {
  /// Never answers.
  public var hang = false
  /// Falls silent after half of the body.
  public var stall = false
  /// Closes the connection after half of the body.
  public var cut = false
  /// Sends bytes that are in no format.
  public var garbage = false
  /// Sends the body in a content coding, whatever was asked for: gzip, deflate, br or zstd.
  public var coding: String?
  /// Answers with this status and an error.
  public var status: Int?
  /// Makes the answer's text this many bytes longer, in one event.
  public var large: Int?
  /// Writes the body in pieces of this many bytes in place of one event each.
  public var chunk: Int?
  /// Waits this many milliseconds before each write.
  public var delay: Int?

  /// Reads a choice; nil when it holds an unknown word.
  public init?(_ text: String) {
    for word in text.split(separator: ",") {
      let parts = word.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } }
      let number = parts.count == 2 ? Int(parts[1]) : nil
      switch (parts[0], number) {
      case ("hang", nil): hang = true
      case ("stall", nil): stall = true
      case ("cut", nil): cut = true
      case ("garbage", nil): garbage = true
      case (_, nil) where StoredCoding(rawValue: parts[0]) != nil: coding = parts[0]
      case ("status", let number?): status = number
      case ("large", let number?): large = number
      case ("chunk", let number?) where number > 0: chunk = number
      case ("delay", let number?): delay = number
      default: return nil
      }
    }
  }
}
