@_exported public import Redaction
@_exported public import RuleFiles
@_exported public import VaultStorage
