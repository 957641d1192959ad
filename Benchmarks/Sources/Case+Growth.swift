import RedactKit

extension Case {
  /// What happens when there is more of something: rules, or a conversation that is sent again.
  static func growth(_ corpora: Corpora) -> [Case] {
    [
      Case(name: "scan, mixed, ten times the rules") {
        let text = try corpora.text("mixed")
        let builtin = try BuiltinRules.all().map(\.rule)
        let few = try Redactor()
        let many = try Redactor(rules: builtin + generated(builtin.count * 9))
        let base = try Stopwatch.measure { try few.scan(text).count }
        var result = try Stopwatch.measure(bytes: text.count) { try many.scan(text).count }
        result.ratios["the time of the built-in rules"] = result.seconds / base.seconds
        return result
      },
      Case(name: "redact, 400 KB sent again and more") {
        let text = Array(try corpora.text("mixed").prefix(402_000))
        let start = Array(text.prefix(400_000))
        let redactor = try Redactor()
        let first = try Stopwatch.measure { try redactor.session().redact(start).findings.count }
        let session = redactor.session()
        _ = try session.redact(start)
        var result = try Stopwatch.measure(bytes: text.count) { try session.redact(text).findings.count }
        result.ratios["the time of the first"] = result.seconds / first.seconds
        return result
      },
    ]
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
