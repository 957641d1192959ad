package import NameTagger

/// Builds a table from labelled texts and word lists.
package struct TableBuilder {
  private let plan: TrainingPlan
  private let words: WordList
  private let tableWords: WordList
  private let forms: SimplifiedForms
  private let lists: SourceLists
  private let grammar: Grammar
  private let report: (String) -> Void

  /// Reads the sources.
  ///
  /// - Parameters:
  ///   - plan: how to train.
  ///   - sources: the word lists.
  ///   - organisations: the words that the teacher calls an organisation, one a line.
  ///   - brands: the list of brands, or nothing.
  ///   - sentences: the grammar of made-up sentences.
  ///   - texts: the teacher's labels, in which surnames are counted.
  ///   - report: takes lines about what was done.
  /// - Throws: `TrainingError` if the grammar cannot be read.
  package init(
    _ plan: TrainingPlan, sources: SourceFiles, organisations: String, brands: String, sentences: String,
    texts: [LabelledText], report: @escaping (String) -> Void
  ) throws(TrainingError) {
    self.plan = plan
    self.report = report
    forms = SimplifiedForms(sources.simplified)
    words = WordList(
      dictionary: sources.dictionary, organisations: Set(organisations.split(separator: "\n").map(String.init)))
    lists = SourceLists(sources, brands: brands, words: words.frequent(20), texts: texts)
    grammar = try Grammar(sentences, lists: lists.lists)
    var chosen = words.frequent(plan.leastWord)
    chosen.add(companies: lists.companyWords, limit: plan.companyWords, among: words)
    tableWords = chosen
    report("\(tableWords.words.count) words")
  }

  /// The filter of word beginnings that belongs to the table.
  package var filter: [UInt8] { TableFile.filter(words: tableWords, forms: forms) }

  /// The table with words and without features.
  package var wordsOnly: TableFile { TableFile(words: tableWords, forms: forms) }

  /// The sentences to train with: the labelled texts after voting, made-up sentences, and real ones with other names.
  ///
  /// - Parameter texts: the teacher's labels.
  package func corpus(_ texts: [LabelledText]) -> [LabelledText] {
    var random = SeededRandom(plan.seed)
    var voted = texts
    let voting = Voting(
      &voted, words: votingWords, companies: lists.companies + (lists.brands["stock"] ?? []))
    report("voting added \(voting.added) names and removed \(voting.removed)")
    for _ in 0..<plan.madeUp { voted.append(grammar.sentence("sentences", &random)) }
    let substitution = Substitution(grammar: grammar, names: ("bare", "person"))
    voted += substitution.sentences(texts, limit: plan.changed, &random)
    voted.shuffle(using: &random)
    return voted
  }

  /// The words that voting asks: rarer ones and more companies than the table holds.
  private var votingWords: WordList {
    var chosen = words.frequent(20)
    chosen.add(companies: lists.companyWords, limit: 30_000, among: words)
    return chosen
  }

  /// Trains a table.
  ///
  /// - Parameter corpus: the sentences to train with.
  /// - Throws: `NameTableError` if the table of words cannot be opened.
  /// - Complexity: linear in the corpus; a minute or two for ten million characters.
  package func train(_ corpus: [LabelledText]) throws(NameTableError) -> TableFile {
    var table = wordsOnly
    var reader = FeatureReader(try NameTagger(table: table.bytes, filter: filter))
    var set = TrainingSet(corpus, &reader, least: plan.leastFeature)
    report("\(set.sentences.count) sentences, \(set.labels.count) characters, \(set.index.hashes.count) features")
    var trainer = Trainer(features: set.index.hashes.count, seed: plan.seed)
    trainer.train(set, epochs: plan.epochs.all, factor: 1, report: report)
    let kept = trainer.strongest(plan.rows, counts: set.index.counts)
    var numbers = [UInt32](repeating: FeatureIndex.none, count: set.index.hashes.count)
    for (number, feature) in kept.enumerated() { numbers[feature] = UInt32(number) }
    trainer.keep(kept)
    set.keep(numbers)
    report("\(kept.count) features stay")
    trainer.train(set, epochs: plan.epochs.kept, factor: 0.6, report: report)
    table.set(rows: trainer.rows, hashes: kept.map { set.index.hashes[$0] }, chain: trainer.chain)
    let safe = SafeWords(corpus, &reader)
    table.mark(safe)
    report("\(safe.ids.count) words are safe")
    return table
  }
}
