internal import StandInUpstream

/// Serves the stand-in on a loopback port and prints its address: `stand-in-upstream [PORT]`.
@main
struct StandInUpstreamCommand {
  static func main() async throws {
    try await StandInUpstream.serve(port: CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 0)
  }
}
