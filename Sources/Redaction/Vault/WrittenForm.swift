/// How a document spelled a value whose spelling cannot be told from the value.
///
/// `"\u5f20\u4e09"` in JSON means the same as the two characters; who restores the document must know which of the two
/// stood there.
public struct WrittenForm: Sendable, Hashable {
  /// What the bytes stood in.
  public enum Place: Sendable, Hashable {
    /// A JSON number: no quotation marks stood around it.
    case number
    /// A JSON string inside so many others, itself counted.
    case string(layers: Int)
    /// A cell of a table, all of it with its quotation marks.
    case cell

    /// What stands for the place in files and in what suffixes are made from.
    package var number: UInt32 {
      switch self {
      case .number: 0
      case .cell: 1
      case .string(let layers): UInt32(layers) + 1
      }
    }

    /// The place that a number stands for.
    package init(number: UInt32) {
      switch number {
      case 0: self = .number
      case 1: self = .cell
      default: self = .string(layers: Int(number) - 1)
      }
    }
  }

  /// What the bytes stood in.
  public let place: Place
  /// The bytes of the document.
  public let bytes: Secret

  /// Makes a form.
  public init(place: Place, bytes: Secret) { (self.place, self.bytes) = (place, bytes) }
}
