internal import Foundation
internal import Outbound
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// The delegate of a session: finds the call that each event is about.
final class URLSessionCalls: NSObject, URLSessionDataDelegate, Sendable {
  private let open = Mutex<[Int: URLSessionCall]>([:])

  func begin(_ call: URLSessionCall) {
    open.withLock { $0[call.task.taskIdentifier] = call }
    call.task.resume()
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    guard let answer = response as? HTTPURLResponse else { return completionHandler(.cancel) }
    var headers = HeaderList(
      answer.allHeaderFields.compactMap { name, value in (name as? String).map { HeaderField($0, "\(value)") } })
    if headers.first("Content-Encoding") != nil {
      // Foundation hands out the decoded body with the lines of the coded one.
      headers.remove("Content-Encoding")
      headers.remove("Content-Length")
    }
    self[dataTask]?.receive(URLSessionCall.Head(status: answer.statusCode, headers: headers))
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    self[dataTask]?.receive(Array(data))
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    open.withLock { $0.removeValue(forKey: task.taskIdentifier) }?.complete(error)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  private subscript(task: URLSessionTask) -> URLSessionCall? { open.withLock { $0[task.taskIdentifier] } }
}
