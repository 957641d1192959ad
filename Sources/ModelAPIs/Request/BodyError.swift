/// Why a body could not be read; nothing of it may be sent.
public struct BodyError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Code: Sendable, Hashable {
    /// A byte that JSON does not allow there.
    case unexpectedByte
    /// The text ends inside a value.
    case truncated
    /// More follows the value.
    case trailingBytes
    /// A byte order mark.
    case byteOrderMark
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// An escape that JSON does not know.
    case invalidEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    /// A control character inside a string.
    case controlCharacter
    /// A number that is not one, such as `NaN` or `01`.
    case invalidNumber
    /// One key twice in one object.
    case duplicateKey
    /// Nested deeper than `limit`.
    case tooDeep(limit: Int)
    /// More bytes than `limit`.
    case tooLarge(limit: Int)
    /// A content type whose text cannot be found.
    case contentType(String)
    /// A content coding that cannot be decoded.
    case contentCoding(String)
    /// Coded content that is broken.
    case brokenCoding(String)
    /// A character set besides UTF-8.
    case charset(String)
    /// Binary content where the policy allows none.
    case binary
    /// Ids of tokens in place of text.
    case tokenIDs
    /// Text that the client encrypted.
    case encrypted
    /// A multipart body that cannot be taken apart.
    case multipart
  }

  /// What is wrong.
  public let code: Code
  /// The byte at which it was seen, from 0; nil where there is no such place.
  public let offset: Int?
  /// The keys that lead to it; empty where it was not known.
  public let path: String

  package init(_ code: Code, offset: Int? = nil, path: String = "") {
    (self.code, self.offset, self.path) = (code, offset, path)
  }

  /// A sentence that says what is wrong, where, and what to do.
  public var description: String {
    var place = ""
    if !path.isEmpty { place += " at '\(path)'" }
    if let offset { place += " at byte \(offset)" }
    return sentence(place)
  }

  private func sentence(_ place: String) -> String {
    switch code {
    case .unexpectedByte: "The JSON is broken\(place): a byte stands where none like it may; mend the body."
    case .truncated: "The JSON ends in the middle of a value\(place); send all of it."
    case .trailingBytes: "More follows the JSON value\(place); send one value."
    case .byteOrderMark: "The JSON begins with a byte order mark\(place); leave it out."
    case .invalidUTF8: "The JSON is not UTF-8\(place); encode it as UTF-8."
    case .invalidEscape: "A string holds an escape that JSON does not know\(place); mend it."
    case .loneSurrogate: "A string holds half of a surrogate pair\(place); send whole characters."
    case .controlCharacter: "A string holds a bare control character\(place); escape it."
    case .invalidNumber: "A number is not written as JSON wants it\(place); NaN and leading zeros are none."
    case .duplicateKey: "An object has the same key twice\(place); which of them counts is not defined, so send one."
    case .tooDeep(let limit): "The JSON is nested deeper than \(limit) levels\(place); flatten it or raise the limit."
    case .tooLarge(let limit): "The body is larger than the \(limit) bytes allowed; send less or raise the limit."
    case .contentType(let type): "Text in a body of type '\(type)' cannot be found; send JSON."
    case .contentCoding(let name): "The content coding '\(name)' is not known; send gzip, deflate, br, zstd or none."
    case .brokenCoding(let name): "The body says it is coded as \(name) and cannot be decoded; mend it."
    case .charset(let name): "The character set '\(name)' is not read; send UTF-8."
    case .binary: "There is binary content\(place), which cannot be redacted; leave it out or allow binary content."
    case .tokenIDs: "There are token ids in place of text\(place), which cannot be redacted; send the text itself."
    case .encrypted: "The text was encrypted by the client\(place) and cannot be redacted; switch that off."
    case .multipart: "The multipart body cannot be taken apart\(place); mend it."
    }
  }
}
