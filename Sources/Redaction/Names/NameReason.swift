internal import NameTagger

/// Why a name is taken or not, as the rest of the sentence "It is ...".
enum NameReason: String, Sendable {
  case person = "a person"
  case surname = "a surname alone, which only the strict profile takes"
  case word = "a word that only looks like a name"
  case eponym = "a person whose name stands for a law, a unit or a prize"
  case company = "a company by its suffix"
  case declared = "a short name that the text declares"
  case declaredElse = "a short name of something that is no company"
  case shortName = "a part of the name of a company in this text"
  case partOfCompany = "the beginning of the company behind it"
  case generic = "a company in general"
  case brand = "a brand or body without a suffix or a label, which only the business and strict profiles take"
  case address = "an address with detail"
  case partOfAddress = "a part of the address beside it"
  case barePlace = "a place without detail, which only the business and strict profiles take"
  case publicName = "a public name"
  case covered = "covered by a rule's finding"
  case switchedOff = "of an entity that is switched off"
  case belowThreshold = "below the threshold of its entity"
  case allowed = "a value that is always allowed"
  case cutAway = "nothing that is left after cutting at punctuation"
  case head = "a generic word"
  case inside = "inside another name"

  /// Says what the tagger's own rules did with a span that they dropped.
  init(_ outcome: NameNote.Outcome) {
    switch outcome {
    case .cutAway: self = .cutAway
    case .generic: self = .head
    case .barePlace: self = .barePlace
    case .kept, .inside: self = .inside
    }
  }
}
