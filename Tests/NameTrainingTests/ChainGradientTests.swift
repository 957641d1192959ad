import Foundation
import Testing

@testable import NameTraining

/// The gradient against the likelihood itself.
@Suite struct ChainGradientTests {
  /// Labels that may stand in this order.
  static let labels: [UInt8] = [0, 1, 2, 0, 3, 4, 4, 5, 1, 0]

  static func example(_ seed: UInt64) -> (scores: [SIMD8<Float>], chain: ChainWeights) {
    var random = SeededRandom(seed)
    func vector() -> SIMD8<Float> {
      var v = SIMD8<Float>.zero
      for label in 0..<ChainWeights.labels { v[label] = Float.random(in: -2...2, using: &random) }
      return v
    }
    var chain = ChainWeights()
    chain.following = (0..<ChainWeights.labels).map { _ in vector() }
    chain.starting = vector()
    return (labels.map { _ in vector() }, chain)
  }

  static func work(_ scores: [SIMD8<Float>], _ chain: ChainWeights) -> ChainGradient {
    var gradient = ChainGradient()
    gradient.prepare(chain)
    gradient.work(scores, labels[...], chain)
    return gradient
  }

  /// The logarithm of the probability of the labels by trying every path, in double precision.
  static func plain(_ scores: [SIMD8<Float>], _ chain: ChainWeights, _ labels: [Int]) -> Double {
    var sums = [[Int]: Double]()
    for label in 0..<ChainWeights.labels where label == 0 || label & 1 == 1 {
      sums[[label]] = Double(chain.starting[label] + scores[0][label])
    }
    for i in 1..<scores.count {
      var next = [[Int]: Double]()
      for (path, sum) in sums {
        let before = path[i - 1]
        for label in 0..<ChainWeights.labels where ChainWeights.mayFollow(before, label) {
          next[path + [label]] = sum + Double(chain.following[before][label] + scores[i][label])
        }
      }
      sums = next
    }
    let top = sums.values.max() ?? 0
    let all = top + log(sums.values.reduce(0) { $0 + exp($1 - top) })
    return (sums[labels] ?? 0) - all
  }

  @Test("the likelihood is that of trying every path", arguments: 1...5 as ClosedRange<UInt64>)
  func likelihood(seed: UInt64) {
    let (scores, chain) = Self.example(seed)
    let short = Array(scores.prefix(5))
    var gradient = ChainGradient()
    gradient.prepare(chain)
    gradient.work(short, Self.labels.prefix(5), chain)
    let plain = Self.plain(short, chain, Self.labels.prefix(5).map(Int.init))
    #expect(abs(Double(gradient.logLikelihood) - plain) < 1e-4)
  }

  @Test("the gradient is the slope of the loss, for every weight", arguments: 1...3 as ClosedRange<UInt64>)
  func slopes(seed: UInt64) {
    let (scores, chain) = Self.example(seed)
    let gradient = Self.work(scores, chain)
    let step: Float = 0.01
    /// The slope between two points a step to each side.
    func slope(_ change: (inout [SIMD8<Float>], inout ChainWeights, Float) -> Void) -> Float {
      let losses = [step, -step].map { step in
        var (s, c) = (scores, chain)
        change(&s, &c, step)
        return -Self.work(s, c).logLikelihood
      }
      return (losses[0] - losses[1]) / (2 * step)
    }
    for label in 0..<ChainWeights.labels {
      for i in scores.indices {
        #expect(abs(slope { s, _, d in s[i][label] += d } - gradient.emissions[i][label]) < 2e-3)
      }
      for before in 0..<ChainWeights.labels {
        let expected = gradient.chain.following[before][label]
        #expect(abs(slope { _, c, d in c.following[before][label] += d } - expected) < 2e-3)
      }
      #expect(abs(slope { _, c, d in c.starting[label] += d } - gradient.chain.starting[label]) < 2e-3)
    }
  }
}
