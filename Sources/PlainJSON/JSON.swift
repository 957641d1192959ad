/// A JSON value that keeps the order of its fields, so that messages can be written down as they are documented.
package enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([Field])

  package struct Field: Sendable, Hashable {
    package var name: String
    package var value: JSON

    package init(name: String, value: JSON) { (self.name, self.value) = (name, value) }
  }

  /// The value of a field; null where there is none.
  package subscript(name: String) -> JSON {
    guard case .object(let fields) = self else { return .null }
    return fields.first { $0.name == name }?.value ?? .null
  }

  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var int: Int? { if case .int(let number) = self { number } else { nil } }
  package var array: [JSON] { if case .array(let values) = self { values } else { [] } }
  package var fields: [Field] { if case .object(let fields) = self { fields } else { [] } }
  package var isTrue: Bool { self == .bool(true) }
  package var isFalse: Bool { self == .bool(false) }

  /// The object without the fields that are null.
  package var withoutNulls: JSON { .object(fields.filter { $0.value != .null }) }

  /// The object with further fields at its end.
  package func adding(_ more: JSON) -> JSON { .object(fields + more.fields) }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(floatLiteral value: Double) { self = .double(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Field(name: $0, value: $1) })
  }
}
