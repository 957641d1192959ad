/// A certificate that nobody trusts, for localhost and 127.0.0.1; made with openssl for these tests and valid to 2126.
enum TestCertificate {
  static let certificate = """
    -----BEGIN CERTIFICATE-----
    MIIBmzCCAUGgAwIBAgIUEgbPj1LXpLq3RCMn1Vf8uJayqHcwCgYIKoZIzj0EAwIw
    FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDEzNDEwMFoYDzIxMjYxMDMx
    MTM0MTAwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
    PQMBBwNCAATkwQMrv8U8IDUjH1GGTxV3QFIfWqLpqXTNulkIQqA5xB6BQbI2h4zG
    eUdFU6dcBxpuMnIjLfHg3tTkfH6ym8dWo28wbTAdBgNVHQ4EFgQUkMrrrWRVEXVr
    i8vbQGHUo5isqVEwHwYDVR0jBBgwFoAUkMrrrWRVEXVri8vbQGHUo5isqVEwGgYD
    VR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZI
    zj0EAwIDSAAwRQIgCbDT2nySfQf5CcxPiOutgu1A+v/ZBXHDCpbYpb+DaSQCIQD8
    oeaWdNqPAYvuqg85jHqEF7UBidJvCVCYfnglpg6uHQ==
    -----END CERTIFICATE-----
    """

  /// Guards nothing: the key of the certificate above.
  static let key = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgFuLDJ+RYR0B0ggfK
    YCKDreBvK0hLx1+b1U7OiUM+B5OhRANCAATkwQMrv8U8IDUjH1GGTxV3QFIfWqLp
    qXTNulkIQqA5xB6BQbI2h4zGeUdFU6dcBxpuMnIjLfHg3tTkfH6ym8dW
    -----END PRIVATE KEY-----
    """
}
