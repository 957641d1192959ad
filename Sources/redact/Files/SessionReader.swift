import RedactKit

/// The pairs of a session file that another process may still be adding to.
///
/// The filter may stand before the restorer in one pipe. What it sends is in the file before it is sent, so whoever looks
/// at the file after each piece knows every placeholder in it.
struct SessionReader {
  private let options: SessionOptions
  private var file: SessionFile?
  private var vault = Vault()

  /// Opens the file that was named; it may be missing until the first piece is there.
  init(_ options: SessionOptions) throws {
    self.options = options
    do { try open() } catch let error as SessionFileError where error.code == .missing {}
  }

  /// What the file holds now.
  mutating func current() throws -> Vault {
    if let file {
      for entry in try file.refresh() { try vault.insert(entry) }
    } else {
      try open()
    }
    return vault
  }

  private mutating func open() throws {
    guard let file = try options.open(create: false)?.file else {
      throw CommandError(
        description: "Name the session that issued the placeholders: redact restore --session FILE.", status: 2)
    }
    var vault = Vault(style: file.style)
    for entry in file.entries() { try vault.insert(entry) }
    (self.file, self.vault) = (file, vault)
  }
}
