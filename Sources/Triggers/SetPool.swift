/// Gives sets of bytes numbers, equal ones the same.
struct SetPool {
  private var numbers: [ByteSet: Int] = [:]
  private(set) var list = SetList()

  mutating func number(_ set: ByteSet) -> Int {
    if let known = numbers[set] { return known }
    let number = list.count
    numbers[set] = number
    list.append(set)
    return number
  }
}
