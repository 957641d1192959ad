internal import Exchange
internal import ModelAPIs
internal import Redaction
internal import Synchronization

/// What the proxy did since it started: counts, never values.
final class Metrics: Sendable {
  struct Counts: Sendable {
    var requests: [RequestLabel: Int] = [:]
    var seconds = 0.0
    var redacted: [String: Int] = [:]
    var restored: [String: Int] = [:]
    var left: [String: Int] = [:]
    var found: [String: Int] = [:]
    var refused: [String: Int] = [:]
    var unscannedBytes = 0
    var unreadAnswerBytes = 0
    var reloads = 0
    var failedReloads = 0
  }

  struct RequestLabel: Hashable, Sendable {
    let route: String
    let status: Int
  }

  private let state = Mutex(Counts())
  /// Calls that have begun and not ended.
  let openCalls = Atomic(0)

  var counts: Counts { state.withLock { $0 } }

  /// Counts a call that ended.
  func add(_ record: CallRecord) {
    state.withLock { counts in
      counts.requests[RequestLabel(route: record.route, status: record.status), default: 0] += 1
      counts.seconds += record.seconds
      if let word = record.error { counts.refused[word, default: 0] += 1 }
      let report = record.report
      for (entity, count) in report.redacted { counts.redacted[entity.rawValue, default: 0] += count }
      for (entity, count) in report.restored { counts.restored[entity.rawValue, default: 0] += count }
      for (sink, count) in report.left { counts.left[sink.word, default: 0] += count }
      for (entity, count) in report.found { counts.found[entity.rawValue, default: 0] += count }
      counts.unscannedBytes += report.unscannedBytes
      counts.unreadAnswerBytes += report.unreadAnswerBytes
    }
  }

  /// Counts a reload.
  func addReload(isGood: Bool) {
    state.withLock { counts in
      if isGood { counts.reloads += 1 } else { counts.failedReloads += 1 }
    }
  }
}

extension Sink {
  /// The place in one word, without a tool's name.
  var word: String {
    switch self {
    case .prose: "prose"
    case .reasoning: "reasoning"
    case .toolArgument: "tool_argument"
    case .url: "url"
    case .title: "title"
    }
  }
}
