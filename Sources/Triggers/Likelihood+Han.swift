extension Likelihood {
  /// Han characters that stand in every text, by the three bytes of each.
  private static let common: Set<UInt32> = Set(
    """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民
    得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那
    社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系情者最立代想已通并
    提直题程展五果料象员位入常文总次品式活设及管特件长求老头基资边流路级少图统接知较将组见计别手期根论运指几区强放决被做必先
    回任取据处给色光门即保造百规热领口导器世金增思术交受联什认六共权收证改清己美再转更单打白教速花带安场身车例真务具万每目至
    达走示议声报完类八离名确才科信节话整空元况今集传许步记需段研界叫且究观影算低持音书复容须际商非验连断深难近技备办省列习响
    约支般史便团往历市何除消构称准精值号率维划选标写存候快效院查型按格易置层片始却状识适属包住调满局照参细引听该价严
    """.unicodeScalars.filter { $0.value >= 0x80 }.map { scalar in
      scalar.utf8.enumerated().reduce(0) { $0 | UInt32($1.element) << UInt32(8 * $1.offset) }
    })

  /// How often three certain bytes beyond ASCII are met; nil for others.
  static func han(_ sets: ArraySlice<ByteSet>) -> Float? {
    guard sets.count == 3, sets.allSatisfy({ $0.count == 1 && $0.words[0] | $0.words[1] == 0 }) else { return nil }
    let bytes = sets.map { $0.bytes[0] }
    // Parts of two characters are rarer than one whole character.
    guard bytes[0] >= 0xE0 else { return 0.00004 }
    let key = UInt32(bytes[0]) | UInt32(bytes[1]) << 8 | UInt32(bytes[2]) << 16
    return common.contains(key) ? 0.002 : 0.0001
  }
}

extension Unicode.Scalar {
  fileprivate var utf8: [UInt8] { Array(String(self).utf8) }
}
