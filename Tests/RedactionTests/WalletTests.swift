import Testing

@testable import Redaction

/// Addresses of wallets pass their check as the papers that define them say, and no other text does.
@Suite struct WalletTests {
  private static func passes(_ check: String, _ value: String) throws -> Bool {
    try #require(Check.named(check)).passes(Array(value.utf8))
  }

  @Test(
    "an address that BIP 173 or BIP 350 calls valid passes",
    arguments: [
      "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
      "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
      "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
      "BC1SW50QGDZ25J", "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
      "tb1qqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy",
      "tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c",
      "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    ])
  func valid(_ address: String) throws {
    #expect(try Self.passes("bech32", address))
  }

  @Test(
    "an address that BIP 173 or BIP 350 calls invalid does not pass",
    arguments: [
      // The checksum of the other paper.
      "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
      "tb1z0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqglt7rf",
      "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
      // A character that is not in the alphabet, a version over 16, programs of wrong lengths, padding, no data.
      "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
      "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", "bc1pw5dgrnzv",
      "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
      "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf", "bc1gmk9yu",
      "bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du",
      // Letters of both cases, one letter changed.
      "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8F3t4", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
    ])
  func invalid(_ address: String) throws {
    #expect(try !Self.passes("bech32", address))
  }

  @Test("an address in base 58 with any of its characters changed does not pass", arguments: [0, 5, 20, 33])
  func changed(_ place: Int) throws {
    var bytes = Array("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy".utf8)
    for other in "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0OIl-".utf8 where other != bytes[place] {
      let kept = bytes[place]
      bytes[place] = other
      #expect(try !Self.passes("base58check", String(decoding: bytes, as: UTF8.self)))
      bytes[place] = kept
    }
  }
}
