internal import Foundation
internal import NameTagger

/// The lists that made-up sentences take values from, out of the sources and of the labels.
package struct SourceLists {
  /// By name.
  package private(set) var lists: [String: SourceList] = [:]
  /// Short names of companies: those of the sources, and those of the brand list by its four kinds.
  let companies: [String]
  let brands: [String: [String]]

  /// Reads the lists.
  ///
  /// - Parameters:
  ///   - folder: the text of each file that sources.py wrote.
  ///   - brands: lines of a short name and its kind (`stock`, `known1`, `known2`, `short`); empty if there are none.
  ///   - words: every word.
  ///   - texts: the teacher's labels, which the surnames are counted in.
  package init(_ folder: SourceFiles, brands: String, words: WordList, texts: [LabelledText]) {
    companies = folder.companies.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
    var kinds: [String: [String]] = [:]
    for line in brands.split(separator: "\n") {
      let cells = line.split(separator: "\t").map(String.init)
      if cells.count == 2 { kinds[cells[1], default: []].append(cells[0]) }
    }
    self.brands = kinds
    let known1 = kinds["known1"] ?? []
    let known2 = kinds["known2"] ?? []
    lists["company"] = SourceList(companies.filter { Self.isHan($0, 2...6) })
    lists["listed"] = SourceList(kinds["stock"] ?? [])
    lists["known"] = SourceList(known1)
    lists["confirmed"] = SourceList(known1 + known2)
    lists["unconfirmed"] = SourceList(kinds["short"] ?? [])
    lists["surname"] = Self.surnames(texts)
    lists["given"] = Self.given(folder.givenNames)
    lists["lexicon"] = SourceList(
      words.words.filter { $0.wordClass == WordClass.organisation }
        .map { String(decoding: $0.codes, as: UTF16.self) }.filter { !Heads.isPublic($0) })
    addDivisions(folder.divisions)
  }

  /// Short names of companies in the order in which they become words.
  var companyWords: [String] {
    (brands["known1"] ?? []) + companies + (brands["stock"] ?? []) + (brands["known2"] ?? [])
  }

  static func isHan(_ text: String, _ length: ClosedRange<Int>) -> Bool {
    let codes = LabelledText.codes(text)
    return length.contains(codes.count) && codes.allSatisfy(WordList.isHan)
  }

  /// First characters of the persons of two or three characters, the frequent ones a little damped.
  private static func surnames(_ texts: [LabelledText]) -> SourceList {
    var counts: [UInt16: Int] = [:]
    for text in texts {
      let persons = text.spans.filter { $0.kind == .person && (2...3).contains($0.range.count) }
      if persons.isEmpty { continue }
      let codes = text.codes
      for span in persons where codes[span.range].allSatisfy(WordList.isHan) {
        counts[codes[span.range.lowerBound], default: 0] += 1
      }
    }
    let frequent = counts.filter { $0.value >= 15 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return SourceList(frequent.map { (String(decoding: [$0.key], as: UTF16.self), pow(Double($0.value), 0.75)) })
  }

  private static func given(_ file: String) -> SourceList {
    let rows = file.split(whereSeparator: \.isNewline).dropFirst().prefix(1500).compactMap { line in
      let cells = line.split(separator: ",")
      guard cells.count == 3, let male = Double(cells[1]), let female = Double(cells[2]) else {
        return nil as (text: String, weight: Double)?
      }
      return (String(cells[0]), pow(male + female, 0.8))
    }
    return SourceList(rows)
  }

  /// Provinces, cities and counties by themselves, and each county behind what it belongs to.
  private mutating func addDivisions(_ file: String) {
    var names: [Substring: String] = [:]
    var codes: [Substring] = []
    for line in file.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",")
      guard cells.count >= 2, cells[0].count >= 6 else { continue }
      if names.updateValue(String(cells[1]), forKey: cells[0].prefix(6)) == nil { codes.append(cells[0].prefix(6)) }
    }
    let stopgaps: Set<String> = ["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"]
    var (provinces, cities, counties, whole) = ([String](), [String](), [String](), [String]())
    for code in codes where !code.hasSuffix("00") {
      guard let county = names[code], county.count >= 2, !stopgaps.contains(county) else { continue }
      let province = names[code.prefix(2) + "0000"] ?? ""
      var city = names[code.prefix(4) + "00"] ?? ""
      if stopgaps.contains(city) { city = "" }
      guard !(province + city).isEmpty else { continue }
      if !province.isEmpty { provinces.append(province) }
      cities.append(city.isEmpty ? province : city)
      counties.append(county)
      whole.append(province + city + county)
    }
    lists["province"] = SourceList(provinces)
    lists["city"] = SourceList(cities)
    lists["city-short"] = SourceList(cities.map(Self.short))
    lists["county"] = SourceList(counties)
    lists["division"] = SourceList(whole)
  }

  private static func short(_ name: String) -> String {
    for ending in ["特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
