internal import NameTagger

/// Trains the weights of a linear chain by stochastic gradient, one sentence a step.
///
/// The step of each feature shrinks with the gradients it has seen (AdaGrad: J. Duchi et al., 2011), with one
/// accumulator for its seven weights.
struct Trainer {
  /// By number of the feature: seven weights, and in the eighth lane the accumulator.
  private(set) var rows: [SIMD8<Float>]
  private(set) var chain = ChainWeights()
  private var chainAccumulator: ChainWeights
  private var random: SeededRandom

  /// How far the first steps go.
  private static let rate: Float = 0.25

  /// Begins with weights of zero.
  init(features: Int, seed: UInt64) {
    var row = SIMD8<Float>.zero
    row[7] = 0.5
    rows = [SIMD8<Float>](repeating: row, count: features)
    chainAccumulator = ChainWeights()
    random = SeededRandom(seed)
    resetChain()
  }

  private mutating func resetChain() {
    let ones = SIMD8<Float>(repeating: 1)
    chainAccumulator.following = [SIMD8<Float>](repeating: ones, count: ChainWeights.labels)
    chainAccumulator.starting = ones
  }

  /// Goes through the sentences, each time in another order; the last time with shorter steps.
  ///
  /// - Parameters:
  ///   - set: the sentences.
  ///   - epochs: how often.
  ///   - factor: how long the steps are, 1 for the first training.
  ///   - report: takes a line about each time.
  /// - Complexity: linear in the characters, times the epochs.
  mutating func train(_ set: TrainingSet, epochs: Int, factor: Float, report: (String) -> Void) {
    var order = Array(set.sentences.indices)
    var gradient = ChainGradient()
    var scores: [SIMD8<Float>] = []
    for epoch in 1...epochs {
      order.shuffle(using: &random)
      let rate = Self.rate * factor * (epoch == epochs ? 0.3 : 1)
      var logLikelihood = 0.0
      for number in order {
        let sentence = set.sentences[number]
        score(sentence, set, &scores)
        gradient.prepare(chain)
        gradient.work(scores, set.labels[sentence], chain)
        logLikelihood += Double(gradient.logLikelihood)
        step(sentence, set, gradient, rate)
      }
      let perCharacter = -logLikelihood / Double(max(1, set.labels.count))
      report("epoch \(epoch) of \(epochs): loss \(Float(perCharacter)) a character")
    }
  }

  private func score(_ sentence: Range<Int>, _ set: TrainingSet, _ scores: inout [SIMD8<Float>]) {
    let width = FeatureReader.featureCount
    scores.removeAll(keepingCapacity: true)
    for at in sentence {
      var sum = SIMD8<Float>.zero
      for feature in set.features[width * at..<width * (at + 1)] where feature != FeatureIndex.none {
        sum += rows[Int(feature)]
      }
      scores.append(sum)
    }
  }

  private mutating func step(_ sentence: Range<Int>, _ set: TrainingSet, _ gradient: ChainGradient, _ rate: Float) {
    let width = FeatureReader.featureCount
    for (i, at) in sentence.enumerated() {
      var direction = gradient.emissions[i]
      let square = (direction * direction).sum()
      if square <= 1e-6 { continue }
      direction *= rate
      for feature in set.features[width * at..<width * (at + 1)] where feature != FeatureIndex.none {
        var row = rows[Int(feature)]
        let accumulated = row[7] + square
        row -= direction / accumulated.squareRoot()
        row[7] = accumulated
        rows[Int(feature)] = row
      }
    }
    for label in 0..<ChainWeights.labels {
      chainAccumulator.following[label] += gradient.squares.following[label]
      chain.following[label] -=
        rate * gradient.chain.following[label] / chainAccumulator.following[label].squareRoot()
    }
    chainAccumulator.starting += gradient.squares.starting
    chain.starting -= rate * gradient.chain.starting / chainAccumulator.starting.squareRoot()
  }

  /// The features that matter most: far from even weights, and frequent.
  ///
  /// - Parameters:
  ///   - limit: how many to keep.
  ///   - counts: how often each occurs.
  /// - Returns: their numbers, in order.
  func strongest(_ limit: Int, counts: [UInt32]) -> [Int] {
    let strengths = rows.indices.map { i in
      var row = rows[i]
      row[7] = 0
      var rest = row - row.sum() / Float(ChainWeights.labels)
      rest[7] = 0
      return (rest * rest).sum().squareRoot() * Float(counts[i]).squareRoot()
    }
    return rows.indices.sorted { (strengths[$1], $0) < (strengths[$0], $1) }.prefix(limit).sorted()
  }

  /// Keeps the rows of these features, which are then numbered in this order, and begins the steps of the chain anew.
  mutating func keep(_ features: [Int]) {
    rows = features.map { rows[$0] }
    resetChain()
  }
}
