@_exported public import RuleYAML
