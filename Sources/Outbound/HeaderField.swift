/// One HTTP header line; its description tells the name and the value's length, never the value.
public struct HeaderField: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  /// The name as it was spelled.
  public var name: String
  /// The value without white space around it.
  public var value: String

  /// Keeps a name and a value as they are.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// Whether the name is the one given, whatever the case of its ASCII letters.
  public func isNamed(_ other: String) -> Bool {
    if name.utf8.count != other.utf8.count { return false }
    if name == other { return true }
    return zip(name.utf8, other.utf8).allSatisfy { $0.lowercase == $1.lowercase }
  }

  /// The name and the length of the value in bytes.
  public var description: String { "\(name): \(value.utf8.count) bytes" }
  /// The same as `description`.
  public var debugDescription: String { description }
  /// Empty, so that a dump shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension UInt8 {
  /// The lower-case form of an ASCII letter; every other byte is itself.
  fileprivate var lowercase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
