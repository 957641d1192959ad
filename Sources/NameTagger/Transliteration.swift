/// The characters that transliterated names are written with.
///
/// Taken from the names around a middle dot in the training text; docs/names.md says how.
enum Transliteration {
  private static let characters: Set<UInt32> = Set(text.unicodeScalars.map(\.value))

  static func contains(_ c: UInt32) -> Bool { characters.contains(c) }

  private static let text = """
    丁丝丹丽乌乔亚亨伊伍休伦伯伽佐佩侬侯儒克兰兹冯凡凯利努劳勃勒华卜卡卢卫厄史吉吕哈唐坎坦埃塔塞墨夫奇奈奎契\
    奥妮姆姬威娅娜宁安宾尔尤尼屈岱巴布希帕廉弗彻彼德怀恩戈戴扎托扬拉摩撒斐斯昂昆普曼朗朱朵李杜杰林柏柯格桑梅\
    梭森歇汀汉汗汤沃沙波泰泽洛涅温潘烈焦特狄玛珀珊珍琳琼瑞瑟瓦甘甫皮盖福穆米约纳维缪罕罗翰耶肖肯腓舍舒艾芙芬\
    芭茜茨茱莉莎莫莱菲萨葛蒂蒙蕾薇薛裘詹诺贝贾赫辛达迈迪逊里钦闵阿隆雅雯雷霍露韦顿马鲁鲍麦默黛齐
    """
}
