import RedactKit
import Redaction
import RuleFiles
import Testing

@Suite("A file of settings")
struct ConfigFileTests {
  @Test("gives every key")
  func everyKey() throws {
    let yaml = """
      profile: business
      rules: [own.yaml, /etc/rules]
      only: [PHONE_NUMBER, PERSON]
      except: [DATE]
      allow: [example.com]
      deny: [Project Zebra, 斑马]
      threshold: 0.5
      entities:
        PERSON: {enabled: false}
        PHONE_NUMBER:
          threshold: 0.75
      names: recall
      style: {template: "<{kind}_{code}>", numbering: sequential}
      """
    var config = ConfigFile()
    config.profile = .business
    config.rules = ["conf/own.yaml", "/etc/rules"]
    config.only = [Entity("PHONE_NUMBER"), Entity("PERSON")]
    config.except = [Entity("DATE")]
    config.allow = ["example.com"]
    config.deny = ["Project Zebra", "斑马"]
    config.threshold = 0.5
    config.entities = [
      Entity("PERSON"): EntitySetting(enabled: false), Entity("PHONE_NUMBER"): EntitySetting(threshold: 0.75),
    ]
    config.names = .recall
    config.style = try PlaceholderStyle(template: "<{kind}_{code}>", numbering: .sequential)
    let read = try ConfigFile.parse(yaml, name: "conf/redact.yaml")
    (config.file, config.places) = (read.file, read.places)
    #expect(read == config)
  }

  @Test("says nothing when it is empty", arguments: ["", "# nothing\n", "{}"])
  func empty(_ yaml: String) throws {
    #expect(try ConfigFile.parse(yaml, name: "redact.yaml") == ConfigFile())
  }

  @Test("counts paths of rules from its folder", arguments: [("c.yaml", "r.yaml"), ("/a/c.yaml", "/a/r.yaml")])
  func paths(_ file: String, _ expected: String) throws {
    #expect(try ConfigFile.parse("rules: [r.yaml]", name: file).rules == [expected])
  }

  @Test(
    "says where it is wrong",
    arguments: [
      ("profil: default", "1:1", "Did you mean \"profile\"?"),
      ("profile: busyness", "1:10", "Did you mean \"business\"?"),
      ("rules: own.yaml", "1:8", "write [own.yaml]"),
      ("only: [phone]", "1:8", "as in \"PHONE_NUMBER\""),
      ("deny: ['']", "1:8", "is empty"),
      ("deny: [ab, x]", "1:12", "found everywhere"),
      ("deny:\n  - \u{6597}\u{9A6C}\n  - \u{6597}", "3:5", "found everywhere"),
      ("threshold: 2", "1:12", "a number from 0 to 1"),
      ("entities: [A]", "1:11", "but found a list"),
      ("entities:\n  a: {}", "2:3", "\"a\" is not a good name for an entity"),
      ("entities:\n  A: {enable: true}", "2:7", "Did you mean \"enabled\"?"),
      ("entities:\n  A: {enabled: 1}", "2:16", "true or false"),
      ("style: {template: x}", "1:19", "The template \"x\" cannot be used"),
      ("style: {numbering: random}", "1:20", "Known are keyed, sequential"),
      ("a: [", "2:1", "This is not YAML"),
    ])
  func errors(_ yaml: String, _ place: String, _ says: String) throws {
    let error = try #require(throws: RuleFileError.self) { _ = try ConfigFile.parse(yaml + "\n", name: "c.yaml") }
    #expect(error.description.hasPrefix("c.yaml:\(place): "), "\(error)")
    #expect(error.message.contains(says), "\(error)")
  }

  @Test(
    "refuses a name of a route or client that would have to be escaped in logs and metrics",
    arguments: [
      ("routes: {'a\"b': 'https://x.example'}", "c.yaml:2:"), ("routes: {\u{540D}: 'https://x.example'}", "c.yaml:2:"),
      (#"clients: {"a\nb": \#(String(repeating: "0", count: 64))}"#, "c.yaml:2:"),
    ])
  func labels(_ line: String, _ place: String) throws {
    let error = #expect(throws: RuleFileError.self) {
      try ConfigFile.parse("proxy:\n  \(line)\n", name: "c.yaml")
    }
    #expect(error?.description.contains("letters, digits, dots, hyphens and underscores") == true)
    #expect(error?.description.contains(place) == true)
  }

  @Test(
    "says where it names an entity that no rule has",
    arguments: [
      ("only: [PERSON, PHONE_NUMBR]", "1:16"), ("except:\n  - PHONE_NUMBR", "2:5"),
      ("entities:\n  PHONE_NUMBR: {enabled: false}", "2:3"), ("entities: {PHONE_NUMBR: {threshold: 0.9}}", "1:12"),
    ])
  func strangerPlace(_ yaml: String, _ place: String) throws {
    let config = try ConfigFile.parse(yaml, name: "c.yaml")
    let error = try #require(throws: RuleFileError.self) { _ = try config.redactor() }
    #expect(error.description.hasPrefix("c.yaml:\(place): No rule has the entity"), "\(error)")
    #expect(error.message.contains("Did you mean \"PHONE_NUMBER\"?"))
  }

  @Test(
    "refuses an entity that no rule has in the proxy's settings too, since its values would pass",
    arguments: ["policy: {BANK_CARD: block}", "restore: {EMAIL: [prose]}", "routes: {openai: {policy: {PHONE: mask}}}"])
  func strangers(_ line: String) throws {
    let config = try ConfigFile.parse("proxy:\n  \(line)\n", name: "c.yaml")
    #expect(throws: EntityError.self) { _ = try config.redactor() }
  }
}
