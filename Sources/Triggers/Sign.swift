/// One lane as the prefilter looks for it: whose it is and where it begins.
struct Sign: Sendable {
  var rule: Int
  var trigger: Int
  /// How far before the window the lane begins, in bytes.
  var offset: Int
  /// Whether the lane begins where the match begins.
  var isStart: Bool
}
