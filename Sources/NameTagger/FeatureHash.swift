/// The hash of features and words: one step mixes one value in.
@inline(__always)
func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
  let h = (hash ^ (value &+ 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
  return h ^ (h >> 32)
}

/// A feature of one character.
@inline(__always)
func feature(_ template: UInt64, _ x: UInt64) -> UInt64 { mix(mix(template, x), 7) }

/// A feature of two values.
@inline(__always)
func feature(_ template: UInt64, _ x: UInt64, _ y: UInt64) -> UInt64 { mix(mix(template, x), y) }

/// A feature of three values.
@inline(__always)
func feature(_ template: UInt64, _ x: UInt64, _ y: UInt64, _ z: UInt64) -> UInt64 {
  mix(mix(mix(template, x), y), z)
}
