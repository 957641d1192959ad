/// The keys under which data says what a field is called and what it holds: `{"name": "phone", "value": "138..."}`.
enum FieldWords {
  /// Whether a key holds the name of a field.
  static func isName(_ key: Range<Int>, in text: borrowing Span<UInt8>) -> Bool { names.contains(packed(key, text)) }

  /// Whether a key holds the value of a field.
  static func isValue(_ key: Range<Int>, in text: borrowing Span<UInt8>) -> Bool { values.contains(packed(key, text)) }

  /// Whether a key says of what type a field is.
  static func isType(_ key: Range<Int>, in text: borrowing Span<UInt8>) -> Bool { types.contains(packed(key, text)) }

  private static let types = WordSet("type format desc descript title required id")

  private static let names = WordSet(
    """
    name key label field fieldnam fieldkey fieldlab title code column col columnna attr attribut attrname property propname prop param
    paramnam paramkey k question q system header headerna caption item itemname type id for placehol aria-lab data-lab data-key data-nam
    data-fie itemprop text desc 字段 名称 标签 项目 属性 参数 键 题目 问题 列名 字段名
    """)

  private static let values = WordSet(
    """
    value val v content data text answer a s n sv nv stringva string integerv intvalue longvalu doubleva numberva default defaultv example
    raw raw_valu current display displayv valuestr fieldval attrvalu paramval propvalu data-val #text _text __text _value @value
    $numberl $t newvalue new_valu oldvalue old_valu plaintex cell simplete 值 内容 取值 答案 默认值 字段值 填写
    """)

  /// The first eight bytes in one number, ASCII letters in lower case.
  private static func packed(_ key: Range<Int>, _ text: borrowing Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for place in key.prefix(8) {
      let byte = text[place]
      word = word << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return word
  }
}
