/// A placeholder that was read in a text.
struct PlaceholderMatch: Hashable {
  /// Where it stands, in bytes.
  let range: Range<Int>
  /// Which entry of the vault it means.
  let entry: Int
}
