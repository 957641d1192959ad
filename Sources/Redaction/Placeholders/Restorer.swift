/// Puts the real values back into a text that comes in pieces.
///
/// It holds back only a tail that can still become a placeholder that the session issued, and gives the same bytes
/// wherever the text is cut.
public struct Restorer {
  private var vault: Vault
  private var held: [UInt8] = []
  /// How many placeholders have been replaced.
  public private(set) var restored = 0

  /// Makes a restorer of what a vault knows now.
  public init(vault: Vault) { self.vault = vault }

  /// Learns what was issued since the restorer was made.
  public mutating func learn(_ vault: Vault) { self.vault = vault }

  /// How many bytes are held back.
  public var heldBytes: Int { held.count }

  /// Takes the next piece and returns what is decided.
  ///
  /// - Parameter piece: bytes, cut anywhere, also inside a character.
  /// - Complexity: linear in the piece and what was held back.
  public mutating func restore(_ piece: borrowing Span<UInt8>) -> [UInt8] {
    if held.isEmpty { return process(piece, isFinal: false) }
    held.reserveCapacity(held.count + piece.count)
    piece.append(0..<piece.count, to: &held)
    let joined = held
    held = []
    return process(joined.span, isFinal: false)
  }

  /// Ends the text and returns what was held back.
  public mutating func finish() -> [UInt8] {
    let rest = held
    held = []
    return process(rest.span, isFinal: true)
  }

  private mutating func process(_ text: borrowing Span<UInt8>, isFinal: Bool) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var copied = 0
    var count = 0
    let search = PlaceholderSearch(index: vault.index, isFinal: isFinal)
    let vault = vault
    var matches: [PlaceholderMatch] = []
    let decided = search.forEach(in: text) { matches.append($0) }
    for match in matches {
      text.append(copied..<match.range.lowerBound, to: &out)
      out += vault.entries[match.entry].value.bytes
      copied = match.range.upperBound
      count += 1
    }
    text.append(copied..<decided, to: &out)
    text.append(decided..<text.count, to: &held)
    restored += count
    return out
  }
}
