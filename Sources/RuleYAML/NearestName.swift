/// Which known name someone may have meant.
package enum NearestName {
  /// A sentence: the nearest name, or all of them when none is near.
  package static func advice(for name: String, among known: [String]) -> String {
    let allowed = max(1, min(3, name.count / 3))
    let near =
      known
      .map { (name: $0, steps: distance(from: name.lowercased(), to: $0.lowercased())) }
      .filter { $0.steps <= allowed }
      .min { $0.steps < $1.steps }
    if let near { return "Did you mean \"\(near.name)\"?" }
    return known.count == 1 ? "Only \"\(known[0])\" is." : "Known are \(known.joined(separator: ", "))."
  }

  /// How many characters must be put in, taken out or changed (Levenshtein 1966).
  static func distance(from a: String, to b: String) -> Int {
    let a = Array(a.prefix(64))
    let b = Array(b.prefix(64))
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let step = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = step
      }
    }
    return row[b.count]
  }
}
