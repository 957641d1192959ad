import RedactKit
import Testing

/// What the documentation promises to find has a rule.
@Suite struct CoverageTests {
  private static let entities = """
    PERSON CN_ID_CARD CN_PASSPORT CN_TRAVEL_PERMIT HK_ID MACAU_ID TW_ID FOREIGN_PERMANENT_RESIDENT CN_OFFICER_ID \
    CN_DRIVER_FILE_NUMBER CN_SOCIAL_SECURITY DATE_OF_BIRTH EMPLOYEE_ID STUDENT_ID MEDICAL_RECORD_NUMBER PHONE_NUMBER \
    EMAIL_ADDRESS WECHAT_ID QQ_NUMBER ADDRESS POSTCODE ORGANIZATION CN_USCC CN_ORG_CODE CN_TAX_ID BANK_ACCOUNT \
    CNAPS_CODE CONTRACT_NUMBER ORDER_NUMBER INVOICE_NUMBER INVOICE_CODE CASE_NUMBER PROPERTY_CERTIFICATE ICP_NUMBER \
    AMOUNT PROJECT_CODE SECRECY_MARK LICENSE_PLATE VIN ENGINE_NUMBER CREDIT_CARD IBAN SWIFT_BIC CRYPTO_ADDRESS \
    US_ROUTING US_SSN US_ITIN US_PASSPORT UK_NINO UK_NHS IN_AADHAAR IN_PAN JP_MY_NUMBER KR_RRN SG_NRIC DE_TAX_ID FR_NIR \
    ES_NIF IT_FISCAL_CODE BR_CPF AU_TFN CA_SIN US_EIN EU_VAT_NUMBER UK_DRIVING_LICENCE CHAT_ACCOUNT \
    CARD_SECURITY_CODE IP_ADDRESS IPV6 MAC_ADDRESS INTERNAL_HOST IMEI DEVICE_ID PRIVATE_KEY JWT \
    PASSWORD CONNECTION_STRING BEARER_TOKEN BASIC_AUTH COOKIE API_KEY PL_PESEL NL_BSN IT_VAT_CODE IT_DRIVER_LICENSE \
    IT_IDENTITY_CARD FI_PERSONAL_IDENTITY_CODE SE_PERSONNUMMER SE_ORGANISATIONSNUMMER DK_CPR NO_FODSELSNUMMER PT_NIF \
    BE_NATIONAL_NUMBER CH_AHV IE_PPS DE_ID_CARD DE_PASSPORT DE_TAX_NUMBER DE_SOCIAL_SECURITY UK_PASSPORT UK_SORT_CODE \
    AU_ABN AU_ACN AU_MEDICARE NZ_IRD IN_GSTIN IN_VOTER IN_PASSPORT UPI_ID IN_IFSC KR_PASSPORT KR_DRIVER_LICENSE KR_BRN \
    SG_UEN TH_TNIN TR_ID MY_NRIC ID_NIK VN_CCCD IL_ID US_DRIVER_LICENSE US_NPI US_MBI MEDICAL_LICENSE \
    HEALTH_INSURANCE_ID MX_CURP MX_RFC BR_CNPJ CL_RUT AR_CUIT ZA_ID NG_NIN
    """.split(separator: " ").map(String.init)

  private static let services = """
    OpenAI|Anthropic|DeepSeek|Moonshot|DashScope|MiniMax|OpenRouter|Zhipu|Hugging Face|Groq|Replicate|xAI|Perplexity|\
    NVIDIA|LangSmith|Langfuse|Pinecone|Cerebras|Tavily|Jina AI|Firecrawl|LlamaCloud|Fireworks AI|RunPod|E2B|Dify|Coze|\
    Helicone|Modal|ModelScope|Kimi|Hunyuan|SiliconFlow|StepFun|Baichuan|Tongyi|Bailian|Doubao|Ernie|Skywork|Aliyun|\
    JD Cloud|ServerChan|WxPusher|Tencent location|Qiniu|UPYUN|UCloud|Kingsoft Cloud|China Telecom|iFLYTEK|SenseNova|JPush|\
    Getui|Umeng|Amap|Baidu Map|Tianditu|Yunpian|Submail|Chuanglan|Ihuyi|WeChat Pay|Alipay|PushPlus|Bark|Qmsg|AWS|\
    Tencent Cloud|Huawei Cloud|Baidu Cloud|Volcengine|Google|Azure|DigitalOcean|Cloudflare|HashiCorp Vault|Terraform Cloud|\
    Databricks|Heroku|Fly.io|Netlify|Render|Supabase|PlanetScale|Neon|Scaleway|Doppler|Pulumi|1Password|Yandex Cloud|\
    Tailscale|Firebase|IBM Cloud|GitHub|GitLab|Gitee|Bitbucket|npm|PyPI|Docker Hub|RubyGems|Atlassian|crates.io|NuGet|\
    JFrog Artifactory|Clojars|CircleCI|Buildkite|SonarQube|Octopus Deploy|Harness|Prefect|dbt Cloud|Gitea|Figma|ReadMe|\
    Postman|Dynatrace|PostHog|Honeycomb|LaunchDarkly|New Relic|Application Insights|Plaid|Braintree|Razorpay|Flutterwave|\
    Mollie|GoCardless|Shippo|EasyPost|Duffel|Adyen|Stripe|Binance|Coinbase|Kraken|OKX|Slack|DingTalk|Feishu|WeCom|Twilio|\
    SendGrid|Mailgun|Telegram|Discord|Shopify|Square|Sentry|Grafana|Linear|Microsoft Teams|Airtable|HubSpot|Notion|\
    Mailchimp|Brevo|Resend|Typeform|Contentful|ClickUp|Dropbox|Meta|Frame.io|Asana|Mapbox|Adobe|Okta|PubNub|Twitch|Spotify|\
    Trello|Zoom|Intercom|Zendesk|Datadog|PayPal|Snowflake|Algolia|Jenkins|Auth0|PagerDuty|OpenShift|Sourcegraph|Vercel|\
    Amazon marketplace|Infracost
    """.split(separator: "|").map(String.init)

  @Test("every entity that is promised has a rule that the default or the strict profile runs", arguments: entities)
  func entity(_ name: String) throws {
    let rules = BuiltinRules.all().map(\.rule).filter { $0.entity.rawValue == name && !$0.harmless }
    #expect(rules.contains { $0.profiles.contains(.default) || $0.profiles.contains(.strict) })
  }

  @Test("secrets of at least a hundred and seventy services have a rule that names the service")
  func serviceCount() throws {
    let rules = BuiltinRules.all().map(\.rule).filter { $0.kind == "SECRET" }
    let names = rules.map { ($0.title + "\n" + $0.pattern).lowercased() }
    for service in Self.services {
      #expect(names.contains { $0.contains(service.lowercased()) }, "\(service)")
    }
    #expect(Set(Self.services).count == Self.services.count && Self.services.count >= 170, "\(Self.services.count)")
  }
}
