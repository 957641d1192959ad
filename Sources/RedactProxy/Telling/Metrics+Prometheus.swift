internal import Synchronization

extension Metrics {
  /// All counts in Prometheus' text format, version 0.0.4.
  ///
  /// - Parameter sessions: how many sessions are kept.
  func prometheus(sessions: Int) -> String {
    let counts = counts
    var out = ""
    func family(_ name: String, _ help: String, _ type: String, _ lines: [(labels: String, value: String)]) {
      out += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
      for line in lines { out += "\(name)\(line.labels) \(line.value)\n" }
    }
    func labelled(_ label: String, _ values: [String: Int]) -> [(labels: String, value: String)] {
      values.sorted { $0.key < $1.key }.map { ("{\(label)=\"\($0.key)\"}", String($0.value)) }
    }
    let requests = counts.requests.sorted { ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status) }
    family(
      "redact_requests_total", "Calls that ended, by route and status.", "counter",
      requests.map { ("{route=\"\($0.key.route)\",status=\"\($0.key.status)\"}", String($0.value)) })
    family("redact_request_seconds_total", "Time that calls took.", "counter", [("", String(counts.seconds))])
    family(
      "redact_open_calls", "Calls that have not ended.", "gauge", [("", String(openCalls.load(ordering: .relaxed)))])
    family("redact_sessions", "Sessions that are kept.", "gauge", [("", String(sessions))])
    family(
      "redact_values_redacted_total", "Values that were replaced in requests.", "counter",
      labelled("entity", counts.redacted))
    family(
      "redact_values_restored_total", "Placeholders that were replaced in answers.", "counter",
      labelled("entity", counts.restored))
    family(
      "redact_placeholders_left_total", "Placeholders that the policy left in answers.", "counter",
      labelled("place", counts.left))
    family(
      "redact_values_found_in_answers_total", "Values in answers that were not in the request.", "counter",
      labelled("entity", counts.found))
    family(
      "redact_errors_total", "Calls that ended with an error of the proxy.", "counter", labelled("code", counts.refused)
    )
    family(
      "redact_unscanned_bytes_total", "Bytes of requests that the policy let through unread.", "counter",
      [("", String(counts.unscannedBytes))])
    family(
      "redact_unread_answer_bytes_total", "Bytes of answers that are in no known form and were passed on unread.",
      "counter", [("", String(counts.unreadAnswerBytes))])
    family(
      "redact_reloads_total", "Times that settings were read again.", "counter",
      [("{result=\"taken\"}", String(counts.reloads)), ("{result=\"refused\"}", String(counts.failedReloads))])
    return out
  }
}
