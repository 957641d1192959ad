import ArgumentParser

/// How findings are written.
enum ScanFormat: String, CaseIterable, ExpressibleByArgument { case text, json, jsonl, sarif }
