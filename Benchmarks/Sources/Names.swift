import RedactKit

/// Whether names that stand alone are looked for.
enum Names: String, CaseIterable {
  case off, on

  /// The options with which texts are measured: nothing is remembered from one run to the next.
  var options: RedactorOptions {
    var options = RedactorOptions()
    if self == .off { options.names = .off }
    options.cache = .none
    return options
  }
}
