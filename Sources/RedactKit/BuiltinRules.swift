public import RuleFiles
internal import Triggers

/// The rules that come with the program.
public enum BuiltinRules {
  /// The bundled rules in the order of their files; they are read once, at the first call.
  public static func all() -> [LocatedRule] { rules }

  /// What the build has read and checked.
  private static let rules = RulePack.read(.embedded(EmbeddedRules.pack))
}
