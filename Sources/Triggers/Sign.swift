/// One lane as the prefilter looks for it: whose it is and where it begins.
struct Sign: Sendable {
  var rule: Int32
  var trigger: Int16
  /// How far before the window the lane begins, in bytes.
  var offset: UInt8
  /// Whether the lane begins where the match begins.
  var isStart: Bool
}
