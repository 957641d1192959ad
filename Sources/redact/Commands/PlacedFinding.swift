import RedactKit

/// A finding and its place in a file; the range of the finding counts from the start of the file.
struct PlacedFinding {
  var file: String
  var start: TextPlace
  /// Behind the value.
  var end: TextPlace
  var finding: Finding
}
