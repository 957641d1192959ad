/// The words of a Kubernetes manifest that tell a Secret and where its values stand.
enum ManifestWords {
  /// Whether a key and its value say that an object is a Secret.
  static func saysSecret(_ key: Range<Int>, _ value: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    kind.contains(packed(key, text)) && isSecret(value, in: text)
  }

  static func isSecret(_ value: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    secret.contains(packed(value, text))
  }

  static func isData(_ key: Range<Int>, in text: borrowing Span<UInt8>) -> Bool { data.contains(packed(key, text)) }

  private static let kind = WordSet("kind")
  private static let secret = WordSet("Secret secret")
  private static let data = WordSet("data stringDa")

  /// The first eight bytes of a word, and 0 for a longer one than any here, so that `SecretStore` is no `Secret`.
  private static func packed(_ word: Range<Int>, _ text: borrowing Span<UInt8>) -> UInt64 {
    word.count > 10 ? 0 : WordSet.packed(word.prefix(8), of: text)
  }
}
