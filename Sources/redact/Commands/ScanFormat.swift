import ArgumentParser

/// How findings are written.
enum ScanFormat: String, NamedChoice { case text, json, jsonl, sarif }
