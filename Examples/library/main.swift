import RedactKit

/// Stands for the call to a model: it answers with what it was told.
func ask(_ prompt: String) async throws -> String { "I have written to " + prompt }

let prompt = "张伟 <zhang.wei@example.com>, 13800138000"
let redactor = try Redactor()
let session = redactor.session()
let safe = try session.redact(prompt)
let answer = session.restore(try await ask(safe.text))

print("left:     \(safe.text)")
for finding in safe.findings { print("          \(finding.entity) by \(finding.rule)") }
print("answered: \(answer)")
precondition(!safe.text.contains("13800138000") && answer.hasSuffix(prompt))
