/// The working memory of one sentence: at most 400 characters, used again for the next.
@safe struct Sentence: ~Copyable {
  /// A word of the segmentation.
  struct Word {
    var hash: UInt64
    var start: Int32
    var length: UInt8
    /// The class with the mark of safe words, 128.
    var mark: UInt8
    var wordClass: UInt8 { mark & 127 }
  }

  /// The mark of a character whose label is not known beforehand.
  static let free: UInt8 = 255
  static let capacity = SourceText.sentenceLimit

  /// The characters.
  var count = 0
  /// Where the sentence begins in the text, in bytes.
  var start = 0
  /// Normalised characters; two places before the first and behind the last are edges.
  let codes: UnsafeMutablePointer<UInt16>
  /// The numbers of the characters in `CharacterTable`.
  let numbers: UnsafeMutablePointer<UInt16>
  /// Where each character begins, in bytes from `start`, and where the last one ends.
  let offsets: UnsafeMutablePointer<Int32>
  /// The label of each character that is known beforehand, or `free`.
  let given: UnsafeMutablePointer<UInt8>
  /// Whether any label is given.
  var hasGiven = false

  /// The cost of the cheapest segmentation up to each place, and its last word.
  let costs: UnsafeMutablePointer<UInt32>
  let lasts: UnsafeMutablePointer<Word>
  /// The words, in order, and their number.
  let words: UnsafeMutablePointer<Word>
  var wordCount = 0

  /// The scores of the labels of each character by itself, and of the best path up to it.
  let emissions: UnsafeMutablePointer<SIMD8<Int16>>
  let paths: UnsafeMutablePointer<SIMD8<Int16>>
  /// The weights of pairs and words met lately.
  let pairMemo = PairMemo()
  let wordMemo = WordMemo()
  /// The table that the weights are of.
  private var weighed: ObjectIdentifier?
  /// The labels of the best path.
  let labels: UnsafeMutablePointer<UInt8>

  init() {
    let n = Self.capacity + 8
    unsafe codes = .allocate(capacity: n + 2) + 2
    unsafe numbers = .allocate(capacity: n + 2) + 2
    unsafe offsets = .allocate(capacity: n)
    unsafe given = .allocate(capacity: n)
    unsafe costs = .allocate(capacity: n)
    unsafe lasts = .allocate(capacity: n)
    unsafe words = .allocate(capacity: n)
    unsafe emissions = .allocate(capacity: n)
    unsafe paths = .allocate(capacity: n)
    unsafe labels = .allocate(capacity: n)
    for i in [-2, -1] {
      unsafe codes[i] = 1
      unsafe numbers[i] = CharacterTable.before
    }
  }

  /// Forgets weights of another table.
  mutating func use(_ table: NameTable) {
    if weighed == ObjectIdentifier(table) { return }
    if weighed != nil {
      pairMemo.forget()
      wordMemo.forget()
    }
    weighed = ObjectIdentifier(table)
  }

  deinit {
    unsafe (codes - 2).deallocate()
    unsafe (numbers - 2).deallocate()
    unsafe offsets.deallocate()
    unsafe given.deallocate()
    unsafe costs.deallocate()
    unsafe lasts.deallocate()
    unsafe words.deallocate()
    unsafe emissions.deallocate()
    unsafe paths.deallocate()
    unsafe labels.deallocate()
  }
}
