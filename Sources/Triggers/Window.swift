/// Three bytes of a lane that are looked for.
struct Window: Hashable, Sendable {
  /// Where they stand in the lane.
  var offset: Int
  /// How often they are met, a byte of text.
  var likelihood: Float
  /// How many different ones there are.
  var count: Int

  /// How many different windows a lane may put into the table.
  static let most = 8000

  /// What it costs to look for it, in nanoseconds a byte: it is met, and it is mistaken for others in the table.
  var cost: Float { 3 * likelihood + 10 * Float(count) / Float(1 << Self.hashBits) }

  /// The rarest three bytes of a lane; nil when it has none that are few enough.
  init?(of lane: Lane) {
    var best: Window?
    let odds = lane.sets.map(Likelihood.of)
    // A lane of two bytes is looked for with any third.
    for offset in 0..<max(1, lane.sets.count - 2) {
      var likelihood: Float = 1
      var count = 1
      for place in offset..<offset + 3 where count <= Self.most {
        count *= place < lane.sets.count ? lane.sets[place].count : 256
        likelihood *= place < lane.sets.count ? odds[place] : 1
      }
      if offset + 3 <= lane.sets.count, let han = Likelihood.han(lane.sets[offset..<offset + 3]) { likelihood = han }
      let window = Window(offset: offset, likelihood: likelihood, count: count)
      if count <= Self.most, window.cost < best?.cost ?? .infinity { best = window }
    }
    guard let best else { return nil }
    self = best
  }

  private init(offset: Int, likelihood: Float, count: Int) {
    self.offset = offset
    self.likelihood = likelihood
    self.count = count
  }
}
