internal import CPCRE2

/// A compiled pattern: immutable, shared by any number of threads.
///
/// Text is UTF-8. Invalid bytes match nothing and hide nothing that stands beside them
/// (`PCRE2_MATCH_INVALID_UTF`).
public final class Pattern: @unchecked Sendable {
  // Safe to share: PCRE2 documents compiled code as read-only once the JIT compiler has run, which init does.
  let code: OpaquePointer
  /// The names of the groups that have one.
  public let groupNames: [String: Int]
  /// The number of groups, without the whole match.
  public let groupCount: Int
  /// Whether machine code was made; otherwise PCRE2's interpreter runs.
  public let isCompiled: Bool

  /// Compiles a pattern.
  ///
  /// - Parameters:
  ///   - source: the pattern in PCRE2 syntax.
  ///   - options: how it is matched.
  /// - Throws: `PatternError` with the offset in bytes.
  public init(_ source: String, options: PatternOptions = []) throws(PatternError) {
    var number: Int32 = 0
    var offset = 0
    var source = source
    let flags = PCRE2_UTF | UInt32(PCRE2_MATCH_INVALID_UTF) | PCRE2_NEVER_BACKSLASH_C | options.flags
    let compiled = source.withUTF8 {
      pcre2_compile_8($0.baseAddress ?? Pattern.empty, $0.count, flags, &number, &offset, nil)
    }
    guard let compiled else {
      throw PatternError(code: number, offset: offset, message: Pattern.words(number))
    }
    code = compiled
    isCompiled = !options.contains(.interpreted) && pcre2_jit_compile_8(compiled, PCRE2_JIT_COMPLETE) == 0
    var groups: UInt32 = 0
    pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &groups)
    groupCount = Int(groups)
    groupNames = Pattern.names(compiled)
  }

  deinit { pcre2_code_free_8(code) }

  /// One byte to point at when a pattern or a text is empty.
  nonisolated(unsafe) static let empty: UnsafePointer<UInt8> = {
    let byte = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    byte.initialize(to: 0)
    return UnsafePointer(byte)
  }()

  private static func words(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(number, &buffer, buffer.count)
    return length < 0 ? "error \(number)" : String(decoding: buffer.prefix(Int(length)), as: UTF8.self)
  }

  private static func names(_ code: OpaquePointer) -> [String: Int] {
    var count: UInt32 = 0
    var entrySize: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &entrySize)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [:] }
    var names: [String: Int] = [:]
    for index in 0..<Int(count) {
      let entry = table + index * Int(entrySize)
      names[String(cString: entry + 2)] = Int(entry[0]) << 8 | Int(entry[1])
    }
    return names
  }
}
