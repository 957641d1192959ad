/// How one API writes its messages: where text stands, what must not be touched, how answers are streamed.
///
/// A table, not a route: whatever it does not list is walked and redacted. An object, since every call hands it on.
public final class WireFormat: Sendable {
  /// Its name, for settings and reports.
  public let name: String
  /// Where a request's text stands; kept beside the rest of the table, since unlisted text is redacted as well.
  public let requestText: [PathPattern]
  /// What is scanned and never changed: a finding there is reported or refused.
  public let untouchable: [PathPattern]
  /// What is no text at all, in requests and answers: signatures, encrypted content.
  public let opaque: [PathPattern]
  /// What may hold images, sound and files; refused unless the policy lets them pass.
  public let binary: [PathPattern]
  /// Where numbers are ids of tokens, that is text that cannot be read; refused.
  public let tokenIDs: [PathPattern]
  /// Where a string is text that the client has encrypted; refused.
  public let encrypted: [PathPattern]
  /// Header lines that say that the body is encrypted, or in a form that cannot be read; refused.
  public let refusedHeaders: [String]
  /// Where an answer's text stands; unlisted text is prose.
  public let responseText: [ResponseText]
  /// Where an event's type stands; nil for the stream's own `event:` line.
  public let eventType: PathPattern?
  /// The texts of a stream that come in pieces; all other text in it is whole.
  public let streamChannels: [StreamChannel]
  /// What ends them.
  public let terminators: [StreamTerminator]
  /// Where tools are named before their arguments come.
  public let toolNames: [StreamToolName]
  /// Where an answer tells positions in its texts, which restoring moves.
  public let offsets: [AnswerOffset]
  /// When an answer goes on where the last message of its request ended.
  public let continuation: AnswerContinuation?
  /// What says in a request that the answer's texts are to be the source of JSON.
  public let jsonAnswers: [AnswerCondition]
  /// What says in a request that pieces of the mode `.detect` are incremental.
  public let incrementalAnswers: [AnswerCondition]
  /// How an error is spelled.
  public let errorShape: ErrorShape
  private let compiledRequest: CompiledOnce<RequestTable>
  private let compiledAnswer: CompiledOnce<AnswerTable>
  var requestTable: RequestTable { compiledRequest.value }
  var answerTable: AnswerTable { compiledAnswer.value }
  private let compiledTraits: CompiledOnce<TraitTable>
  var traitTable: TraitTable { compiledTraits.value }

  /// Makes a table; each part is described at its property.
  public init(
    name: String, requestText: [PathPattern] = [], untouchable: [PathPattern] = [], opaque: [PathPattern] = [],
    binary: [PathPattern] = [], tokenIDs: [PathPattern] = [], encrypted: [PathPattern] = [],
    refusedHeaders: [String] = [], responseText: [ResponseText] = [], eventType: PathPattern? = nil,
    streamChannels: [StreamChannel] = [], terminators: [StreamTerminator] = [], toolNames: [StreamToolName] = [],
    offsets: [AnswerOffset] = [], continuation: AnswerContinuation? = nil, jsonAnswers: [AnswerCondition] = [],
    incrementalAnswers: [AnswerCondition] = [], errorShape: ErrorShape = .openAI
  ) {
    self.name = name
    self.requestText = requestText
    self.untouchable = untouchable
    self.opaque = opaque
    self.binary = binary
    self.tokenIDs = tokenIDs
    self.encrypted = encrypted
    self.refusedHeaders = refusedHeaders
    self.responseText = responseText
    self.eventType = eventType
    self.streamChannels = streamChannels
    self.terminators = terminators
    self.toolNames = toolNames
    self.offsets = offsets
    self.continuation = continuation
    self.jsonAnswers = jsonAnswers
    self.incrementalAnswers = incrementalAnswers
    self.errorShape = errorShape
    compiledRequest = CompiledOnce {
      RequestTable(
        opaque: opaque, encrypted: encrypted, tokenIDs: tokenIDs, binary: binary, untouchable: untouchable,
        text: requestText)
    }
    compiledTraits = CompiledOnce {
      TraitTable(jsonAnswers: jsonAnswers, incrementalAnswers: incrementalAnswers, continuation: continuation)
    }
    compiledAnswer = CompiledOnce {
      AnswerTable(
        opaque: opaque, texts: responseText, channels: streamChannels, terminators: terminators, toolNames: toolNames,
        eventType: eventType, offsets: offsets, continuation: continuation)
    }
  }
}
