"""Whether the signatures of requests hold, as the vendors' servers would find out: from the documentation, not from a kit.

<https://cloud.tencent.com/document/api/1729/101843>, <https://cloud.baidu.com/doc/Reference/s/njwvz1yfu>
"""

import hashlib
import hmac
import urllib.parse

# The invented access keys: those of the clients, and those with which the proxy signs anew.
SECRETS = {"AKIDtest": "test", "AKIDtestproxy": "proxy", "ALTAKtest": "test", "ALTAKtestproxy": "proxy"}
TENCENT, BAIDU = "hunyuan.tencentcloudapi.com", "aip.baidubce.com"


def signature_holds(request):
    """Whether the signature of a request holds for the host that it came to or the vendor's; None when it has none."""
    headers = {name.lower(): value for name, value in request["headers"]}
    authorization = headers.get("authorization", "")
    for scheme, host, check in (("TC3-HMAC-SHA256", TENCENT, _tencent), ("bce-auth-v1", BAIDU, _baidu)):
        if authorization.startswith(scheme):
            return any(check(request, {**headers, "host": h}, authorization) for h in (headers["host"], host))
    return None


def _hash(text):
    return hashlib.sha256(text.encode()).hexdigest()


def _keyed(key, text):
    return hmac.new(key, text.encode(), "sha256")


def _tencent(request, headers, authorization):
    parts = dict(part.split("=", 1) for part in authorization.split(" ", 1)[1].replace(" ", "").split(","))
    identifier, scope = parts["Credential"].split("/", 1)
    names = parts["SignedHeaders"]
    payload = headers.get("x-tc-content-sha256") or request["body"]
    lines = "".join(f"{name}:{headers[name].lower()}\n" for name in names.split(";"))
    canonical = "\n".join([request["method"], request["path"], request["query"], lines, names, _hash(payload)])
    text = "\n".join(["TC3-HMAC-SHA256", headers["x-tc-timestamp"], scope, _hash(canonical)])
    key = f"TC3{SECRETS[identifier]}".encode()
    for part in scope.split("/"):
        key = _keyed(key, part).digest()
    return _keyed(key, text).hexdigest() == parts["Signature"]


def _baidu(request, headers, authorization):
    prefix, names, signature = authorization.rsplit("/", 2)
    quote = lambda text, safe="": urllib.parse.quote(text, safe="-_.~" + safe)  # noqa: E731
    query = urllib.parse.parse_qsl(request["query"], keep_blank_values=True)
    canonical = "\n".join([
        request["method"],
        quote(urllib.parse.unquote(request["path"]), "/"),
        "&".join(sorted(f"{quote(k)}={quote(v)}" for k, v in query if k.lower() != "authorization")),
        "\n".join(sorted(f"{quote(name)}:{quote(headers[name].strip())}" for name in names.split(";"))),
    ])
    key = _keyed(SECRETS[prefix.split("/")[1]].encode(), prefix).hexdigest()
    return _keyed(key.encode(), canonical).hexdigest() == signature
