@_exported public import RuleModel
