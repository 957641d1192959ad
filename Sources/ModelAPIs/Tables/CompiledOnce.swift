internal import Synchronization

/// A table that is compiled when it is first asked for: most programs use one or two formats of many.
final class CompiledOnce<Table: Sendable>: Sendable {
  private let table = Mutex<Table?>(nil)
  private let compile: @Sendable () -> Table

  init(_ compile: @escaping @Sendable () -> Table) { self.compile = compile }

  var value: Table {
    table.withLock { table in
      if let table { return table }
      let new = compile()
      table = new
      return new
    }
  }
}
