/// A choice of rules by purpose.
public enum Profile: String, CaseIterable, Sendable {
  /// Everything but what is noisy.
  case `default`
  /// People: names, identity papers, contact.
  case personal
  /// Companies: parties, contracts, accounts, amounts.
  case business
  /// Credentials.
  case secrets
  /// Everything, also what is often harmless (public addresses, dates, bare amounts).
  case strict
}
