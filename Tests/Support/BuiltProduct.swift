package import Foundation

/// A program of this package as it was built for the tests.
package enum BuiltProduct {
  /// Where it is: in the folder of build products, where the tests stand too.
  package static func url(_ name: String) -> URL {
    let beside = Bundle.main.bundleURL.appendingPathComponent(name)
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(name)
  }
}
