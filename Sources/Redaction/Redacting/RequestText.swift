/// All texts of one request, one behind the other, and how each is to be treated.
package struct RequestText: Sendable {
  /// One of the texts.
  package struct Part: Sendable {
    /// Where it stands, in bytes.
    package var range: Range<Int>
    /// Where it stands with what helps to recognise it, such as a key before it.
    package var context: Range<Int>
    /// Whether it is looked at and never changed.
    package var isFixed: Bool
    /// The score from which findings count; known values count always.
    package var threshold: Double

    package init(range: Range<Int>, context: Range<Int>, isFixed: Bool = false, threshold: Double = 0) {
      (self.range, self.context, self.isFixed, self.threshold) = (range, context, isFixed, threshold)
    }
  }

  /// What is done with a value.
  package enum Action: Sendable { case replace, surrogate, mask, block, keep }

  package let bytes: [UInt8]
  /// In order, none overlapping.
  package let parts: [Part]

  package init(bytes: [UInt8], parts: [Part]) { (self.bytes, self.parts) = (bytes, parts) }
}

/// What is to be done to a request.
package struct RedactedRequest: Sendable {
  /// A part of the text and what is to stand there.
  package struct Edit: Sendable {
    package let range: Range<Int>
    package let replacement: [UInt8]
    package let entity: Entity
  }

  /// The changes, in order.
  package internal(set) var edits: [Edit] = []
  /// What stands in fixed parts.
  package internal(set) var fixed: [Finding] = []
  /// What is let through.
  package internal(set) var kept: [Finding] = []
  /// What may not be sent; nothing else was done when there is one.
  package internal(set) var blocked: Finding?
}
