/// How names of a kind are spelled.
package enum Spelling {
  /// Lower-case words with hyphens.
  case id
  /// Capital words with underscores.
  case entity

  /// What to tell someone whose name is spelled otherwise.
  var advice: String {
    switch self {
    case .id: "write lower-case letters and digits in words joined by hyphens, as in \"aws-access-key-id\""
    case .entity: "write capital letters and digits in words joined by underscores, as in \"PHONE_NUMBER\""
    }
  }

  /// Whether a name is spelled so: it begins with a letter, and no joint stands at an end or beside another.
  func allows(_ name: String) -> Bool {
    let letters: ClosedRange<UInt8> = self == .id ? 0x61...0x7A : 0x41...0x5A
    let joint: UInt8 = self == .id ? 0x2D : 0x5F
    var afterJoint = true
    for byte in name.utf8 {
      if byte == joint {
        if afterJoint { return false }
        afterJoint = true
      } else {
        guard letters.contains(byte) || (0x30...0x39).contains(byte) else { return false }
        afterJoint = false
      }
    }
    return !afterJoint && name.utf8.first.map(letters.contains) == true
  }
}
