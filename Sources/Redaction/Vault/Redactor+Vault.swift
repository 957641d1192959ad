extension Redactor {
  /// Makes a session that goes on from a vault, in the vault's style.
  ///
  /// - Parameter hash: the session's keyed hash, the one that gave the vault its codes.
  package func session(hash: @escaping KeyedHash, vault: Vault) -> Session {
    Session(redactor: self, hash: hash, vault: vault)
  }
}
