/// One thing that is measured.
struct Case {
  let name: String
  let run: () throws -> Measurement
}
