extension Spoken {
  /// The values that slashes part in one word, `A48280/E-96543/127334`; none when a part is too short or has few digits.
  static func parts(of value: Range<Int>, in text: borrowing Span<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, digits) = (value.lowerBound, 0)
    for place in value.lowerBound...value.upperBound {
      if place == value.upperBound || text[place] == 0x2F {
        guard place - start >= 5, digits >= 4, parts.count < 16 else { return [] }
        parts.append(start..<place)
        (start, digits) = (place + 1, 0)
      } else if (0x30...0x39).contains(text[place]) {
        digits += 1
      } else if text[place] == 0x3A {
        return []
      }
    }
    return parts.count > 1 ? parts : []
  }

  /// Whether people say what stands between a label and a value: one Han character in three at most may be of other words.
  static func isSaid(_ joint: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    var (others, all) = (0, 0)
    var place = joint.lowerBound
    while place < joint.upperBound {
      guard isHan(at: place, in: text) else {
        place += 1
        continue
      }
      all += 1
      if !said.contains(packed(place, text)) { others += 1 }
      place += 3
    }
    return others * 3 <= all
  }

  /// The characters of words that say nothing of their own: `is`, `was wrong`, `should be`, `please enter`.
  private static let said = Set<UInt32>(
    """
    我你您他她它们俺咱的了呢吗吧哦啊呀嘛啦哈嗯哎唉喔噢是不写填报发给在这那哪里儿处就还已经改换变更新旧老一二两三四几次下应该为成到没错请看见如上\
    面以用叫作做确认核对登记录入收正有分别仍依然照现目前最后来其实原本又也都再先暂时好加栏内容显示修调整设置重留说念帮查告诉麻烦多少什么啥谁抄打\
    位尾数全系统库页台当真漏补按口头遍空些准等于存档即失效败未能可要得把被由从向往跟和与或者着过去起却但只仅刚才今明昨天早晚午月日年号中间右左边\
    开结外个行列格框条项名称客户人公司方单贵备注供参考意默初始临永久随机生通知短信邮件电联复制粘贴截图扫描识转听清楚住道出提回传答覆致沟定无误校\
    验证完替代取消废停启绑解关匹配相符属
    """.utf8.packed)
}
