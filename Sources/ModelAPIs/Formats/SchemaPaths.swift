/// The lines that every table needs for the JSON schemas in it.
enum SchemaPaths {
  /// What is text: all of a schema, also where a property has the name of one of the words below.
  static func text(_ places: [String]) -> [PathPattern] {
    places.flatMap { [PathPattern($0), PathPattern("\($0).**.properties.*")] }
  }

  /// The words of JSON schema that a server reads as such.
  static func words(_ places: [String]) -> [PathPattern] {
    places.flatMap { place in
      ["type", "$ref", "required"].map { PathPattern("\(place).**.\($0)") }
    }
  }
}
