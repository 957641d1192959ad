/// Changes the text in an answer that comes in pieces and copies every other byte.
package struct StreamRewriter {
  /// Makes the search of one channel.
  package typealias MakeStream = (TextPlace) -> any TextStream

  /// Makes a rewriter of one answer.
  ///
  /// - Parameters:
  ///   - format: the table.
  ///   - framing: how the answer is cut.
  ///   - makeStream: called once a channel, and once for every text that is whole.
  package init(format: WireFormat, framing: Framing, makeStream: @escaping MakeStream) {}

  /// Takes the next bytes and gives what can be sent.
  package mutating func push(_ piece: [UInt8]) throws(BodyError) -> [UInt8] {
    throw BodyError(.contentType("not written yet"))
  }

  /// Ends the answer, whole or broken off, and gives the rest.
  package mutating func finish() throws(BodyError) -> [UInt8] { throw BodyError(.contentType("not written yet")) }
}
