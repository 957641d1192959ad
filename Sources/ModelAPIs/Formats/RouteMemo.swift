internal import Synchronization

/// Which of a list of routes fit an address; what was found is kept, since a program asks at a few addresses only.
final class RouteMemo: Sendable {
  private struct Address: Hashable {
    let method: String
    let host: String
    let path: String
  }

  /// How many addresses are kept; paths may hold the name of a file, so that their number has no end.
  private static let most = 256

  private let routes: [FormatRoute]
  private let known = Mutex<[Address: [Int]]>([:])

  init(_ routes: [FormatRoute]) { self.routes = routes }

  /// The number of the first route that fits a request.
  func first(method: String, host: String, path: String, _ hasLine: FormatRegistry.HasLine) -> Int? {
    let address = Address(method: method, host: host, path: path)
    let numbers = known.withLock { $0[address] } ?? look(address)
    return numbers.first { routes[$0].fits(hasLine) }
  }

  /// The routes that may fit an address, as its header lines decide.
  private func look(_ address: Address) -> [Int] {
    let (host, path) = (address.host.lowercased(), Array(address.path.utf8))
    var numbers: [Int] = []
    for number in routes.indices where routes[number].fits(method: address.method, host: host, path: path) {
      numbers.append(number)
      if routes[number].header == nil { break }
    }
    known.withLock { known in
      if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
      known[address] = numbers
    }
    return numbers
  }
}
