internal import CPCRE2

/// The working memory of a scan: one owner, never shared, reused from match to match.
///
/// It carries the limits and a JIT stack of its own, both always set.
public struct MatchScratch: ~Copyable {
  private let data: OpaquePointer
  private let context: OpaquePointer
  private let stack: OpaquePointer
  private let capacity: Int

  /// Allocates working memory.
  ///
  /// - Parameters:
  ///   - groups: the most capture groups that any pattern used with it has.
  ///   - limits: what one match may use.
  /// - Throws: `MatchError` when memory runs out.
  public init(groups: Int, limits: MatchLimits = MatchLimits()) throws(MatchError) {
    capacity = groups + 1
    guard let data = pcre2_match_data_create_8(UInt32(capacity), nil) else { throw MatchError(reason: .memory) }
    guard let context = pcre2_match_context_create_8(nil) else {
      pcre2_match_data_free_8(data)
      throw MatchError(reason: .memory)
    }
    guard let stack = pcre2_jit_stack_create_8(min(32 << 10, limits.stackBytes), limits.stackBytes, nil) else {
      pcre2_match_context_free_8(context)
      pcre2_match_data_free_8(data)
      throw MatchError(reason: .memory)
    }
    pcre2_set_match_limit_8(context, limits.steps)
    pcre2_set_depth_limit_8(context, limits.depth)
    pcre2_set_heap_limit_8(context, limits.heapKiB)
    pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    self.data = data
    self.context = context
    self.stack = stack
  }

  deinit {
    pcre2_match_context_free_8(context)
    pcre2_jit_stack_free_8(stack)
    pcre2_match_data_free_8(data)
  }

  /// Finds the next match.
  ///
  /// - Parameters:
  ///   - pattern: what to look for; it may have at most `groups` capture groups.
  ///   - text: UTF-8, borrowed; look-behinds see all of it.
  ///   - start: where to start, in bytes.
  /// - Returns: whether there is a match; `range(of:)` then tells where.
  /// - Throws: `MatchError` when the match broke off. That is not "no match".
  public mutating func find(_ pattern: Pattern, in text: borrowing Span<UInt8>, from start: Int = 0) throws(MatchError)
    -> Bool
  {
    precondition(pattern.groupCount < capacity, "The scratch has room for fewer groups than the pattern has.")
    let status = text.withUnsafeBufferPointer {
      // The direct way into machine code; it needs no check, since patterns take invalid UTF-8 as it is.
      pattern.isCompiled
        ? pcre2_jit_match_8(pattern.code, $0.baseAddress ?? Pattern.empty, $0.count, start, 0, data, context)
        : pcre2_match_8(pattern.code, $0.baseAddress ?? Pattern.empty, $0.count, start, 0, data, context)
    }
    switch status {
    case 0...: return true
    case PCRE2_ERROR_NOMATCH: return false
    case PCRE2_ERROR_MATCHLIMIT: throw MatchError(reason: .stepLimit)
    case PCRE2_ERROR_DEPTHLIMIT: throw MatchError(reason: .depthLimit)
    case PCRE2_ERROR_HEAPLIMIT: throw MatchError(reason: .heapLimit)
    case PCRE2_ERROR_JIT_STACKLIMIT: throw MatchError(reason: .stackLimit)
    case PCRE2_ERROR_NOMEMORY: throw MatchError(reason: .memory)
    default: throw MatchError(reason: .other(status))
    }
  }

  /// Tells where a group of the last match stands, in bytes; nil when it took no part.
  ///
  /// Group 0 is the whole match.
  public func range(of group: Int = 0) -> Range<Int>? {
    guard let vector = pcre2_get_ovector_pointer_8(data), group < capacity else { return nil }
    let start = vector[2 * group]
    let end = vector[2 * group + 1]
    guard start != Int(bitPattern: PCRE2_UNSET_VALUE), start <= end else { return nil }
    return start..<end
  }
}

/// PCRE2's mark for a group that took no part: every bit set.
private let PCRE2_UNSET_VALUE: UInt = ~0
