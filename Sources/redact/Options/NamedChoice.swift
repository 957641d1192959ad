import ArgumentParser

/// A choice that is given by name.
///
/// It lists its own names: the parser's own way to them, over key paths and descriptions, is a search through the whole
/// program for each type at every start.
protocol NamedChoice: ExpressibleByArgument, CaseIterable, RawRepresentable where RawValue == String {}

extension NamedChoice {
  /// The names in order.
  public static var allValueStrings: [String] {
    var names: [String] = []
    for choice in allCases { names.append(choice.rawValue) }
    return names
  }

  /// Nothing, since no name needs another word.
  public static var allValueDescriptions: [String: String] { [:] }
}
