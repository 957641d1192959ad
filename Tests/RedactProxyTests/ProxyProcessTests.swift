import Foundation
import Outbound
import StandInUpstream
import TestSupport
import Testing

/// The executable as it is started, signalled and stopped.
@Suite("The proxy as a process", .serialized)
struct ProxyProcessTests {
  private func serving(
    _ work: (_ proxy: ProxyProcess, _ upstream: StandInUpstream, _ write: (String) throws -> Void) async throws -> Void
  ) async throws {
    try await StandInUpstream.serving { upstream in
      let folder = try Folder()
      let write = { (policy: String) in
        try folder.write(
          "config.yaml",
          "proxy:\n  upstream: \(upstream.url)\n  policy: \(policy)\n  limits: {shutdown-seconds: 20}\n")
      }
      try write("{PHONE_NUMBER: redact}")
      let proxy = try ProxyProcess(
        ["proxy", "--config", folder.path("config.yaml"), "--listen", "127.0.0.1:0"], folder: folder)
      defer { proxy.kill() }
      try await Rig.until { proxy.url != nil }
      try await work(proxy, upstream, write)
    }
  }

  private func stream(_ url: String, _ upstream: StandInUpstream) async throws -> Task<Rig.Answer, any Error> {
    let task = Task {
      try await Rig.post(url, Rig.chat(stream: true), [HeaderField("X-Stand-In", "delay=30")])
    }
    try await Rig.until { upstream.openAnswers > 0 }
    return task
  }

  @Test("SIGHUP takes a new policy while an open stream goes on, and broken settings change nothing")
  func reload() async throws {
    try await serving { proxy, upstream, write in
      let url = try #require(proxy.url) + "/v1/chat/completions"
      let open = try await stream(url, upstream)
      try write("{PHONE_NUMBER: block}")
      proxy.send(SIGHUP)
      var status = 0
      try await Rig.until {
        status = try await Rig.post(url, Rig.chat()).status
        return status == 422
      }
      #expect(status == 422)
      let answer = try await open.value
      #expect(answer.status == 200 && answer.text.hasSuffix("data: [DONE]\n\n"))
      try write("{PHONE_NUMBER: nonsense}")
      proxy.send(SIGHUP)
      try await Rig.until { proxy.errors.contains("were not taken") }
      #expect(proxy.errors.contains("were not taken"))
      #expect(try await Rig.post(url, Rig.chat()).status == 422)
      #expect(!proxy.errors.contains(Rig.phone))
    }
  }

  @Test("SIGTERM lets an open stream end, and then the process with status 0")
  func shutdown() async throws {
    try await serving { proxy, upstream, _ in
      let url = try #require(proxy.url) + "/v1/chat/completions"
      let open = try await stream(url, upstream)
      proxy.send(SIGTERM)
      let answer = try await open.value
      #expect(answer.status == 200 && answer.text.hasSuffix("data: [DONE]\n\n"))
      #expect(try await proxy.end() == 0)
      await #expect(throws: OutboundError.self) { try await Rig.post(url, Rig.chat()) }
    }
  }
}
