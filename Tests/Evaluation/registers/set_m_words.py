"""Set M's labels, keys and harmless lines."""
LABELS = {
    "PERSON": "申请人姓名|投保人|被保险人|乘车人|入住人|报案人|监护人姓名|授课教师|面试人选|开票联系人|签收人|买受人",
    "ORG": "投标单位|中标人|发货单位|承租方|付款单位名称|被申请人(单位)|委托方|入职公司|销方名称|代理报关单位",
    "ADDRESS": "寄送地址|房屋坐落|经常居住地|上门地址|单位住址|取件地址|接送地点|住所",
    "PHONE": "手机号(必填)|乘机人手机|回访电话|投保人手机|接单手机|紧急联络电话|Mobile|买家电话|微信同号手机",
    "LANDLINE": "前台电话|宅电|公司总机|单位座机|传真号码|Fax",
    "EXTENSION": "总机及分机|办公分机|直线/分机",
    "SERVICE": "供货方400|售后电话(400)|维保热线",
    "EMAIL": "发送账单至|简历投递邮箱|行程单邮箱|E-Mail|对账邮箱|登录名(邮箱)",
    "ID_CARD": "身份证号(18位)|证件编号|乘机人证件号|被保险人身份证|法人身份证|居民身份证号|sfz|身份证后附号码",
    "ID_CARD_15": "旧身份证|15位老证号码|原15位身份证号",
    "PASSPORT": "普通护照号|因私护照|护照No.|出行证件(护照)",
    "PERMIT": "港澳台通行证件号|通行证编号|来往内地通行证",
    "HK_ID": "香港居民身份证|港身份证号码|HKID",
    "MACAU_ID": "澳门身份证号|澳門身份證",
    "TW_ID": "台湾居民身份证字号|身分證號",
    "OFFICER": "军官证号|军官证件编号|部队证件(军官证)",
    "BANK_CARD": "退款卡号|理赔打款卡|报销卡|工资卡号|收款人卡号|储蓄卡|中签缴款卡",
    "CREDIT_CARD": "担保信用卡|预授权信用卡|Visa/万事达卡号|订房信用卡",
    "AMEX": "运通卡号|Amex卡",
    "ACCOUNT": "基本户账号|退保证金账户|收款账户|银行账户|汇入账号|保证金账号",
    "USCC": "营业执照号(统一代码)|统一代码|投标人信用代码|信用代码(18位)|社会统一信用代码",
    "ORG_CODE": "组织代码证号|组织机构代码证",
    "TAX_ID": "购方税号|销方税号|纳税人识别码|抬头税号",
    "CNAPS": "大额行号|支付行号|开户行行号|CNAPS",
    "CONTRACT": "主合同号|协议号|租约编号|劳动合同编号|框架协议编号|技术合同登记号",
    "ORDER": "交易单号|商户订单号|售后单号|预订单号|采购订单|PO号",
    "INVOICE": "票号|发票No.|数电票号码|红字发票号",
    "INVOICE_CODE": "票据代码|发票代码(12位)",
    "CASE": "执行案号|原审案号|关联案号|本案案号",
    "PROPERTY": "不动产证号|产权证书号|房产证号(新版)",
    "ICP": "网站备案号|ICP备案",
    "AMOUNT": "报价(含税)|税前工资|索赔金额|投标总价|保额|定损金额|贷款本金|价税合计(大写或小写)",
    "PROJECT": "立项编号|项目号|项目代号",
    "SECRECY": "密级|文件密级|定密",
    "PLATE": "车号|肇事车辆号牌|牌照|来访车牌|号牌",
    "VIN": "车架号码|大架号|VIN码",
    "ENGINE": "发动机编号|发动机号",
    "WECHAT": "vx|个人微信|家长微信|WeChat ID|薇信",
    "QQ": "扣扣|QQ号码|联系QQ",
    "POSTCODE": "邮编|邮政编码|寄件邮编",
    "BIRTH": "出生年月日|孩子生日|生日(公历)|被保险人出生日期|出生",
    "EMPLOYEE": "员工号|警员工号|工牌号|坐席工号|人员编码",
    "STUDENT": "学籍号|学生证号|考生学号",
    "MEDICAL": "门诊号|病案号|住院病历号|就诊卡",
    "SOCIAL": "社保卡卡号|医保卡|社会保障卡号",
    "DRIVER": "驾驶证档案号|机动车驾驶证档案编号",
    "RESIDENT": "外国人永久居留身份证号|永居证号",
    "IP": "内网IP|跳板机地址|节点IP|数据库地址",
    "IPV6": "IPv6|v6地址",
    "MAC": "网卡地址|无线MAC|物理地址(MAC)",
    "HOST": "内网域名|机器名|主机",
    "IMEI": "IMEI1|手机串码|串号(IMEI)",
    "DEVICE": "整机序列号|设备号|S/N",
    "IMSI": "IMSI号|SIM卡IMSI",
    "IBAN": "IBAN码|国际银行账号(IBAN)",
    "BIC": "收款行SWIFT|银行国际代码(BIC)",
    "ETHEREUM": "提币地址|以太坊钱包|USDT收款地址(ERC20)",
    "PASSWORD": "解压密码|WiFi密码|系统初始密码|管理员口令|邮箱授权密码|门禁密码",
    "API_KEY": "接口令牌|API Key|平台密钥",
    "OPAQUE": "AppSecret|签名密钥|回调密钥",
    "PERSON_EN": "英文姓名|护照英文名|Guest name",
}
LABELS_EN = {
    "PERSON_EN": "Full name|Policyholder|Consignee|Patient|Candidate|Lead passenger|Emergency contact|Account holder|Prepared by",
    "US_PHONE": "Phone|Mobile|Cell|Daytime phone|Callback number|Tel.", "UK_PHONE": "Telephone|Contact no.|Mobile no.", "EMAIL": "E-mail|Email address|Reply to|Billing email",
    "ADDRESS_US": "Ship to|Home address|Mailing address|Delivery address|Service address", "ADDRESS_UK": "Correspondence address|Registered address|Delivery address",
    "SSN": "SSN|Social Security No.|Social security number", "US_ITIN": "ITIN|Individual taxpayer ID (ITIN)", "US_PASSPORT": "US passport no.|Passport number", "PASSPORT": "Passport No.|Passport (PRC)",
    "ID_CARD": "PRC ID card no.|Chinese resident ID|National ID (China)", "NINO": "NI number|National Insurance no.", "NHS": "NHS number|NHS No.", "SIN": "SIN|Social Insurance Number", "TFN": "TFN|Tax file number",
    "CPF": "CPF|CPF no.", "NRIC": "NRIC|NRIC no.", "AADHAAR": "Aadhaar|Aadhaar number", "PAN": "PAN|PAN card", "MY_NUMBER": "My Number|My Number (Japan)", "RRN": "Resident registration number (Korea)|RRN",
    "DE_TAX": "Steuer-ID|German tax ID", "FR_NIR": "NIR|French social security no. (NIR)", "ES_NIF": "NIF|DNI/NIF", "CODICE": "Codice fiscale|Italian fiscal code",
    "CREDIT_CARD": "Card number|Credit card|Card on file", "AMEX": "Amex card|Amex no.", "IBAN": "IBAN|Beneficiary IBAN", "BIC": "SWIFT/BIC|SWIFT code|BIC", "ROUTING": "Routing number|ABA routing no.", "ACCOUNT": "Account number|Bank account no.|A/C No.",
    "BIRTH_EN": "Date of birth|DOB|D.O.B.|Birth date", "EMPLOYEE": "Employee ID|Staff number|Personnel no.", "STUDENT": "Student ID|Student number", "MEDICAL": "MRN|Medical record no.|Patient number",
    "ORDER": "Order number|Order no.|PO number|Purchase order", "CONTRACT": "Contract no.|Agreement number|Contract ref.", "INVOICE": "Invoice no.|Invoice number", "AMOUNT_EN": "Invoice total|Gross salary|Settlement amount|Amount due", "VIN": "VIN|Vehicle identification number",
    "SECRECY_EN": "Classification|Document marking", "PASSWORD": "Password|Temporary password|Wi-Fi password|Passphrase", "API_KEY": "API key|Access token", "OPAQUE": "Client secret|Webhook secret", "IP": "Private IP|Server IP", "IPV6": "IPv6 address", "MAC": "MAC address", "HOST": "Internal hostname|Host", "IMEI": "IMEI", "DEVICE": "Serial number|Device ID",
    "ETHEREUM": "Wallet address|ETH address",
}
KEYS = {
    "PERSON": "applicantName insured_name guest_nm realName passenger_name", "ORG": "bidder_name tenant_company payerCompany enterprise_name", "ADDRESS": "pickupAddress home_addr house_address contactAddress",
    "PHONE": "userMobile buyer_phone contact_mobile phoneNo receiverPhone", "LANDLINE": "front_desk_tel company_tel fax_no", "EMAIL": "emailAddress invoice_email notify_email to_email", "ID_CARD": "insuredIdNo identityCard certNo legal_person_id_card idCardNumber",
    "PASSPORT": "passportNo passport_number", "BANK_CARD": "refund_card_no payeeCardNo bankCardNumber", "CREDIT_CARD": "cardNumber creditCardNo", "ACCOUNT": "beneficiaryAccount bankAccountNo account_number", "USCC": "unified_social_credit_code creditCode bidder_uscc", "TAX_ID": "buyer_tax_no taxpayerId",
    "CNAPS": "cnapsCode bank_cnaps", "CONTRACT": "contractNo agreement_no lease_contract_no", "ORDER": "outTradeNo out_trade_no orderSn bookingOrderNo", "INVOICE": "invoiceNo red_invoice_no", "CASE": "caseNo case_number", "PLATE": "plateNumber car_plate licensePlate", "VIN": "vinCode vin_no", "ENGINE": "engineNo engine_number",
    "WECHAT": "wechatId weixin wx_no", "QQ": "qqNumber qq_no", "BIRTH": "birthDate date_of_birth child_birthday", "EMPLOYEE": "employeeNo staffId job_number", "STUDENT": "studentNo stu_id", "MEDICAL": "medicalRecordNo inpatient_no", "IP": "private_ip internal_ip bastion_ip", "IPV6": "ipv6_address", "MAC": "macAddress wlan_mac", "HOST": "db_host internal_host",
    "IMEI": "imei1 device_imei", "DEVICE": "deviceId serialNumber device_sn", "IBAN": "beneficiary_iban ibanCode", "BIC": "swiftCode bic_code", "ROUTING": "routingNumber aba_routing", "SSN": "ssn employee_ssn", "US_PHONE": "phoneNumber contact_phone", "PERSON_EN": "fullName cardholder_name guestName", "ADDRESS_US": "shippingAddress street_address", "BIRTH_EN": "dateOfBirth dob", "ETHEREUM": "walletAddress withdraw_address",
    "PASSWORD": "smtp_password REDIS_PASSWORD db_passwd admin_password mysqlPassword", "API_KEY": "access_token OPENAI_API_KEY apiToken registry_token", "OPAQUE": "client_secret app_secret signing_secret JWT_SECRET", "JWT": "id_token access_token", "CONNECTION": "DATABASE_URL broker_url REDIS_URL", "COOKIE": "cookie set_cookie",
}
HARMLESS = """
银行客服:工商银行95588,招商银行95555,平安95511
市长热线12345,天气预报12121,查号台114
话费查询请拨10086或10010,宽带报修拨10000
车险报案统一拨打95518或95500
镜像版本 {VERSION},上一版 {VERSION},回滚请看变更记录
时间戳 {EPOCH_MS} 对应日志里的 {DATETIME}
事务ID {UUID} 已提交,耗时 {SMALL} ms
合并提交 {SHA1} 修复了分页错位
镜像摘要 sha256:{SHA256}
安装包MD5校验值:{MD5}
教材书号 ISBN {ISBN},第三版
圆周率取 {DECIMAL} 做基准测试
模型切到 {MODEL} 之后首字延迟下降
按照 {STANDARD} 做等保复测
漏洞编号 {CVE},影响 {VERSION} 以前的版本
监测站坐标 {LATLON},海拔以实测为准
网卡累计接收 {COUNTER} 字节,丢包 0
《中华人民共和国个人信息保护法》第五十五条要求事前评估
根据《中华人民共和国劳动合同法》第三十九条第二项处理
最高人民法院发布关于审理民间借贷案件适用法律若干问题的规定
国家医保局与财政部联合印发年度参保工作通知
华为、小米和比亚迪均出席了本届世界移动通信大会
腾讯发布季度财报,市场反应平稳
海关总署公告2024年第53号自公布之日起施行
教育部发布义务教育课程方案(2022年版)
高度重视安全生产,严禁疲劳作业
方便的话请把会议纪要发到群里
马上就到月底,请各部门按时提交计划
王者段位不影响匹配,于是他继续排位
和平年代更要居安思危,万一断电先保数据
安全帽颜色区分工种,黄色为普通工人
白名单规则从严,黑名单每季度复核
温度湿度正常,常温保存即可
金额栏单位统一为元,保留两位小数
手机号为11位数字,以1开头,请勿带空格
身份证号码共18位,末位可能是字母X
密码长度不少于12位,须含大小写与符号
姓名、手机号、住址属于个人信息,模板中请留空
证件号:________ 姓名:________ 日期:____年__月__日
password: ${DB_PASSWORD}
api_key: "${OPENAI_API_KEY}"
token = os.environ["CI_JOB_TOKEN"]
密码:******
max_tokens: 2048, top_p: 0.9, seed: 42
SELECT count(*) FROM users WHERE created_at > now() - interval '7 days';
ping 127.0.0.1 往返 0.04 ms
0.0.0.0:3000 是容器内监听地址
单元测试 312 passed, 4 skipped in 18.42s
Python 3.12.4,Node v20.15.1,Go 1.22.5
列车G1024次06:38发车,二等座余票充足
航班CA1831经停时间40分钟
螺栓规格M8×25,强度等级8.8
显卡RTX 4090,内存DDR5-6000
iPhone 15 Pro Max与Mate 60的充电功率对比
"""
HARMLESS_EN = """
Built from commit {SHA1} on the release branch.
Request {UUID} finished in {SMALL} ms.
Upgrade from {VERSION} to {VERSION} before Friday.
The event was stored at {EPOCH_MS}; the clock says {DATETIME}.
sha256:{SHA256}
ETag: "{MD5}"
ISBN {ISBN}, hardcover, second edition
See {STANDARD} and {CVE} for background.
We compared {MODEL} with the older release.
rx_bytes {COUNTER} tx_bytes {COUNTER}
Article 6(1)(f) of Regulation (EU) 2016/679 allows this.
Under 29 CFR Part 1910 the employer keeps a log.
Toyota and Samsung reported higher sales this quarter.
The European Commission opened a public consultation.
password: ${SMTP_PASSWORD}
api_key = "<your-api-key>"
Authorization: Bearer <token>
Enter your date of birth and the last four digits of your card.
Passwords must be at least 14 characters long.
An IBAN has up to 34 characters and starts with a country code.
Call 911 in an emergency, 999 in the UK.
Chapter 12, section 3.4.1, table 7
May will be warm, and August wetter than usual.
Grant access to the group, then mark the ticket as done.
Mark each box, bill the hours and drew up no conclusion.
HTTP/1.1 404 Not Found, Content-Length: 1532
127.0.0.1 localhost ::1 ip6-localhost
Error 0x80070005 at offset 0x7ffe1234
Boeing 737-800 and Airbus A320neo share the stand.
Retry 3 of 5, backoff 1600 ms, max_tokens 4096
UTC+08:00, Asia/Shanghai, week 37
npm ERR! code ERESOLVE, react@18.3.1 wanted 17.0.2
"""
