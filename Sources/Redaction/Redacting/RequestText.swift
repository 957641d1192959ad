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
    /// Whether a finding in it takes all of it.
    package var isWhole: Bool

    package init(
      range: Range<Int>, context: Range<Int>, isFixed: Bool = false, threshold: Double = 0, isWhole: Bool = false
    ) {
      (self.range, self.context, self.isFixed, self.threshold) = (range, context, isFixed, threshold)
      self.isWhole = isWhole
    }
  }

  /// What is done with a value.
  package enum Action: Sendable { case replace, surrogate, mask, block, keep }

  package let bytes: [UInt8]
  /// In order, none overlapping.
  package let parts: [Part]

  /// Whether a blank line stands between any two contexts, so that all can be looked at in one go.
  package let isSpaced: Bool
  /// How the document spells a range of the bytes, where that cannot be told from them.
  package let written: (@Sendable (Range<Int>) -> WrittenForm?)?

  package init(
    bytes: [UInt8], parts: [Part], isSpaced: Bool = false, written: (@Sendable (Range<Int>) -> WrittenForm?)? = nil
  ) {
    (self.bytes, self.parts, self.isSpaced, self.written) = (bytes, parts, isSpaced, written)
  }
}

/// What is to be done to a request.
package struct RedactedRequest: Sendable {
  /// A part of the text and what is to stand there.
  package struct Edit: Sendable {
    /// What was found, in places of the text as it came.
    package let finding: Finding
    package let replacement: [UInt8]

    package var range: Range<Int> { finding.range }
    package var entity: Entity { finding.entity }
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
