internal import Outbound

/// The content codings that header lines name.
enum ContentCodings {
  /// The names, in the order in which they were put on.
  static func names(in headers: HeaderList) -> [String] {
    headers.all("Content-Encoding").flatMap { $0.split(separator: ",") }
      .map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }.filter { !$0.isEmpty && $0 != "identity" }
  }
}
