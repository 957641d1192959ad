/// Why packed bytes could not be unpacked.
package enum ContentCodingError: Error, Hashable {
  case broken
  case tooLarge
}
