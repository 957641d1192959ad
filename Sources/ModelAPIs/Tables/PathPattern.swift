/// Which places of a JSON document a table's line speaks of.
///
/// Keys stand between dots: `messages[*].content`. `[*]` is any element of an array, `*` any key of an object, `**` any
/// number of keys and elements. A line with `**` gives way to one without. What is said of a place is said of everything
/// below it, unless another line speaks of that. The empty pattern is the whole document.
public struct PathPattern: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  enum Step: Hashable {
    case key(String)
    case anyKey
    case anyElement
    case anything
  }

  let steps: [Step]
  /// The pattern as it was written.
  public let description: String

  /// Reads a pattern.
  public init(_ text: String) {
    description = text
    var steps: [Step] = []
    for part in text.split(separator: ".") {
      let key = part.prefix { $0 != "[" }
      switch key {
      case "": break
      case "*": steps.append(.anyKey)
      case "**": steps.append(.anything)
      default: steps.append(.key(String(key)))
      }
      for _ in 0..<part.count(where: { $0 == "[" }) { steps.append(.anyElement) }
    }
    self.steps = steps
  }

  /// Reads a pattern.
  public init(stringLiteral value: String) { self.init(value) }

  /// The last key that it names, where one stands for a single key.
  var lastKey: String? {
    for step in steps.reversed() { if case .key(let key) = step { return key } }
    return nil
  }

  var isBroad: Bool { steps.contains(.anything) }
}
