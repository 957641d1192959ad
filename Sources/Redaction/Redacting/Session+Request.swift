extension Session {
  /// Redacts all texts of a request together: a value that is found in one is taken in all.
  ///
  /// - Parameters:
  ///   - request: the texts.
  ///   - action: what is done with values of an entity.
  /// - Throws: `RedactionError`; then nothing may be sent.
  package func redact(
    _ request: RequestText, action: (Entity) -> RequestText.Action = { _ in .replace }
  ) throws(RedactionError) -> RedactedRequest {
    try withState { (state) throws(RedactionError) in try state.redact(request, action: action) }
  }

  /// Finds values in answers, with what this session redacts with.
  package func answerScanner() -> AnswerScanner {
    withState { AnswerScanner(detector: $0.detector, vault: $0.vault) }
  }

  /// Finds the placeholders that were issued until now.
  package func placeholderFinder() -> PlaceholderFinder { PlaceholderFinder(vault: vault) }
}
