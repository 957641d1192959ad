/// The labels by the plain road: every feature hashed, every path in full numbers, no filter and no table made before.
///
/// It reads only the table file, and shares no code with the tagger.
struct ReferenceTagger {
  let bytes: [UInt8]
  let slots: Int
  let wordSlots: Int
  let scale: Float
  let bonus: [Int]

  init(_ bytes: [UInt8], bonus: [Double]) {
    self.bytes = bytes
    slots = Self.number(bytes, 8, 4)
    wordSlots = Self.number(bytes, 12, 4)
    let scale = Float(bitPattern: UInt32(Self.number(bytes, 16, 4)))
    self.scale = scale
    self.bonus = bonus.map { Int(($0 / Double(scale)).rounded(.toNearestOrEven)) }
  }

  static func number(_ bytes: [UInt8], _ at: Int, _ size: Int) -> Int {
    (0..<size).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }
  func signed(_ at: Int) -> Int { Int(Int16(truncatingIfNeeded: Self.number(bytes, at, 2))) }

  var rowsAt: Int { 132 + 2 * slots }
  var keysAt: Int { rowsAt + 7 * slots }
  var hanAt: Int { keysAt + 6 * wordSlots }
  func transition(_ p: Int, _ q: Int) -> Int { signed(20 + 2 * (7 * p + q)) }

