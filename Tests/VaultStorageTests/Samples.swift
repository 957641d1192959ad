import Redaction
import VaultStorage

/// Values that several tests use.
enum Samples {
  static let key = SessionKey(secret: Array("a secret for tests only, long".utf8))

  static func entry(_ number: Int, by writer: String = "one") -> VaultEntry {
    VaultEntry(
      entity: Entity("PHONE_NUMBER"), kind: "PHONE", code: "\(writer)\(number)", variant: number % 2 == 0 ? "" : "b",
      value: Secret(Array("138-\(writer)-值-\(number)".utf8) + [0, 255]))
  }

  /// The code of the error that a call throws, if it throws one.
  static func refusal(_ body: () throws(SessionFileError) -> Void) -> SessionFileError.Code? {
    do throws(SessionFileError) {
      try body()
      return nil
    } catch {
      return error.code
    }
  }
}
