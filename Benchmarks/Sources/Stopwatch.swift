/// Times work.
enum Stopwatch {
  /// Runs work at least so many times, three unless told, and on for a second, and takes the median.
  ///
  /// - Parameter work: gives what it counted.
  static func measure(bytes: Int? = nil, runs: Int = 3, _ work: () throws -> Int) rethrows -> Measurement {
    var times: [Double] = []
    var count = 0
    var total = 0.0
    // Slow work is tried three times, fast work until the clock can tell.
    while times.count < runs || (total < 1 && times.count < 1000) {
      let start = ContinuousClock.now
      count = try work()
      let time = ContinuousClock.now - start
      times.append(time / .seconds(1))
      total += time / .seconds(1)
    }
    return Measurement(seconds: times.sorted()[times.count / 2], runs: times.count, bytes: bytes, count: count)
  }
}
