import Testing

@testable import Redaction

/// Every value of a Kubernetes Secret stands behind one label, and nothing of any other object does.
@Suite struct ManifestTests {
  private static func values(_ text: String) -> [String] {
    let label = TableReader.manifestLabel + ": "
    return TableTests.cells(text).filter { $0.hasPrefix(label) }.map { String($0.dropFirst(label.count)) }
  }

  @Test(
    "the values under data and stringData of a Secret are read, in whatever order its keys stand",
    arguments: [
      ("kind: Secret\ndata:\n  a: QQ==\n  b.c: 'Qg=='\n", ["QQ==", "Qg=="]),
      ("apiVersion: v1\nstringData:\n  a: x y # note\nkind: \"Secret\"\n", ["x y"]),
      ("data:\r\n    a: QQ==\r\nkind: Secret\r\nmetadata:\r\n    name: n\r\n", ["QQ=="]),
      (
        "kind: Secret\nstringData:\n  f: |\n    user: u\n    last: l\n  g: z\ntype: Opaque\n",
        ["user: u", "last: l", "z"]
      ),
      ("kind: Secret\ndata:\n\textra: QQ==\nmetadata:\n\tname: n\n", ["QQ=="]),
      ("apiVersion: v1\n data:\n \textra: QQ==\n kind: secret\n", ["QQ=="]),
      ("kind: Secret\ndata: {a: QQ==, b: Qg==}\n", ["QQ==", "Qg=="]),
      ("kind: Secret\ndata:\n  a: QQ==\nkind: Secret\ndata:\n  b: Qg==\n", ["QQ==", "Qg=="]),
      (
        "items:\n- kind: ConfigMap\n  data:\n    a: c\n- apiVersion: v1\n  data:\n    a: QQ==\n  kind: Secret\n",
        ["QQ=="]
      ),
      (
        "items:\n- data:\n    a: c\n  kind: ConfigMap\n- kind: Secret\n  data:\n    a: QQ==\n- data:\n    a: d\n",
        ["QQ=="]
      ),
      ("kind: Secret\ndata:\n  a: QQ==\n---\nkind: Secret\ndata:\n  # b: no\n  b: Qg==\n", ["QQ==", "Qg=="]),
      (#"{"kind":"Secret","data":{"a":"QQ==","b":"Qg=="},"type":"Opaque"}"#, ["QQ==", "Qg=="]),
      (#"{"stringData": {"a": "x"}, "metadata": {"name": "n"}, "kind": "Secret"}"#, ["x"]),
      (#"[{"kind":"ConfigMap","data":{"a":"c"}},{"data":{"a":"QQ=="},"kind": "Secret"}]"#, ["QQ=="]),
      (#"{\"kind\":\"Secret\",\"data\":{\"a\":\"QQ==\"}}"#, ["QQ=="]),
      (#"{"kind":"Secret","data":{"a":"QQ=="#, []), (#"{"kind":"Secret","data":{"a":"QQ==","b"#, ["QQ=="]),
    ])
  func secrets(text: String, wanted: [String]) {
    #expect(Self.values(text) == wanted)
  }

  @Test(
    "no value of another object is read as one of a Secret",
    arguments: [
      "kind: ConfigMap\ndata:\n  a: c\n", "kind: Secret\nmetadata:\n  name: n\n", "kind: SecretStore\ndata:\n  a: c\n",
      "kind: SealedSecret\nspec:\n  encryptedData:\n    a: c\n", "kind: Secret\n---\nkind: ConfigMap\ndata:\n  a: c\n",
      "kind: ConfigMap\ndata:\n  a: c\n---\nkind: Secret\n", "data:\n  a: c\nabout the kind: Secret\n",
      #"{"kind":"ConfigMap","data":{"a":"Secret"}}"#, #"{"kind":"Secret","metadata":{"name":"n"}}"#,
      #"{"kind":"List","data":{"a":"c"},"items":[{"kind":"Secret"}]}"#, #"{"data":{"a":"c"},"type":"Secret"}"#,
    ])
  func others(text: String) {
    #expect(Self.values(text) == [])
  }
}
