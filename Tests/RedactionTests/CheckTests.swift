import Testing

@testable import Redaction

/// Check digits hold for the examples that their standards and offices publish, and for no neighbour of them.
@Suite struct CheckTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var check: String
    var value: String
    /// Where the example is published.
    var source: String
    var testDescription: String { "\(check): \(value), \(source)" }
  }

  private static func examples(_ check: String, _ source: String, _ values: String...) -> [Example] {
    values.map { Example(check: check, value: $0, source: source) }
  }

  /// Examples whose check guards every digit of the end: a changed one must not pass.
  static let guarded: [Example] =
    examples("cn-id-card", "GB 11643-1999, annex A", "11010519491231002X", "440524188001010014")
    + examples("hk-id", "Wikipedia, Hong Kong identity card, check digit", "G123456(A)", "A123456(3)")
    + examples("luhn", "the worked example of the Luhn article in Wikipedia", "79927398713")
    + examples(
      "cn-bank-card", "test cards of Stripe and Adyen", "4242424242424242", "5555555555554444", "378282246310005")
    + examples("cn-bank-card", "test cards of Stripe: UnionPay, JCB", "6200000000000005", "3566002020360505")
    + examples("imei", "3GPP TS 23.003, annex B, worked in GSMA TS.06", "49-015420-323751-8")
    + examples("iban", "SWIFT, IBAN registry", "GB29NWBK60161331926819", "DE89370400440532013000")
    + examples("iban", "SWIFT, IBAN registry", "FR1420041010050500013M02606", "NL91ABNA0417164300")
    + examples("aba-routing", "ABA, Key to Routing Numbers: Federal Reserve Bank of Boston", "011000015")
    + examples("uk-nhs", "NHS Data Dictionary, NHS number", "943 476 5919")
    + examples("jp-my-number", "Cabinet Office of Japan, specimen card", "1234 5678 9018")
    + examples("kr-rrn", "documentation of python-stdnum, stdnum.kr.rrn; user guide of DataPrep", "971013-9019902")
    + examples("sg-nric", "Immigration & Checkpoints Authority, specimen S0000001I", "S0000001I")
    + examples("de-tax-id", "Bundeszentralamt, check of the identification number", "86095742719")
    + examples("fr-nir", "INSEE, number of registration, worked example", "255081416802538")
    + examples("es-nif", "Ministerio del Interior, specimen DNI", "99999999R", "12345678Z", "X1234567L")
    + examples("it-fiscal-code", "Agenzia delle Entrate, specimen card", "RSSMRA85T10A562S")
    + examples("br-cpf", "Receita Federal, form's example", "111.444.777-35")
    + examples("br-cnpj", "Receita Federal, form's example", "11.222.333/0001-81")
    + examples("au-tfn", "Australian Taxation Office, test number", "123 456 782")
    + examples("ch-ahv", "Zentrale Ausgleichsstelle, specimen", "756.9217.0769.85")
    + examples("nl-bsn", "Rijksdienst voor Identiteitsgegevens, test number", "111222333")
    + examples("pl-pesel", "Ministry of Digital Affairs, specimen", "44051401359")
    + examples("isbn", "ISO 2108, International ISBN Agency manual", "978-3-16-148410-0", "0-306-40615-2")
    + examples("in-aadhaar", "UIDAI, test data of the authentication API", "999941057058", "999971658847")
    + examples("luhn", "Employment and Social Development Canada, specimen SIN", "046 454 286")
    + examples("luhn", "documentation of python-stdnum, stdnum.it.iva", "00743110157")
    + examples("fi-hetu", "Digital and Population Data Services Agency, worked example", "131052-308T")
    + examples("se-personnummer", "Skatteverket, SKV 704, worked example", "811218-9876")
    + examples("no-fodselsnummer", "documentation of python-stdnum, stdnum.no.fodselsnummer", "151086 95088")
    + examples("pt-nif", "documentation of python-stdnum, stdnum.pt.nif", "501 964 843")
    + examples("be-national-number", "documentation of python-stdnum, stdnum.be.nn", "85.07.30-033.28")
    + examples("ie-pps", "documentation of python-stdnum, stdnum.ie.pps", "6433435F", "6433435OA")
    + examples("de-document", "Bundesministerium des Innern, specimens", "T220001293", "LZ6311T475", "C01X00T478")
    + examples("de-insurance", "documentation of python-stdnum, stdnum.de.svnr; gematik", "15070649C103", "A123456780")
    + examples("au-abn", "Australian Business Register, worked example", "51 824 753 556")
    + examples("nz-ird", "Inland Revenue, worked examples", "49-091-850")
    + examples("in-gstin", "documentation of python-stdnum, stdnum.in_.gstin", "27AAPFU0939F1ZV")
    + examples("kr-brn", "documentation of python-stdnum, stdnum.kr.brn", "116-82-00276")
    + examples("sg-uen", "documentation of python-stdnum, stdnum.sg.uen", "00192200M", "197401143C")
    + examples("tr-id", "documentation of python-stdnum, stdnum.tr.tckimlik", "17291716060")
    + examples("us-npi", "CMS, National Provider Identifier, check digit", "1234567893")
    + examples("cl-rut", "documentation of python-stdnum, stdnum.cl.rut", "12.531.909-2")
    + examples("ar-cuit", "documentation of python-stdnum, stdnum.ar.cuit", "20-05536168-2")

  /// Examples whose check tells only some changes from the real thing, or that have none.
  static let plain: [Example] =
    examples("vin", "49 CFR 565.15, worked example", "1M8GDM9AXKP042788")
    + examples("vin", "Wikipedia, Vehicle identification number: all ones", "11111111111111111")
    + examples("cn-org-code", "GB 11714-1997, worked example", "D2143569-X")
    + examples("bech32", "BIP 173, examples", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")
    + examples(
      "bech32", "BIP 350, examples", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0")
    + examples("au-acn", "ASIC, worked example", "004 085 616")
    + examples("th-id", "documentation of python-stdnum, stdnum.th.pin", "1-2345-45678-78-1")
    + examples("us-dea", "Wikipedia, DEA number", "AB1234563")
    + examples("mx-curp", "documentation of python-stdnum, stdnum.mx.curp", "BOXW310820HNERXN09")
    + examples("dk-cpr", "CPR-kontoret, structure of the number", "070761-4285")
    + examples("au-medicare", "Services Australia, specimen card", "2123 45670 1")
    + examples("sg-uen", "documentation of python-stdnum, stdnum.sg.uen", "T01FC6132D")
    + examples(
      "base58check", "Bitcoin, first block and BIP 13", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
      "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "1111111111111111111114oLvT2")
    + examples(
      "base58check", "Bitcoin Wiki, Wallet import format; BIP 32, test vector 1",
      "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
      "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi")
    + examples(
      "mrz", "ICAO Doc 9303 part 4, appendix B, Utopian specimen", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    + examples("cn-id-card-15", "GB 11643-1999, annex A, in the form of 1989", "110105491231002")
    + examples("tw-id", "Ministry of the Interior of Taiwan, specimen card", "A123456789")
    + examples("ssn", "Social Security Administration, Woolworth's specimen card", "078-05-1120")
    + examples(
      "jwt", "RFC 7519, section 3.1", "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UifQ.dBjftJeZ4CVP")
    + examples("private-ipv4", "RFC 1918, section 3", "10.0.0.1", "172.31.255.255", "192.168.0.1")
    + examples("ipv4", "RFC 5737", "192.0.2.1", "203.0.113.255")

  private static func passes(_ check: String, _ value: String) throws -> Bool {
    try #require(Check.named(check)).passes(Array(value.utf8))
  }

  @Test("a published example passes its check", arguments: guarded + plain)
  func published(_ example: Example) throws {
    #expect(try Self.passes(example.check, example.value))
  }

  @Test("a published example with one digit changed does not pass", arguments: guarded)
  func changed(_ example: Example) throws {
    let bytes = Array(example.value.utf8)
    // The last digits: the check itself in most, and what it is summed over.
    let places = bytes.indices.filter { bytes[$0] &- 0x30 < 10 }.suffix(3)
    for place in places {
      for step in 1..<10 as Range<UInt8> {
        var other = bytes
        other[place] = 0x30 + (other[place] - 0x30 + step) % 10
        let spelled = String(decoding: other, as: UTF8.self)
        #expect(try !Self.passes(example.check, spelled), "\(spelled)")
      }
    }
  }

  /// GB 32100-2015 prints no whole example; these codes stand in the public register of enterprises.
  @Test(
    "a unified social credit code passes with its own check character alone",
    arguments: [("91440300708461136", "T"), ("9144030071526726X", "G")])
  func creditCode(_ body: String, _ check: String) throws {
    let right = try "0123456789ABCDEFGHJKLMNPQRTUWXY".filter { try Self.passes("cn-uscc", body + String($0)) }
    #expect(right == check)
  }

  @Test("Verhoeff's own example, 236, has the check digit 3 alone")
  func verhoeff() { #expect((0...9).filter { Check.isVerhoeff([2, 3, 6, $0]) } == [3]) }

  @Test(
    "what was never given out does not pass",
    arguments: [
      ("ssn", "000-12-3456"), ("ssn", "666-12-3456"), ("ssn", "912-12-3456"), ("ssn", "123-00-3456"),
      ("cn-id-card", "990105194912310020"), ("cn-id-card", "110105194913310023"), ("ipv4", "256.1.1.1"),
      ("private-ipv4", "172.32.0.1"), ("luhn", "0000000000000000"), ("iban", "GB29NWBK6016133192681"),
      ("de-tax-id", "12345678901"), ("jwt", "abc.def.ghi"), ("vin", "1M8GDM9A1KP042788"),
      ("kr-rrn", "990230-1234567"), ("uk-nhs", "943 476 5910"), ("isbn", "978-3-16-148410-1"),
    ])
  func neverGivenOut(_ check: String, _ value: String) throws {
    #expect(try !Self.passes(check, value))
  }

  @Test(
    "random text passes, words do not",
    arguments: [
      ("random", "d3e15d356f841e498da3180836744cf3", true), ("random", "persLDTEfBYLGATq06GUiBRu", true),
      ("random", "management-with-vault-2024", false), ("random", "aaaaaaaaaaaaaaaaaaaa", false),
      ("password-like", "purple-horse-battery2", true), ("password-like", "user_id2", false),
      ("password-like", "${PASSWORD}", false), ("password-like", "None,", false),
      ("not-stand-in", "{{ .Values.cfg }}", false), ("not-stand-in", "{{", false), ("not-stand-in", "{{name}}", false),
      ("not-stand-in", "{{m}q)8", true), ("not-stand-in", "{x}{y}7", true), ("not-stand-in", "<token>", false),
      ("cn-person-alone", "\u{6797}\u{82E5}\u{6668}", true), ("cn-person-alone", "\u{548C}\u{5F00}\u{53D1}", false),
      ("cn-person-labelled", "\u{7C4D}\u{73CD}\u{9752}", true), ("cn-person-labelled", "\u{5FC5}\u{586B}", false),
      ("cn-person-labelled", "\u{89C1}\u{9644}\u{4EF6}", false), ("cn-person-labelled", "\u{6587}\u{6863}", false),
    ])
  func texts(_ check: String, _ value: String, _ passes: Bool) throws {
    #expect(try Self.passes(check, value) == passes)
  }

  @Test("every check of numbers is tried on a published example")
  func complete() {
    let unpublished: Set = [
      "cn-person-alone", "cn-person-labelled", "cn-person-name", "cn-uscc", "date", "entropy", "not-stand-in",
      "password-like", "phone-e164", "random",
    ]
    #expect(Set(Check.names).subtracting((Self.guarded + Self.plain).map(\.check)) == unpublished)
  }
}
