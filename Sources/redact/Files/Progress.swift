/// A line on standard error that says how far a big file has come; it is gone when the file is.
///
/// It is seen on a terminal only, and only when the text goes elsewhere.
final class Progress {
  /// From how many bytes on a file is worth a bar.
  static let smallest = 8 << 20
  private let total: Int
  private var done = 0
  private var shown = -1

  /// Makes a bar; nil when the file is small, of unknown size, or nobody would see it.
  init?(of size: Int?) {
    guard let size, size >= Self.smallest, Terminal.isShown(2), !Terminal.isShown(1) else { return nil }
    total = size
  }

  deinit { if shown >= 0 { StandardError.write("\r\u{1B}[K") } }

  /// Counts bytes that have been read.
  func add(_ bytes: Int) {
    done += bytes
    let percent = min(100, done * 100 / total)
    guard percent != shown else { return }
    shown = percent
    let bar = String(repeating: "=", count: percent / 4) + String(repeating: " ", count: 25 - percent / 4)
    StandardError.write("\r[\(bar)] \(percent) %")
  }
}
