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
  /// The sums of the squares of what each character adds to `chain`.
  package private(set) var squares = ChainWeights()
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
    backward(n, labels)
    score(labels, weights)
  }

  /// Goes back from the end and takes the labels off the expected counts.
  private mutating func backward(_ n: Int, _ labels: ArraySlice<UInt8>) {
    chain = ChainWeights()
    squares = ChainWeights()
    emissions.append(contentsOf: repeatElement(.zero, count: n))
    var back = SIMD8<Float>(repeating: 1)
    back[7] = 0
    for i in stride(from: n - 1, through: 0, by: -1) {
      let label = Int(labels[labels.startIndex + i])
      emissions[i] = forward[i] * back
      emissions[i][label] -= 1
      if i == 0 { break }
      let ahead = factors[i] * back / scales[i]
      let before = forward[i - 1]
      let wanted = Int(labels[labels.startIndex + i - 1])
      back = .zero
      for other in 0..<ChainWeights.labels {
        var pairs = before[other] * following[other] * ahead
        if other == wanted { pairs[label] -= 1 }
        chain.following[other] += pairs
        squares.following[other] += pairs * pairs
        back += ahead[other] * preceding[other]
      }
    }
    chain.starting = emissions[0]
    squares.starting = chain.starting * chain.starting
  }

  /// Adds the weights of the chain to the likelihood of the labels.
  private mutating func score(_ labels: ArraySlice<UInt8>, _ weights: ChainWeights) {
    var before: Int?
    for label in labels {
      if let before {
        logLikelihood += weights.following[before][Int(label)]
      } else {
        logLikelihood += weights.starting[Int(label)]
      }
      before = Int(label)
    }
  }
}
