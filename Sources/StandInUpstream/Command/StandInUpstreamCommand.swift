internal import StandInUpstream

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Serves the stand-in on a loopback port and prints its address: `stand-in-upstream [PORT]`.
@main
struct StandInUpstreamCommand {
  static func main() async throws {
    let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 0
    try await StandInUpstream.serve(port: port) { url in
      print(url)
      fflush(nil)
    }
  }
}
