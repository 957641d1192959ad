/// The pairs of one session: which placeholder stands for which bytes.
///
/// A value; copying it copies nothing until it grows.
public struct Vault: Sendable {
  /// The most distinct spellings that a vault takes before `VaultError.full`.
  public static let defaultCapacity = 4_000_000

  /// Every pair, in the order in which it was issued.
  public private(set) var entries: [VaultEntry] = []
  /// How placeholders are spelled.
  public let style: PlaceholderStyle
  /// The most entries it takes.
  public let capacity: Int
  private(set) var index: PlaceholderIndex
  private var bySpelling: [Spelling: Int] = [:]
  /// Which value a code belongs to, by the value's usual spelling.
  private var owners: [String: Secret] = [:]
  private var numbers: [Secret: String] = [:]
  private var canonicals: [Secret?] = []

  /// Makes an empty vault.
  public init(style: PlaceholderStyle = .standard, capacity: Int = Vault.defaultCapacity) {
    self.style = style
    self.capacity = capacity
    index = PlaceholderIndex(style: style)
  }

  /// The placeholder of an entry as it is written.
  public func placeholder(_ entry: VaultEntry) -> String {
    entry.isSurrogate ? entry.code : style.spell(kind: entry.kind, code: entry.code, variant: entry.variant)
  }

  /// A value as it was written.
  private struct Spelling: Hashable {
    let value: Secret
    let written: WrittenForm?
  }

  /// The entry that these bytes have already, in this very spelling.
  func entry(for value: Secret, written: WrittenForm?) -> Int? {
    bySpelling[Spelling(value: value, written: written)]
  }

  /// The kind that a value has already, in another spelling.
  func owner(of code: String) -> Secret? { owners[code] }

  /// Adds an entry that another process or an earlier run issued.
  ///
  /// - Parameters:
  ///   - entry: the pair.
  ///   - canonical: the value's usual spelling, where known.
  /// - Throws: `VaultError.full`.
  public mutating func insert(_ entry: VaultEntry, canonical: Secret? = nil) throws(VaultError) {
    guard entries.count < capacity else { throw VaultError.full(capacity: capacity) }
    guard !entry.code.isEmpty else { return }
    let spelling = Spelling(value: entry.value, written: entry.written)
    if let known = bySpelling[spelling], entries[known] == entry { return }
    bySpelling[spelling] = entries.count
    if let canonical {
      owners[entry.code] = canonical
    } else if owners[entry.code] == nil, entry.variant.isEmpty {
      owners[entry.code] = entry.value
    }
    if style.numbering == .sequential, !entry.isSurrogate {
      numbers[owners[entry.code] ?? entry.value] = entry.code
    }
    if entry.isSurrogate {
      index.insert(surrogate: entry.code, entry: entries.count)
    } else {
      index.insert(kind: entry.kind, code: entry.code, variant: entry.variant, entry: entries.count)
    }
    entries.append(entry)
    canonicals.append(canonical)
  }

  /// Takes back the entries from a number on.
  ///
  /// - Complexity: linear in the vault, since what is left is built anew; it happens once in a blue moon.
  mutating func forget(from count: Int) {
    var vault = Vault(style: style, capacity: capacity)
    // What fitted once fits again.
    for (entry, canonical) in zip(entries, canonicals).prefix(count) { try? vault.insert(entry, canonical: canonical) }
    self = vault
  }

  /// The number of a value for counted codes: the one that it has or the next.
  mutating func nextNumber(for canonical: Secret, anew: Bool) -> String {
    if !anew, let known = numbers[canonical] { return known }
    var next = index.records.count + 1
    while owners[String(next)] != nil { next += 1 }
    numbers[canonical] = String(next)
    return String(next)
  }
}
