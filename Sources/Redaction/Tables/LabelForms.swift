/// The simplified forms of the characters that labels are written in, and the words for the same things in Hong Kong and Taiwan.
///
/// So a rule that knows a label in simplified characters knows it in traditional ones too.
struct LabelForms: Sendable {
  static let known = LabelForms()

  /// The simplified form of each character from U+4E00 on, zero for one that has none.
  private let forms: [UInt16]

  private init() {
    var forms = [UInt16](repeating: 0, count: 0x5200)
    var traditional: UInt16?
    for character in Self.pairs.unicodeScalars where character.value >= 0x4E00 && character.value < 0xA000 {
      if let last = traditional {
        forms[Int(last) - 0x4E00] = UInt16(character.value)
        traditional = nil
      } else {
        traditional = UInt16(character.value)
      }
    }
    self.forms = forms
  }

  /// Whether a label has a character that is written otherwise in simplified ones.
  func isTraditional(_ label: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    var place = label.lowerBound
    while place + 2 < label.upperBound {
      if (0xE4...0xE9).contains(text[place]) {
        if form(at: place, in: text) != 0 { return true }
        place += 3
      } else {
        place += 1
      }
    }
    return false
  }

  /// The label in simplified characters and in the words that go with them.
  func simplified(_ label: Range<Int>, in text: borrowing Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var place = label.lowerBound
    while place < label.upperBound {
      if (0xE4...0xE9).contains(text[place]), place + 2 < label.upperBound {
        let form = form(at: place, in: text)
        if form != 0 {
          bytes += [0xE0 | UInt8(form >> 12), 0x80 | UInt8(form >> 6 & 0x3F), 0x80 | UInt8(form & 0x3F)]
        } else {
          bytes += [text[place], text[place + 1], text[place + 2]]
        }
        place += 3
      } else {
        bytes.append(text[place])
        place += 1
      }
    }
    for (word, other) in Self.words { Self.replace(word, with: other, in: &bytes) }
    return bytes
  }

  /// Puts another word where one stands; the standard library's way costs more than all else that is done with a label.
  private static func replace(_ word: [UInt8], with other: [UInt8], in bytes: inout [UInt8]) {
    var place = 0
    while place + word.count <= bytes.count {
      if bytes[place] == word[0], bytes[place..<place + word.count].elementsEqual(word) {
        bytes.replaceSubrange(place..<place + word.count, with: other)
        place += other.count
      } else {
        place += 1
      }
    }
  }

  /// The simplified form of the character whose three bytes begin at a place; zero when it has none.
  @inline(__always)
  private func form(at place: Int, in text: borrowing Span<UInt8>) -> UInt16 {
    let high = Int(text[place] & 0x0F) << 12
    let code = high | Int(text[place + 1] & 0x3F) << 6 | Int(text[place + 2] & 0x3F)
    return code >= 0x4E00 && code < 0xA000 ? forms[code - 0x4E00] : 0
  }

  /// Words of labels in Hong Kong and Taiwan, already in simplified characters, and what they are called elsewhere.
  private static let words: [([UInt8], [UInt8])] = [
    ("行动电话", "手机号"), ("员编", "员工编号"), ("契约", "合同"), ("专案", "项目"), ("户口", "账户"), ("登入", "登录"), ("字号", "号"),
    ("回乡卡", "回乡证"), ("身分", "身份"), ("出世", "出生"), ("伺服器", "服务器"), ("包裹编号", "快递单号"), ("包裹单号", "快递单号"), ("卡片", "卡"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Each traditional character with its simplified form behind it.
  private static let pairs = """
    號号 碼码 賬账 帳账 戶户 護护 證证 電电 話话 聯联 絡络 繫系 訂订 單单 發发 員员 編编 歷历 曆历 約约 門门 診诊 學学 統统 識识 別别 納纳 稅税 機机
    車车 輛辆 駕驾 駛驶 執执 檔档 專专 項项 資资 產产 郵邮 遞递 區区 內内 線线 傳传 樓楼 層层 業业 務务 廠厂 職职 備备 註注 訊讯 網网 銀银 匯汇
    額额 價价 總总 計计 實实 際际 應应 繳缴 費费 進进 銷销 購购 買买 賣卖 貨货 運运 簽签 協协 議议 個个 國国 營营 冊册 組组 織织 構构 會会 師师
    稱称 係系 齡龄 歲岁 類类 態态 狀状 認认 簡简 體体 點点 記记 錄录 險险 醫医 療疗 處处 據据 東东 長长 書书 標标 題题 鄉乡 來来 還还 灣湾 臺台
    詢询 問问 報报 關关 領领 隊队 導导 監监 親亲 屬属 幣币 儲储 貸贷 債债 權权 圖图 條条 開开 憑凭 訪访 廳厅 寶宝 館馆 場场 過过 館馆 當当 適适
    舊旧 數数 儀仪 器器 無无 線线 號号 連连 結结 設设 載载 轉转 撥拨 鑰钥 種种 從从 佔占 採采 擔担 勞劳 動动 間间 獲获 檢检 驗验 測测 審审 准准
    確确 紀纪 緊紧 繼继 續续 節节 級级 經经 綁绑 維维 縣县 繪绘 課课 請请 調调 譯译 讀读 變变 謄誊 貿贸 賴赖 贈赠 輔辅 輸输 選选 邊边 鎮镇 鏈链
    陸陆 陽阳 隨随 雙双 雜杂 離离 靜静 頁页 順顺 預预 頭头 顧顾 館馆 養养 馬马 駐驻 驅驱 魚鱼 鳥鸟 麗丽 麼么 黃黄 齊齐 兩两 倉仓 傷伤 備备 優优
    價价 億亿 償偿 劃划 創创 勝胜 匯汇 協协 參参 啟启 嗎吗 園园 執执 報报 壓压 壞坏 夠够 奪夺 婦妇 媽妈 孫孙 學学 寫写 寬宽 將将 專专 尋寻 對对
    層层 島岛 幫帮 廣广 強强 彈弹 後后 徑径 復复 愛爱 慶庆 憂忧 戰战 擁拥 擴扩 攝摄 敗败 斷断 時时 暫暂 書书 條条 楊杨 極极 樂乐 樣样 機机 檔档
    """
}
