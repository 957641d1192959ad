extension TriggerPlan {
  /// Above which cost a plan is no better than running the pattern over the text.
  private static let dearest: Float = 4

  /// Derives the plan of a pattern; nil when no sign in the text is rare enough.
  package init?(pattern: String) {
    guard let tree = PatternParser.tree(of: pattern), tree.length.least > 0 else { return nil }
    var nodes = tree.sequence
    // What is looked at behind the match stands where the match would go on.
    if case .ahead(let node, negative: false) = nodes.last {
      nodes.removeLast()
      nodes += node.sequence
    }
    var search = PlanSearch()
    guard let offer = search.best(search.parts(nodes), splits: 3), offer.cost <= Self.dearest else { return nil }
    triggers = offer.triggers
    cost = offer.cost
    boundary = tree.boundary
    start = Lane.union(tree.lanes())
  }
}
