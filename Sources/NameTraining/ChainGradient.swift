internal import Foundation

/// The gradient of the likelihood of one sentence's labels under a linear-chain conditional random field.
///
/// Forward and backward sums in the space of probabilities, each place scaled to a sum of one, by J. Lafferty et al.,
/// "Conditional random fields", 2001, and L. Rabiner's scaling, 1989.
package struct ChainGradient {
  /// By character: the expected count of each label less the count in the labels.
  package private(set) var emissions: [SIMD8<Float>] = []
  /// The same for pairs of labels, and for the first label.
  package private(set) var chain = ChainWeights()
  /// The logarithm of the probability of the labels.
  package private(set) var logLikelihood: Float = 0

  private var following: [SIMD8<Float>] = []
  /// The same by the label after.
  private var preceding: [SIMD8<Float>] = []
  private var starting = SIMD8<Float>.zero
  private var factors: [SIMD8<Float>] = []
  private var forward: [SIMD8<Float>] = []
  private var scales: [Float] = []

  /// Makes one that knows no weights yet.
  package init() {}

  /// Takes over the weights of the chain.
  package mutating func prepare(_ weights: ChainWeights) {
    let n = ChainWeights.labels
    following = [SIMD8<Float>](repeating: .zero, count: n)
    preceding = following
    starting = .zero
    for before in 0..<n {
      for after in 0..<n where ChainWeights.mayFollow(before, after) {
        following[before][after] = exp(weights.following[before][after])
        preceding[after][before] = following[before][after]
      }
    }
    for label in 0..<n where label == 0 || label & 1 == 1 { starting[label] = exp(weights.starting[label]) }
  }

  /// Works out the gradient.
  ///
  /// - Parameters:
  ///   - scores: the sum of the weights of the features of each character, by label.
  ///   - labels: what the labels should be; at least one, and none that may not follow the one before.
  ///   - weights: those that were prepared.
  /// - Complexity: linear in the characters, 49 products at each.
  package mutating func work(_ scores: [SIMD8<Float>], _ labels: ArraySlice<UInt8>, _ weights: ChainWeights) {
    let n = scores.count
    logLikelihood = 0
    factors.removeAll(keepingCapacity: true)
    forward.removeAll(keepingCapacity: true)
    scales.removeAll(keepingCapacity: true)
    emissions.removeAll(keepingCapacity: true)
    for i in 0..<n {
      var top = scores[i][0]
      for label in 1..<ChainWeights.labels { top = max(top, scores[i][label]) }
      var factor = SIMD8<Float>.zero
      for label in 0..<ChainWeights.labels { factor[label] = exp(scores[i][label] - top) }
      var sum = SIMD8<Float>.zero
      if i == 0 {
        sum = starting
      } else {
        let before = forward[i - 1]
        for label in 0..<ChainWeights.labels { sum += before[label] * following[label] }
      }
      sum *= factor
      let scale = sum.sum() + 1e-30
      factors.append(factor)
      forward.append(sum / scale)
      scales.append(scale)
      logLikelihood -= log(scale) + top - scores[i][Int(labels[labels.startIndex + i])]
    }
    backward(n)
    subtract(labels, weights)
  }

  private mutating func backward(_ n: Int) {
    var pairs = [SIMD8<Float>](repeating: .zero, count: ChainWeights.labels)
    emissions.append(contentsOf: repeatElement(.zero, count: n))
    var back = SIMD8<Float>(repeating: 1)
    back[7] = 0
    for i in stride(from: n - 1, through: 0, by: -1) {
      emissions[i] = forward[i] * back
      if i == 0 { break }
      let ahead = factors[i] * back / scales[i]
      let before = forward[i - 1]
      back = .zero
      for label in 0..<ChainWeights.labels {
        pairs[label] += before[label] * following[label] * ahead
        back += ahead[label] * preceding[label]
      }
    }
    chain.following = pairs
    chain.starting = emissions[0]
  }

  private mutating func subtract(_ labels: ArraySlice<UInt8>, _ weights: ChainWeights) {
    var before: Int?
    for (i, label) in labels.enumerated() {
      emissions[i][Int(label)] -= 1
      if let before {
        chain.following[before][Int(label)] -= 1
        logLikelihood += weights.following[before][Int(label)]
      } else {
        chain.starting[Int(label)] -= 1
        logLikelihood += weights.starting[Int(label)]
      }
      before = Int(label)
    }
  }
}
