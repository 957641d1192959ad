import ModelAPIs

/// A restorer of a few placeholders that knows no rules: the shortest thing that holds back what may become one.
struct FormatsTextStream: TextStream {
  var values: [(placeholder: String, value: String)]
  var layer: TextLayer

  mutating func search(_ text: borrowing Span<UInt8>, isFinal: Bool, _ replace: (TextEdit) -> Void) -> Int {
    var bytes: [UInt8] = []
    for index in text.indices { bytes.append(text[index]) }
    var position = 0
    scan: while position < bytes.count {
      for (placeholder, value) in values {
        let wanted = Array(placeholder.utf8)
        if bytes[position...].starts(with: wanted) {
          let plain = Array(value.utf8)
          replace(
            TextEdit(
              range: position..<position + wanted.count,
              replacement: layer == .json ? JSONEscape.escape(plain) : plain))
          position += wanted.count
          continue scan
        }
        if !isFinal, wanted.starts(with: bytes[position...]) { return position }
      }
      position += 1
    }
    return bytes.count
  }
}
