import NameTagger
@testable import NameTraining

/// A language of a few words, with sources small enough to train in a second.
enum TinyCorpus {
  static let sources = SourceFiles(
    dictionary: """
      会议 900 n
      主持 800 v
      参加 800 v
      公司 900 n
      的 9000 uj
      由 3000 p
      在 5000 p
      上班 500 v
      科技 600 n
      國 40 n
      国 400 n
      x光 9 n

      """,
    simplified: "國\t国\n張\t张\n",
    givenNames: "char,male,female\n伟,9,1\n芳,1,9\n",
    divisions: "adcode,name\n110000000000,甲省\n110100000000,乙市\n110101000000,丙县\n",
    companies: "云帆\n")

  static let grammar = """
    [sentences]
    会议由{P person}主持。
    {P person}参加会议。
    {P person}在{O company}上班。
    会议的公司。
    [person] 张伟 王芳 李伟 张芳 王伟 李芳
    """

  /// Labelled texts: the made-up sentences themselves stand for the teacher's.
  static func texts(_ count: Int, seed: UInt64) throws -> [LabelledText] {
    var random = SeededRandom(seed)
    let grammar = try Grammar(grammar, lists: ["company": SourceList(["云帆", "青禾", "北辰"])])
    return (0..<count).map { _ in grammar.sentence("sentences", &random) }
  }

  static func builder(_ texts: [LabelledText], seed: UInt64 = 1) throws -> TableBuilder {
    var plan = TrainingPlan()
    plan.seed = seed
    plan.rows = 300
    plan.leastWord = 50
    plan.madeUp = 50
    plan.changed = 20
    return try TableBuilder(
      plan, sources: sources, organisations: "科技\n", brands: "青禾\tstock\n",
      sentences: grammar + "\n[bare] 云帆 青禾\n", texts: texts, report: { _ in })
  }
}
