/// The last characters of organisations that are no companies.
enum Heads {
  private static let words = [
    "大学", "学院", "中学", "小学", "政府", "法院", "检察院", "委员会", "协会", "联盟", "组织", "议会", "政协", "人大", "基金会", "联合国", "委",
    "局", "部", "会", "院", "校", "党", "军", "队", "社", "厅", "处", "所", "馆", "台",
  ]

  /// Whether a name ends as those of schools, offices and associations do.
  static func isPublic(_ name: String) -> Bool { words.contains { name.hasSuffix($0) } }
}
