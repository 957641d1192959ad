/// Pieces that the patterns of many rules share, written `{{name}}` in a rule file, so that each stands in one place.
package enum PatternFragments {
  /// A pattern with its fragments written out; a name in double braces that is none stays as it is.
  ///
  /// - Complexity: O(*n*) in the length of the pattern.
  package static func expand(_ pattern: String) -> String {
    guard pattern.contains("{{") else { return pattern }
    return all.reduce(pattern) { $0.replacing("{{\($1.name)}}", with: $1.pattern) }
  }

  private static let all = [
    ("after-name", afterName), ("compound", compound), ("english-name", englishName), ("house", house),
    ("joint", joint), ("key", key), ("note", note), ("numbered", numbered), ("party", party), ("person", person),
    ("said", said), ("surname", surname), ("tags", tags), ("turned", turned),
  ].map { (name: $0, pattern: $1) }

  /// Where the name of a field begins: not inside a word, unless that is `set` or `get`, and not at the last two
  /// characters of a placeholder's code.
  private static let key = "(?<!-[0-9A-Z]{6})(?:(?<![a-z])|(?<=[sg]et))"

  /// A remark in brackets behind a label: `(required)`.
  private static let note = #"""
    (?:[ ]?[(\x{FF08}\[\x{3010}][^()\x{FF08}\x{FF09}\[\]\x{3010}\x{3011}\r\n]{1,16}[)\x{FF09}\]\x{3011}])
    """#

  /// What people put between a label and its value in speech: words without a meaning of their own, as in `is now`,
  /// `I wrote`, `was wrong, it should be`.
  private static let said = #"""
    [我你您他她它们的了呢吗吧哦啊呀嘛啦哈嗯是不写填报发给在这那里儿处就还已经改换变更新旧一下应该为成到没错请看见如上面以用叫作确认核对\#
    登记录入收正有分别仍依然照现目前最后来其实原本又也都再先暂时好加栏内容显示修调整设置重留说念给帮查告诉麻烦\x{FF0C},\x{3001}\x{FF1A}:\x{FF1F}?\x{FF01}! ]{1,14}
    """#

  /// All that may stand between a label and its value.
  private static let joint = #"""
    \#(note)?(?:[1-4](?=[ \t]{0,3}[:=\x{FF1A}|\t]))?\#(otherLabel)?(?:\#(attribute)|\#(verb)?\#(closing)\#(tags)[ \t]{0,8}\#(sign)?\#(opening))
    """#

  /// A second name of the same field: `no./code`.
  private static let otherLabel = #"""
    (?:[ ]?[/\x{FF0F}\x{3001}或及][ ]?(?:\p{sc:Han}{1,6}|[A-Za-z]{2,14})(?=[ ]{2}|[ \t]{0,3}[:=\x{FF1A}|\t\x{2502}<(\x{FF08}\[\])\x{FF09}\x{3011}"'\r\n]))
    """#

  /// The label is the value of one attribute or setting and the value that of the next: `name="mobile" value="..."`.
  private static let attribute = #"""
    \\?["'][ \t,]{1,4}["']?(?:value|content|val|default|data)["']?[ ]?[=:][ ]?\\?["']
    """#

  /// A verb, or a question and who answers it.
  private static let verb = #"""
    (?:[ \t]{1,2}(?:is|was|are|of|to|now|reads|(?:(?:that[ ])?(?:we|I|you|they|he|she)[ ](?:have|has|gave|sent)(?:[ ](?:me|us|you))?(?:[ ]on[ ]file)?|on[ ]file)[ ](?:is|was|reads)|on[ ]file|should[ ](?:be|read)|has[ ]been|ist|lautet|est(?:[ ]le)?|es|\x{E8}|\x{E9})(?:[ ](?:now|changed[ ]to|updated[ ]to|set[ ]to))?(?=[ \t:])\#
    |[ \t]{1,2}(?:ha(?:s|ve)[ ])?(?:been[ ]|just[ ])?(?:changed|updated|corrected|switched|moved|reset|set)[ ]to(?=[ \t:])|\#(mistaken)\#
    |(?:是?(?:多少|什么|哪个|几号|啥))?[呢啊呀吗]?(?:发一下|发我|报一下|给一下|说一下|提供一下)?[?\x{FF1F}\x{3002}]?(?:\r?\n|[ ])[^\s:\x{FF1A}<>{}"=]{1,8}[:\x{FF1A}][ \t]{0,2}(?=[0-9A-Za-z])\#
    |[ \t]{0,2}(?:变更|修改|调整|更换)[前后]|[ \t]{0,2}\#(said))
    """#

  /// That what was written is wrong, up to where the right value follows: `is wrong, the right one is`, `wrong. Correct:`,
  /// ` - it's`.
  private static let mistaken = #"""
    [ \t]{0,2}[,;.\-][ \t]{1,2}(?:(?:[Ii]t|[Tt]hat|[Tt]his)(?:[ ]is|['\x{2019}]s)(?:[ ](?:now|actually))?|(?:[Ii]t[ ])?[Ss]hould[ ](?:be|read)\#
    |[Tt]he[ ](?:correct|right|new)[ ](?:one|number|value)[ ]is)(?=[ \t:])|\#
    [ \t]{1,2}(?:(?:is|was)[ ])?(?:wrong(?:ly)?|incorrect(?:ly)?|mistyped|outdated)[.,;:]?[ ](?:-[ ])?(?:[Tt]he[ ]|[Ii]t[ ])?(?:[Cc]orrect(?:ed)?|[Rr]ight|[Nn]ew|[Ss]hould[ ]be)\#
    (?:[ ](?:one|number|value|to))?(?:[ ]is)?(?=[ \t:])
    """#

  /// What stands between a value and the label behind it: `is the`, `- my new`, `, which is her`.
  private static let turned = #"""
    (?:[ ](?:is|was)(?:[ ](?:the|my|our|his|her|their|your))?|[ ]?(?:-{1,2}|\()[ ]?(?:that[ ]is[ ])?(?:my|our|the|his|her|their)|,[ ](?:my|our|his|her|their\#
    |which[ ]is[ ](?:my|our|the|his|her|their)))(?:[ ](?:new|correct|right|current|old))?[ ]
    """#

  /// What closes around a label: quotation marks, brackets, emphasis.
  private static let closing = #"""
    \\{0,3}["'\x{201D}\x{300D}\x{300B}\x{300F}\x{2019}\x{FF02}`*_\])\x{3011}]{0,3}
    """#

  /// Tags of HTML, and what opens a text in XML.
  private static let tags = #"""
    (?:[ \t]{0,4}</?[A-Za-z][A-Za-z0-9]{0,9}(?:[ ][^<>\r\n]{0,60})?>(?:\r?\n)?){0,4}(?:>?<!\[CDATA\[)?
    """#

  /// What joins: a sign, or a new line whose only content is the value.
  private static let sign = #"""
    (?:=[ ]?<<[\-~]?[A-Z]{2,8}\r?\n[ \t]{0,8}|(?::=|=>|==?|>>|-{1,2}>?|\.{2,12}|[\x{2026}\x{B7}]{1,6}|[:\x{FF1A}\x{FF1D}|\x{2502}\x{2503}>#\x{2192}\x{21D2}\x{25B6}\x{25BA}\x{3001}\x{FF0C},;\x{FF1B}/~\x{FF5E}][:|]?)[* \t]{0,8}(?:(?<=[:\x{FF1A}])\r?\n[ \t]{0,8})?\#
    |\r?\n[ \t]{0,4}(?=[0-9A-Za-z+(][^\s]{4,40}[ \t]{0,4}(?:\r?\n|\z)))
    """#

  /// What opens before a value: quotation marks, with the letter that says how the string is meant, as in `N'...'`.
  private static let opening = #"""
    \\{0,3}(?:(?<=[=:,( \t])[NEBUR](?=["']))?["'\x{201C}\x{300C}\x{2018}\x{FF02}`*(\[\x{FF08}\x{3010}]{0,2}
    """#

  /// What may follow a house number: building, floor, room, and the name of an estate or a tower, or
  /// building, unit and room of an estate as numbers with dashes.
  private static let house = #"""
    (?:[ ]?\p{sc:Han}{0,12}?(?:[A-Za-z]?[0-9]{1,5}(?:-[0-9]{1,5}){0,3}|[A-Z](?=[座栋幢区期馆]))(?:号楼|号院|号库|号门|号|栋|幢|座|单元|大厦|楼|\#
    层|室|房|户|弄|区|期|组|组团|排|院|巷|铺|门面|[#])){0,6}(?:(?<=[栋幢座楼元])[ ]?[0-9]{2,5}(?![0-9]))?(?:(?:(?!电话|手机|联系|邮|收|签|处|的|\#
    附近|旁边|\x{FF0C})\p{sc:Han}){1,12}?(?:大厦|大楼|广场|中心|小区|花园|公寓|家园|园区|大院|科技园|产业园|商务楼|\#
    写字楼)(?:[A-Za-z]?[0-9]{1,4}(?:号楼|号院|号库|号门|号|栋|幢|座|单元|大厦|楼|层|室|房|户|弄|区|期|组|组团|排|院|巷|铺|门面|[#])){0,4})?\#
    (?:(?:(?!电话|手机|联系|邮|收|签|处|的|附近|旁边|\x{FF0C})[\p{sc:Han}0-9]){0,14}?(?<=[期区园苑城村洲府庭湾里座栋寓])[0-9]{1,3}(?:-[0-9]{1,4}){1,3}(?![0-9\-]))?
    """#

  /// What a label may end with: `no.`, `number`, `id`.
  private static let numbered = #"""
    (?:[_\-. ]?(?:no|nos|num|number|nr|nummer|id|code|[#])(?![a-z])\.?|号码|号){0,2}
    """#
}