  static func mix(_ h: UInt64, _ a: UInt64) -> UInt64 {
    let x = (h ^ (a &+ 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return x ^ (x >> 32)
  }
  static func hash(_ values: [UInt64]) -> UInt64 { values.dropFirst().reduce(values[0], mix) }

  func normalised(_ c: UInt32) -> UInt64 {
    if c >= 0x4E00, c <= 0x9FFF { return UInt64(Self.number(bytes, hanAt + 2 * 20992 + 2 * Int(c - 0x4E00), 2)) }
    var c = c
    if c >= 0xFF01, c <= 0xFF5E { c -= 0xFEE0 }
    if [0x3000, 9, 10, 2].contains(c) { return 32 }
    if c >= 48, c <= 57 { return 48 }
    if c >= 97, c <= 122 { return 97 }
    if c >= 65, c <= 90 { return 65 }
    return c > 0xFFFF ? 0xFFFD : UInt64(c)
  }

  func word(_ codes: ArraySlice<UInt64>) -> (cost: Int, wordClass: UInt64, hash: UInt64)? {
    let h = Self.hash([UInt64(codes.count)] + codes)
    if codes.count == 1 {
      guard let c = codes.first, c >= 0x4E00, c <= 0x9FFF else { return (204, 0, h) }
      let i = hanAt + Int(c) - 0x4E00
      return (Int(bytes[i]), UInt64(bytes[i + 20992] & 127), h)
    }
    var slot = Int(truncatingIfNeeded: h) & (wordSlots - 1)
    let key = Int(h >> 32) | 1
    while true {
      let stored = Self.number(bytes, keysAt + 4 * slot, 4)
      if stored == 0 { return nil }
      if stored == key {
        let at = keysAt + 4 * wordSlots + slot
        return (Int(bytes[at]), UInt64(bytes[at + wordSlots] & 127), h)
      }
      slot = (slot + 1) & (wordSlots - 1)
    }
  }

  func row(_ h: UInt64) -> [Int]? {
    var slot = Int(truncatingIfNeeded: h) & (slots - 1)
    let print = Int(h >> 48) | 1
    while true {
      let stored = Self.number(bytes, 132 + 2 * slot, 2)
      if stored == 0 { return nil }
      if stored == print { return (0..<7).map { Int(Int8(bitPattern: bytes[rowsAt + 7 * slot + $0])) } }
      slot = (slot + 1) & (slots - 1)
    }
  }

  /// The words of a sentence: for each character the start, end, class and hash of its word.
  func segment(_ c: [UInt64]) -> [(start: Int, end: Int, wordClass: UInt64, hash: UInt64)] {
    let n = c.count
    var best = [0] + [Int](repeating: .max, count: n)
    var back = [(start: Int, end: Int, wordClass: UInt64, hash: UInt64)](repeating: (0, 0, 0, 0), count: n + 1)
    for i in 0..<n {
      for length in 1...5 where i + length <= n {
        guard let w = word(c[i..<i + length]), best[i] + w.cost < best[i + length] else { continue }
        best[i + length] = best[i] + w.cost
        back[i + length] = (i, i + length, w.wordClass, w.hash)
      }
    }
    var words = back
    var end = n
    while end > 0 {
      let w = back[end]
      for i in w.start..<end { words[i] = w }
      end = w.start
    }
    return Array(words.prefix(n))
  }

  /// The sums of the weights of one character.
  func emission(_ i: Int, _ c: [UInt64], _ words: [(start: Int, end: Int, wordClass: UInt64, hash: UInt64)]) -> [Int] {
    func at(_ j: Int) -> UInt64 { j < 0 ? 1 : j >= c.count ? 2 : c[j] }
    let (a, b, m, d, e) = (at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2))
    let w = words[i]
    let length = UInt64(w.end - w.start)
    let pos: UInt64 = (w.start == i ? 1 : 0) | (w.end == i + 1 ? 2 : 0)
    var before: (code: UInt64, hash: UInt64) = (31 * 8, 5)
    var after: (code: UInt64, hash: UInt64) = (31 * 8, 6)
    if w.start > 0 {
      let x = words[w.start - 1]
      before = (x.wordClass * 8 + UInt64(min(x.end - x.start, 4)), x.hash)
    }
    if w.end < c.count {
      let x = words[w.end]
      after = (x.wordClass * 8 + UInt64(min(x.end - x.start, 4)), x.hash)
    }
    let here = pos * 8 + length
    let features: [[UInt64]] = [
      [1, m, 7], [2, b, 7], [3, d, 7], [4, a, 7], [5, e, 7], [6, b, m], [7, m, d], [8, a, b], [9, d, e], [10, b, d],
      [16, pos, length, w.wordClass], [17, w.hash, pos], [18, before.hash, pos, length], [19, after.hash, pos, length],
      [20, here, w.wordClass, before.code], [21, here, w.wordClass, after.code],
    ]
    var sum = [0, bonus[0], 0, bonus[1], 0, bonus[2], 0]
    for feature in features {
      guard let r = row(Self.hash(feature)) else { continue }
      for label in 0..<7 { sum[label] += r[label] }
    }
    return sum
  }

  /// The labels of a sentence.
  func labels(_ sentence: [UInt32]) -> [Int] {
    let c = sentence.map(normalised)
    let words = segment(c)
    let e = c.indices.map { emission($0, c, words) }
    func may(_ p: Int, _ q: Int) -> Bool { q == 0 || q & 1 == 1 || p == q || p == q - 1 }
    let none = -1_000_000_000
    var path = (0..<7).map { $0 == 0 || $0 & 1 == 1 ? signed(118 + 2 * $0) + e[0][$0] : none }
    var backs: [[Int]] = []
    for i in c.indices.dropFirst() {
      var next: [Int] = []
      var back: [Int] = []
      for q in 0..<7 {
        var best = (score: none, from: 0)
        for p in 0..<7 where may(p, q) && path[p] + transition(p, q) > best.score {
          best = (path[p] + transition(p, q), p)
        }
        next.append(best.score + e[i][q])
        back.append(best.from)
      }
      path = next
      backs.append(back)
    }
    var label = (0..<7).first { path[$0] == path.max() } ?? 0
    var labels = [label]
    for back in backs.reversed() {
      label = back[label]
      labels.append(label)
    }
    return labels.reversed()
  }

  /// The names of a text before the rules of spelling: kind and range of bytes.
  func spans(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var byte = 0
    var starts: [Int] = []
    for s in scalars {
      starts.append(byte)
      byte += String(s).utf8.count
    }
    starts.append(byte)
    var out: [String] = []
    var first = 0
    while first < scalars.count {
      var end = first
      while end < scalars.count {
        end += 1
        if [10, 0x3002, 0xFF01, 0xFF1F, 33, 63].contains(scalars[end - 1].value) || end - first >= 400 { break }
      }
      let values = scalars[first..<end].map(\.value)
      if values.contains(where: { $0 >= 0x4E00 && $0 <= 0x9FFF }) {
        let y = labels(values)
        var i = 0
        while i < y.count {
          guard y[i] != 0 else {
            i += 1
            continue
          }
          let (from, kind) = (i, (y[i] - 1) / 2)
          i += 1
          while i < y.count, y[i] == 2 + 2 * kind { i += 1 }
          out.append("\(["person", "organisation", "place"][kind]) \(starts[first + from])..<\(starts[first + i])")
        }
      }
      first = end
    }
    return out
  }
}
