import RedactKit
import Testing

@Suite("A session from a file")
struct SessionStyleTests {
  @Test("goes on in the style and with the codes of its file, whatever the redactor's own style is")
  func style() throws {
    let directory = try TemporaryDirectory()
    let brackets = try PlaceholderStyle(template: "[[{kind}:{code}]]")
    let file = try SessionFile.open(path: directory.file("s"), key: Samples.key, create: true, style: brackets)
    let redactor = try Redactor()
    let session = try redactor.session(file: file, key: Samples.key)
    let safe = try session.redact("13800138000")
    #expect(safe.text.hasPrefix("[[PHONE:") && safe.text.hasSuffix("]]"))
    try file.append(session.entries(after: 0))

    let again = try SessionFile.open(path: directory.file("s"), key: Samples.key, create: false)
    let later = try redactor.session(file: again, key: Samples.key)
    #expect(later.restore(safe.text) == "13800138000")
    #expect(try later.redact("13800138000").text == safe.text)
  }

  @Test("an entity that no rule has is refused, and the nearest is named")
  func entities() {
    var options = RedactorOptions()
    options.only = [Entity("PHONE_NUMBR")]
    let error = #expect(throws: EntityError.self) { try Redactor(options: options) }
    #expect(error?.entity == Entity("PHONE_NUMBR") && error?.description.contains("PHONE_NUMBER") == true)
  }
}
