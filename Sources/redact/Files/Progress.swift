/// A line on standard error that says how far a big file has come; only on a terminal.
struct Progress {
  private static let smallest = 32 << 20
  private let total: Int
  private var done = 0
  private var shown = -1

  /// Makes a bar; nil when the file is small, of unknown size, or nobody would see it.
  init?(of size: Int?) {
    guard let size, size >= Self.smallest, StandardError.isTerminal else { return nil }
    total = size
  }

  mutating func add(_ bytes: Int) {
    done += bytes
    let percent = min(100, done * 100 / total)
    guard percent != shown else { return }
    shown = percent
    let bar = String(repeating: "=", count: percent / 4) + String(repeating: " ", count: 25 - percent / 4)
    StandardError.write("\r[\(bar)] \(percent) %" + (percent == 100 ? "\n" : ""))
  }
}
