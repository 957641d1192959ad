/// The paths of the fields of a request, kept as a tree.
struct RequestPaths: Sendable {
  /// A key or an element in a container.
  struct Place: Sendable {
    let container: Int
    let key: Range<Int>
    /// The position in an array; -1 under a key or for a whole document.
    let element: Int
  }

  private var names: [UInt8] = []
  private var containers: [Place] = []

  var count: (names: Int, containers: Int) { (names.count, containers.count) }

  mutating func forget(from count: (names: Int, containers: Int)) {
    names.removeSubrange(count.names...)
    containers.removeSubrange(count.containers...)
  }

  /// Notes a key.
  mutating func name(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let start = names.count
    names += source[range]
    return start..<names.count
  }

  /// Notes a container, and gives its number.
  mutating func open(_ place: Place) -> Int {
    containers.append(place)
    return containers.count - 1
  }

  /// Keys with dots between them, positions in brackets.
  func text(of place: Place) -> String {
    var parts: [String] = []
    var place: Place? = place
    while let here = place {
      if here.element >= 0 {
        parts.append("[\(here.element)]")
      } else if !here.key.isEmpty {
        parts.append("." + JSONWalker.shown(names, here.key))
      }
      place = here.container >= 0 ? containers[here.container] : nil
    }
    let text = parts.reversed().joined()
    return text.hasPrefix(".") ? String(text.dropFirst()) : text
  }
}
