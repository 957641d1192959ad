import RedactKit
import RuleFiles
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Rules on disk")
final class LoadTests {
  let folder = FileManager.default.temporaryDirectory.path + "/rules-\(UUID().uuidString)"

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let parent = folder + "/" + name.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try data.write(to: URL(filePath: "\(folder)/\(name)"))
  }

  func rule(_ id: String) -> String { "rules:\n- {id: \(id), entity: A, pattern: a}\n" }

  func error(loading path: String) throws -> RuleFileError {
    try #require(throws: RuleFileError.self) { _ = try RuleFile.load(path: path) }
  }

  @Test("are read from every file under a folder, by path")
  func wholeFolder() throws {
    try write(rule("c"), to: "sub/c.yml")
    try write(rule("b"), to: "b.yaml")
    try write("not rules", to: "notes.txt")
    try write("not rules", to: ".hidden.yaml")
    let rules = try RuleFile.load(path: folder)
    #expect(rules.map(\.rule.id) == ["b", "c"])
    #expect(rules.map(\.file) == ["\(folder)/b.yaml", "\(folder)/sub/c.yml"])
  }

  @Test("may not share an id over files")
  func duplicates() throws {
    try write(rule("a"), to: "1.yaml")
    try write(rule("a"), to: "2.yaml")
    let error = try error(loading: folder)
    #expect(error.description.hasPrefix("\(folder)/2.yaml:2:3: The id \"a\" is already taken at \(folder)/1.yaml:2:3;"))
  }

  @Test("are missed in a folder without any")
  func emptyFolder() throws {
    #expect(try error(loading: folder).message.contains("no .yaml or .yml file"))
  }

  @Test("name a file that is not there")
  func missing() throws {
    let error = try error(loading: folder + "/none.yaml")
    #expect(error.description.hasPrefix("\(folder)/none.yaml: The file could not be read: No such file"))
  }

  @Test("are not read from more than 4 MiB")
  func tooLarge() throws {
    try write(Data(repeating: 0x23, count: (4 << 20) + 1), to: "a.yaml")
    #expect(try error(loading: folder + "/a.yaml").message.contains("larger than 4 MiB"))
  }

  @Test("say where they stop being UTF-8")
  func notUTF8() throws {
    try write(Data("rules:\n  - é".utf8) + [0xFF, 0x0A], to: "a.yaml")
    let error = try error(loading: folder + "/a.yaml")
    #expect(error.description.hasPrefix("\(folder)/a.yaml:2:6: The file is not UTF-8"))
  }

  @Test("stop at a folder where one file of settings was expected")
  func folderForSettings() throws {
    let error = try #require(throws: RuleFileError.self) { _ = try ConfigFile.load(path: folder) }
    #expect(error.description == "\(folder): This is a folder; name a file.")
  }
}
