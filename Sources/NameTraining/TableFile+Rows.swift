extension TableFile {
  /// Writes the weights, each a whole number of steps.
  ///
  /// One of two thousand weights is beyond the largest step and is held there.
  ///
  /// - Parameters:
  ///   - rows: seven weights by feature; the eighth lane is not read.
  ///   - hashes: the hashes of the features.
  ///   - chain: the weights of the chain.
  mutating func set(rows weights: [SIMD8<Float>], hashes: [UInt64], chain: ChainWeights) {
    let labels = 0..<ChainWeights.labels
    let sizes = weights.flatMap { row in labels.map { abs(row[$0]) } }.sorted()
    let largest = sizes.isEmpty ? 0 : sizes[min(sizes.count - 1, sizes.count * 9995 / 10000)]
    // The tagger opens no table with steps below 0.003.
    scale = max(largest / 127, 0.0031)
    func steps(_ weight: Float, _ limit: Float) -> Float {
      max(-limit, min(limit, (weight / scale).rounded(.toNearestOrEven)))
    }
    transitions = labels.flatMap { before in labels.map { Int16(steps(chain.following[before][$0], 1000)) } }
    starting = labels.map { Int16(steps(chain.starting[$0], 1000)) }
    let slots = Self.slots(weights.count)
    prints = [UInt16](repeating: 0, count: slots)
    rows = [Int8](repeating: 0, count: ChainWeights.labels * slots)
    for (row, hash) in zip(weights, hashes) {
      var slot = Int(truncatingIfNeeded: hash) & (slots - 1)
      while prints[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      prints[slot] = UInt16(truncatingIfNeeded: hash >> 48) | 1
      for label in labels { rows[ChainWeights.labels * slot + label] = Int8(steps(row[label], 127)) }
    }
  }
}
