internal import Outbound

/// A model API that has a route by its name.
struct Provider: Sendable {
  /// The first part of the path, as in `/openai/v1/chat/completions`.
  let name: String
  /// Its own address.
  let base: String

  init(_ name: String, _ base: String) { (self.name, self.base) = (name, base) }

  /// The provider whose calls have no path: Tencent Cloud tells them apart by a header line.
  static let tencentCloud = Provider("hunyuan", "https://hunyuan.tencentcloudapi.com")

  /// The provider whose clients sign the path unless they have a token.
  static let baiduV1 = Provider("qianfan-v1", "https://aip.baidubce.com")

  /// The provider that is known by what its clients sign with.
  static func signed(path: Substring, headers: HeaderList) -> Provider? {
    if path == "/", headers.first("X-TC-Action") != nil { return tencentCloud }
    let isBaidu = headers.first("Authorization")?.hasPrefix(BaiduSignature.scheme) == true
    return isBaidu && ["/rpc/2.0/", "/wenxinworkshop/"].contains(where: path.hasPrefix) ? baiduV1 : nil
  }

  /// All that have a route from the start.
  static let all: [Provider] = [
    Provider("openai", "https://api.openai.com"), Provider("anthropic", "https://api.anthropic.com"),
    Provider("gemini", "https://generativelanguage.googleapis.com"),
    Provider("dashscope", "https://dashscope.aliyuncs.com"), Provider("zhipu", "https://open.bigmodel.cn"),
    Provider("zai", "https://api.z.ai"), Provider("qianfan", "https://qianfan.baidubce.com"),
    baiduV1, Provider("aistudio", "https://aistudio.baidu.com"),
    Provider("ark", "https://ark.cn-beijing.volces.com"), tencentCloud,
    Provider("hunyuan-openai", "https://api.hunyuan.cloud.tencent.com"),
    Provider("deepseek", "https://api.deepseek.com"), Provider("moonshot", "https://api.moonshot.cn"),
    Provider("minimax", "https://api.minimaxi.com"), Provider("baichuan", "https://api.baichuan-ai.com"),
    Provider("mistral", "https://api.mistral.ai"), Provider("cohere", "https://api.cohere.com"),
    Provider("dify", "https://api.dify.ai"), Provider("ollama", "http://127.0.0.1:11434"),
    Provider("xinference", "http://127.0.0.1:9997"), Provider("vllm", "http://127.0.0.1:8000"),
    Provider("localai", "http://127.0.0.1:8080"),
  ]
}
