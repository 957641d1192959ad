extension Vault {
  /// What is to be given a placeholder.
  struct Request {
    /// The bytes as they are written.
    var spelled: Secret
    /// The value's usual spelling.
    var canonical: Secret
    var entity: Entity
    var kind: String
    /// How the document spelled it, where that is not what is usual there.
    var written: WrittenForm?

    /// What tells its spelling from others.
    fileprivate var spelling: [UInt8] {
      written.map { Array("written \($0.place.number):".utf8) + $0.bytes.bytes } ?? Array("spelling:".utf8)
        + spelled.bytes
    }
  }

  /// The shortest code, in symbols.
  static let codeLength = 8

  /// Finds or makes the placeholder of a value.
  ///
  /// - Parameters:
  ///   - request: the value.
  ///   - length: the least number of symbols; above `codeLength` a new placeholder is made even where there is one.
  ///   - hash: the session's keyed hash.
  /// - Returns: the number of the entry.
  mutating func issue(_ request: Request, length: Int = codeLength, hash: KeyedHash) throws(VaultError) -> Int {
    if length == Self.codeLength, let known = entry(for: request.spelled, written: request.written) { return known }
    let code =
      style.numbering == .sequential
      ? nextNumber(for: request.canonical, anew: length > Self.codeLength)
      : keyedCode(for: request.canonical, length: length, hash: hash)
    let isUsual = request.spelled == request.canonical && request.written == nil
    let variant = isUsual ? "" : freeVariant(of: code, for: request, hash: hash)
    let kind = index.record(code: code)?.kind ?? request.kind
    try insert(
      VaultEntry(
        entity: request.entity, kind: kind, code: code, variant: variant, value: request.spelled,
        written: request.written),
      canonical: request.canonical)
    // A value that stands twice has its longer code already, and then nothing was added.
    return entry(for: request.spelled, written: request.written) ?? entries.count - 1
  }

  /// Finds the placeholder of a value, or makes a surrogate for it.
  ///
  /// - Returns: the number of the entry; nil where there can be no surrogate, or another value has it.
  mutating func issueSurrogate(_ request: Request, hash: @escaping KeyedHash) throws(VaultError) -> Int? {
    if let known = entry(for: request.spelled, written: request.written) { return known }
    let text = SurrogateMaker(hash: hash).surrogate(
      for: request.canonical.bytes, spelled: request.spelled.bytes, entity: request.entity)
    guard let text, !index.surrogates.contains(text) else { return nil }
    try insert(VaultEntry(entity: request.entity, kind: "", code: text, variant: "", value: request.spelled))
    return entries.count - 1
  }

  private func keyedCode(for canonical: Secret, length: Int, hash: KeyedHash) -> String {
    var message = canonical.bytes
    while true {
      let digest = hash(message)
      let symbols = CodeAlphabet.encode(digest)
      var start = 0
      while start + length <= symbols.count {
        if CodeAlphabet.isMixed(symbols[start..<start + Self.codeLength]) { break }
        start += 1
      }
      var end = start + length
      while end <= symbols.count {
        let code = String(decoding: symbols[start..<end], as: UTF8.self)
        guard let owner = owner(of: code), owner != canonical else { return code }
        end += 2
      }
      // Every length is taken: not met in practice, but then another digest of the same value serves.
      message = digest
    }
  }

  private func freeVariant(of code: String, for request: Request, hash: KeyedHash) -> String {
    let symbols = CodeAlphabet.encode(hash(request.spelling))
    var length = 2
    while length < symbols.count {
      let suffix = Array(symbols[..<length])
      let known = index.record(code: code)?.variants.first { $0.suffix == suffix }
      guard let known else { break }
      let other = entries[known.entry]
      guard other.value != request.spelled || other.written != request.written else { break }
      length += 1
    }
    return String(decoding: symbols[..<length], as: UTF8.self)
  }
}
