import RedactKit

extension Case {
  /// What happens when there is more of something: text or rules.
  static func growth(_ corpora: Corpora) -> [Case] {
    let sizes = [0.125, 0.25, 0.5, 1].map { share in
      Case(name: "growth, scan of \(share) of the text") {
        let text = try corpora.text("mixed")
        let redactor = try Redactor(options: Names.off.options)
        let part = Array(text.prefix(Int(Double(text.count) * share)))
        var result = try Stopwatch.measure(bytes: part.count) { try redactor.scan(part).count }
        result.amount = Double(part.count)
        return result
      }
    }
    let rules = [2, 5].map { times in
      Case(name: "growth, scan with \(times) times the rules") { try scan(corpora, times: times) }
    }
    return sizes + rules + [Case(name: "scan, mixed, ten times the rules") { try scan(corpora, times: 10) }]
  }

  private static func scan(_ corpora: Corpora, times: Int) throws -> Measurement {
    let text = try corpora.text("mixed")
    let builtin = BuiltinRules.all().map(\.rule)
    let few = try Redactor(options: Names.off.options)
    let many = try Redactor(rules: builtin + generated(builtin.count * (times - 1)), options: Names.off.options)
    let base = try Stopwatch.measure { try few.scan(text).count }
    var result = try Stopwatch.measure(bytes: text.count) { try many.scan(text).count }
    result.amount = Double(builtin.count * times)
    result.ratios["the time of the built-in rules"] = result.seconds / base.seconds
    return result
  }

  /// Rules such as people write: literals, numbers behind a word, numbers in a format.
  private static func generated(_ count: Int) -> [Rule] {
    (0..<count).map { number in
      let word = "KW\(String(number, radix: 36).uppercased())"
      let entity = Entity("GENERATED_\(number)")
      switch number % 3 {
      case 0:
        return Rule(id: "literal-\(number)", entity: entity, pattern: "\(word)-PROJECT", keywords: ["\(word)-PROJECT"])
      case 1:
        return Rule(
          id: "keyed-\(number)", entity: entity, pattern: "\(word)[ :=]{1,3}(?<value>[0-9A-Z]{6,12})(?![0-9A-Za-z])",
          keywords: [word])
      default:
        return Rule(
          id: "digits-\(number)", entity: entity,
          pattern: "(?<![0-9])[1-9][0-9]{\(3 + number % 9)}-\(10 + number % 89)(?![0-9])")
      }
    }
  }
}
