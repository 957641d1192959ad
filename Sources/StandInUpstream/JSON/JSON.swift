/// A JSON value that keeps the order of its fields, so that dialects can be written down as they are documented.
enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([Field])

  struct Field: Sendable, Hashable {
    var name: String
    var value: JSON
  }

  /// The value of a field; null where there is none.
  subscript(name: String) -> JSON {
    guard case .object(let fields) = self else { return .null }
    return fields.first { $0.name == name }?.value ?? .null
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }
  var int: Int? { if case .int(let number) = self { number } else { nil } }
  var array: [JSON] { if case .array(let values) = self { values } else { [] } }
  var fields: [Field] { if case .object(let fields) = self { fields } else { [] } }
  var isTrue: Bool { self == .bool(true) }
  var isFalse: Bool { self == .bool(false) }

  /// The object without the fields that are null.
  var withoutNulls: JSON { .object(fields.filter { $0.value != .null }) }

  /// The object with further fields at its end.
  func adding(_ more: JSON) -> JSON { .object(fields + more.fields) }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .int(value) }
  init(floatLiteral value: Double) { self = .double(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(nilLiteral: ()) { self = .null }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Field(name: $0, value: $1) })
  }
}
