"""The labels and keys of set J as people and programs write them, and lines in which nothing is secret."""
LABELS = {
    "PERSON": "客户称呼|收货人姓名|申请人|原告|乘车人|主治医师|签收人|Name", "ORG": "公司全称|购方名称|乙方|发货单位|投保单位|Company Name|就职公司|委托方", "ADDRESS": "收件地址|通讯地址|注册地址|住所地|Addr.|房屋坐落|取件地址|现居地",
    "PHONE": "手机号|移动电话|收货电话|联系手机|Mobile|紧急联系电话|绑定手机|回访电话", "LANDLINE": "办公电话|固定电话|传真|公司电话|Tel|座机号码", "EXTENSION": "分机|办公电话(含分机)|座机分机号|Tel Ext.", "SERVICE": "供应商服务热线|厂商400电话|维保电话|售后电话",
    "EMAIL": "邮箱|E-mail|收件邮箱|企业邮箱|接收发票邮箱|邮箱地址", "ID_CARD": "身份证|身份证号码|公民身份号码|证件号|ID No.|居民身份证|申请人身份证号", "ID_CARD_15": "旧版身份证号|15位身份证|老身份证号码|原身份证号(15位)",
    "PASSPORT": "护照|护照号码|Passport No|出境护照号|因私普通护照", "PERMIT": "港澳通行证号|回乡证号|来往内地通行证|通行证号|台胞证号", "HK_ID": "香港身份证号|HKID|香港居民身份证|香港身份證號碼", "MACAU_ID": "澳门身份证号|澳门居民身份证|BIR号码(澳门身份证)|澳門身份證", "TW_ID": "台湾身份证号|身分證字號|身分證統一編號|台湾身份证字号",
    "OFFICER": "军官证号|军人证件号|军官证|现役军官证编号", "BANK_CARD": "收款卡号|工资卡|银行卡|借记卡号|还款卡号|Card No.|储蓄卡卡号", "CREDIT_CARD": "信用卡号|Credit Card|贷记卡号|信用卡|Visa卡号", "AMEX": "美国运通卡号|Amex|运通卡|American Express card",
    "ACCOUNT": "银行账号|收款账号|对公账户|开户账号|A/C No.|付款账户|账户号码", "USCC": "统一社会信用代码|社会信用代码|信用代码|USCC|营业执照号(统一社会信用代码)", "ORG_CODE": "组织机构代码|组织机构代码证|机构代码证号|组织机构代码证号", "TAX_ID": "纳税人识别号|税务登记号|税号|购方税号|Tax ID",
    "CNAPS": "联行号|开户行行号|支付系统行号|大额行号|CNAPS", "CONTRACT": "合同编号|合同号|协议号|Contract No.|框架协议编号|主合同编号", "ORDER": "订单号|订单编号|PO号|采购订单号|Order No.|关联订单", "TRACKING": "快递单号|运单编号|物流单号|面单号|Tracking No.|回寄单号",
    "INVOICE": "发票号码|发票号|票号|Invoice No.|电子发票号码", "INVOICE_CODE": "发票代码|原发票代码|票据代码|Invoice Code", "CASE": "案号|案件编号|执行案号|裁判文书案号|原审案号", "PROPERTY": "不动产权证书号|房产证号|不动产权证号|产权证编号|权证号", "ICP": "ICP备案号|网站备案号|备案/许可证号|域名备案号",
    "AMOUNT": "合同金额|合同总价|标的额|成交价|应付金额|贷款金额|Total Amount|投标报价", "PROJECT": "项目编号|项目代码|招标项目编号|Project Code|立项编号", "SECRECY": "密级|保密级别|文件密级|Classification|涉密标识",
    "PLATE": "车牌号|车牌号码|号牌|Plate No.|出险车牌|车号", "VIN": "车架号|VIN码|车辆识别代码|VIN|大架号", "ENGINE": "发动机号|发动机编号|Engine No.|发动机号码", "WECHAT": "微信号|微信|WeChat ID|客户微信|加微信", "QQ": "QQ号|QQ号码|企鹅号|联系QQ|QQ",
    "POSTCODE": "邮编|邮政编码|收件邮编|Zip Code", "BIRTH": "出生日期|出生年月|生日|出生年月日|DOB", "EMPLOYEE": "工号|员工号|员工编号|Emp No.|职工编号|人员工号", "STUDENT": "学号|学生证号|学生编号|Student ID|学籍号", "MEDICAL": "病历号|住院号|门诊号|病案号|就诊卡号|MRN",
    "SOCIAL": "社保卡号|医保卡号|社会保障卡号|社保号|医疗保险卡号", "DRIVER": "驾驶证档案编号|驾照档案号|档案编号(驾驶证)|驾驶证档案号", "RESIDENT": "永居证号|外国人永久居留身份证号|永久居留证件号|外国人永久居留证号码", "IP": "服务器IP|内网IP|IP地址|来源IP|Client IP|管理口IP", "IPV6": "IPv6|IPv6地址|v6地址|本机IPv6",
    "MAC": "MAC地址|物理地址|网卡MAC|MAC|无线MAC", "HOST": "主机名|内网域名|Hostname|服务器名称|节点名", "IMEI": "IMEI|手机串码|IMEI号|设备IMEI|手机IMEI1", "DEVICE": "设备序列号|序列号|SN|资产序列号|设备编号|Serial No.", "IMSI": "IMSI|IMSI号|SIM卡IMSI|国际移动用户识别码",
    "IBAN": "IBAN|国际银行账号IBAN|收款人IBAN|Beneficiary IBAN", "BIC": "SWIFT|SWIFT CODE|BIC|收款行SWIFT代码", "ROUTING": "ABA|Routing No.|Routing Number|美国银行路由号", "SSN": "SSN|Social Security No.|美国社安号|社会安全号(SSN)", "US_PHONE": "US Phone|Cell|美国手机|Daytime phone", "UK_PHONE": "UK Mobile|英国电话|UK phone|Contact number (UK)",
    "PERSON_EN": "Full Name|Customer|英文名|Passenger Name|Account holder", "ADDRESS_US": "Shipping Address|Mailing address|美国地址|Home Address|Bill To", "ADDRESS_UK": "UK address|英国地址|Registered address (UK)|Home address", "NINO": "NI Number|National Insurance No.|英国国民保险号|NINO", "NHS": "NHS Number|NHS No.|英国NHS号|NHS number",
    "CPF": "CPF|巴西CPF|巴西税号CPF|CPF do cliente", "SIN": "SIN|Social Insurance Number|加拿大社保号SIN|加拿大SIN", "US_ITIN": "ITIN|ITIN No.|个人纳税识别号ITIN|Taxpayer ITIN", "AADHAAR": "Aadhaar|Aadhaar Number|印度Aadhaar|UIDAI Aadhaar No.", "PAN": "印度PAN|PAN Card No.|PAN (India)|Indian PAN", "MY_NUMBER": "My Number|マイナンバー|個人番号(My Number)|日本个人编号My Number",
    "RRN": "韩国住民登录号|住民登録番号|RRN|주민등록번호", "NRIC": "NRIC|新加坡NRIC|NRIC No.|新加坡身份证号", "DE_TAX": "Steuer-ID|Steueridentifikationsnummer|德国税号|IdNr (Steuer-ID)", "FR_NIR": "NIR|法国社保号|Numero de securite sociale|法国NIR", "ES_NIF": "NIF|DNI|西班牙NIF|西班牙身份证DNI", "CODICE": "Codice fiscale|意大利税号|意大利税卡Codice fiscale|Cod. fiscale", "TFN": "TFN|Tax File Number|澳洲税号TFN|澳大利亚TFN", "US_PASSPORT": "US Passport No.|美国护照号|U.S. passport number|美国护照",
    "ETHEREUM": "钱包地址|收币地址|ETH地址|Wallet Address|链上地址", "PASSWORD": "密码|登录密码|初始密码|Password|口令|系统密码|邮箱密码|VPN密码", "API_KEY": "API Key|API密钥|Access Token|访问密钥|模型Key", "OPAQUE": "AppSecret|Secret Key|接口密钥|签名密钥|Client Secret", "JWT": "JWT|登录令牌|Access Token|id_token|会话token", "PRIVATE_KEY": "私钥|SSH私钥|Private Key|证书私钥",
    "BASIC": "Basic认证|Authorization: Basic|Basic auth header|Basic认证串", "CONNECTION": "数据库连接串|连接字符串|DSN|Connection String", "COOKIE": "Cookie|会话Cookie|Set-Cookie|登录Cookie", "PHONE_HAN": "手机号|联系电话|电话号码|留的手机", "BIRTH_EN": "Date of Birth|DOB|Birth date|Born",
}
KEYS = {
    "PERSON": "realName cust_name xingming receiverName contact_person patientName buyer_name", "ORG": "companyName corp_name enterprise_name supplierName gongsi employer_name", "ADDRESS": "address receiver_address detailAddr home_addr dizhi shippingAddress", "PHONE": "mobile phoneNumber sjh cellphone receiver_phone contact_mobile userPhone",
    "LANDLINE": "officeTel landline tel_no fax_no", "EXTENSION": "officePhone tel_with_ext telephone phone_ext", "SERVICE": "serviceHotline vendor_hotline support_phone after_sale_tel", "EMAIL": "email emailAddress user_mail contactEmail youxiang", "ID_CARD": "idCard id_card_no sfzh identityCard certNo idNumber shenfenzheng", "ID_CARD_15": "id_card_15 oldIdCard idCardOld former_id_card", "PASSPORT": "passportNo passport passport_number huzhao_no", "PERMIT": "travelPermit hk_mo_permit permitNo txz_no", "HK_ID": "hkid hkIdNo hk_id_card hk_identity_no", "MACAU_ID": "macauId macau_id_no mo_id_card macau_identity", "TW_ID": "twId tw_id_no taiwan_id tw_identity_no", "OFFICER": "officerNo officer_id_card military_id_no jgz_no",
    "BANK_CARD": "bankCardNo card_no yhkh debitCard salary_card bankCardNumber", "CREDIT_CARD": "creditCard credit_card_no cardNumber cc_number", "AMEX": "amexCard amex_number amex_card_no amexNo", "ACCOUNT": "bankAccount account_number acctNo payee_account yhzh", "USCC": "creditCode uscc unified_credit_code tyshxydm", "ORG_CODE": "orgCode org_code zzjgdm organization_code", "TAX_ID": "taxNo taxpayer_no nsrsbh buyer_tax_id", "CNAPS": "cnapsCode bank_line_no lhh cnaps", "CONTRACT": "contractNo contract_number htbh agreement_no", "ORDER": "orderNo order_sn tradeNo purchase_order_no orderId", "TRACKING": "trackingNo waybillNo express_no kddh", "INVOICE": "invoiceNo invoice_number fphm invoiceNum", "INVOICE_CODE": "invoiceCode invoice_code fpdm fp_code", "CASE": "caseNo case_number ah court_case_no", "PROPERTY": "propertyCertNo bdcqzh house_cert_no estate_cert_no", "ICP": "icpNo icp_license icp_number beian_no",
    "AMOUNT": "contractAmount totalAmount pay_amount deal_amount bid_amount", "PROJECT": "projectCode project_no xmbh projectId", "SECRECY": "secretLevel secrecy classification miji", "PLATE": "plateNo cph license_plate carNumber", "VIN": "vin vinCode frame_no cjh", "ENGINE": "engineNo engine_number fdjh engineNum", "WECHAT": "wechat wxId wechat_no weixin", "QQ": "qq qqNumber qq_no contact_qq", "POSTCODE": "postcode zipCode postal_code yb_postcode", "BIRTH": "birthday birthDate csrq date_of_birth", "EMPLOYEE": "employeeNo empId staff_no gonghao jobNumber", "STUDENT": "studentNo student_id xuehao stuNo", "MEDICAL": "medicalRecordNo mrn inpatientNo admission_no patient_no", "SOCIAL": "socialCardNo ssc_no medicare_card_no shebao_card", "DRIVER": "driverFileNo driver_file_number license_file_no jsz_dabh",
    "RESIDENT": "permanentResidentNo foreign_pr_no prc_green_card residence_permit_no", "IP": "ip clientIp server_ip remoteAddr host_ip", "IPV6": "ipv6 ipv6Addr client_ipv6 ip6_addr", "MAC": "mac macAddr mac_address wifi_mac", "HOST": "hostname dbHost redis_host node_host", "IMEI": "imei imei1 deviceImei phone_imei", "DEVICE": "serialNumber deviceSn sn device_serial", "IMSI": "imsi sim_imsi imsiNo imsi_code", "IBAN": "iban ibanNo beneficiary_iban payee_iban", "BIC": "swiftCode bic swift_code bank_bic", "ROUTING": "routingNumber aba_routing routing_no abaNumber", "SSN": "ssn socialSecurityNumber ssn_no us_ssn", "US_PHONE": "usPhone phone_us cell_phone homePhone", "UK_PHONE": "ukPhone phone_uk uk_mobile mobilePhone", "PERSON_EN": "fullName passenger_name accountHolder employee_name", "ADDRESS_US": "shippingAddress billing_address street_address mailing_addr", "ADDRESS_UK": "ukAddress home_address registered_address postal_address", "NINO": "nino niNumber national_insurance_no ni_no", "NHS": "nhsNumber nhs_no nhs_number patientNhsNo",
    "CPF": "cpf cpf_number numeroCpf cliente_cpf", "SIN": "sin socialInsuranceNumber sin_number ca_sin", "US_ITIN": "itin itinNumber us_itin itin_no", "AADHAAR": "aadhaar aadhaarNumber aadhaar_no uidai_aadhaar", "PAN": "panNumber pan_no in_pan pan_card_no", "MY_NUMBER": "myNumber my_number kojin_bango jp_my_number", "RRN": "rrn residentRegistrationNumber kr_rrn jumin_no", "NRIC": "nric nricNo sg_nric nric_number", "DE_TAX": "steuerId steuer_idnr de_steuer_id steuerIdentNr", "FR_NIR": "nir nirNumber fr_nir numero_secu", "ES_NIF": "nif dni es_nif dniNumber", "CODICE": "codiceFiscale codice_fiscale cod_fiscale it_codice_fiscale", "TFN": "tfn taxFileNumber tfn_number au_tfn", "US_PASSPORT": "usPassport passportNumber us_passport_no passport_no", "ETHEREUM": "walletAddress wallet eth_address payout_wallet", "BIRTH_EN": "dateOfBirth dob birth_date birthDate",
    "PASSWORD": "password pwd mima db_password loginPwd MYSQL_PASSWORD adminPassword", "API_KEY": "apiKey api_key accessToken OPENAI_API_KEY llm_api_key", "OPAQUE": "appSecret client_secret secretKey sign_key access_key_secret", "JWT": "accessToken id_token jwt authToken", "BASIC": "basicAuth basic_auth basic_credentials auth_basic", "CONNECTION": "databaseUrl DATABASE_URL dsn connection_string", "COOKIE": "cookie Cookie sessionCookie session_cookie",
    "PHONE_HAN": "asr_phone spokenPhone phone_text phone_asr",
}
HARMLESS = """
对比一下华为、小米和荣耀今年的旗舰手机,哪家拍照好
贵州茅台和五粮液的毛利率为什么差这么多,按公开年报讲讲
鲁迅原名周树人,写一段他的生平介绍
屠呦呦获得诺贝尔奖是哪一年?
特斯拉和比亚迪的电池路线有什么不同
银行卡丢了打95588还是95533挂失
消费者投诉打12315,政务热线是12345,火警119
中国移动客服10086怎么转人工?
订票打12306,报警打110,急救打120
手机号中间四位要脱敏,例如138****8000
身份证脱敏成110101********1234就可以展示
卡号只留后四位,写成**** **** **** 1234
模板里写 姓名:xxx 电话:xxxxxxxxxxx 地址:xxx
请把{姓名}和{手机号}替换成真实内容
按GB/T 28181-2022的要求接入视频平台
执行标准{STANDARD},型式试验报告另附
这本书的书号是ISBN {ISBN},求读后感
圆周率取{DECIMAL}够不够
升级到{VERSION}之后启动变慢了
内核版本 6.8.0-45-generic,glibc 2.39
文档ID {UUID},第3页的图有问题
请求号 {UUID} 返回500,帮忙看日志
commit {SHA1} 改坏了分页
镜像摘要 sha256:{SHA256}
文件的md5是{MD5},和官网一致
trace {HEX16}{HEX16} 里最慢的是第{SMALL}个span
{CVE} 影响哪些版本?
时间戳 {EPOCH_MS} 是哪一天
{EPOCH} 转成北京时间
会议改到{DATE}下午三点,地点不变
日志时间 {DATETIME} 之前没有报错
共导入{COUNTER}行,失败{SMALL}行
端口8080被进程{PID}占用
用{MODEL}写一首关于秋天的诗
新闻说某车企官方指导价从19.98万元降到17.98万元
国际金价突破每盎司3000美元,你怎么看
今年全国居民人均可支配收入增长百分之五左右
油价每升涨了0.2元,加满一箱多花多少
北京到上海高铁二等座多少钱
颜色用 #1E90FF,字号14px,行高1.6
正则 ^1[3-9]\\d+$ 为什么匹配不到
身份证校验码怎么算?加权因子是7 9 10 5 8 4 2
统一社会信用代码一共18位,前两位代表什么
解释一下增值税专用发票和普通发票的区别
合同法里的表见代理是什么意思
民法典第五百八十五条怎么理解违约金
劳动合同法第三十九条适用于哪些情形
怎么查快递单号?一般在面单右上角
信用卡的CVV在哪里,为什么不能告诉别人
密码至少8位,要有大小写字母和数字
密码输错五次会锁定半小时
请在此处填写您的密码
api_key: YOUR_API_KEY_HERE
password = os.getenv("DB_PASSWORD")
DB_PASSWORD=${DB_PASSWORD}
token: {{ .Values.token }}
Authorization: Bearer $TOKEN
spring.datasource.password=${MYSQL_PWD}
connection string format: postgres://user:password@host:5432/db
print(f"phone={phone}, email={email}")
private String idCard; // 身份证号
CREATE TABLE t_user (id bigint, name varchar(32), phone varchar(11))
SELECT phone, count(*) FROM t_user GROUP BY phone HAVING count(*) > 1
DNS 填 8.8.8.8 或者 223.5.5.5 都可以
监听 0.0.0.0:8000,本机访问 127.0.0.1
npm install vue@3.5.13 vite@6.0.7
pip install torch==2.5.1 transformers==4.47.0
at java.base/java.lang.Thread.run(Thread.java:1583)
HTTP 状态码 429 表示请求过多
坐标 {LATLON} 是什么地方
第十四届全运会的吉祥物叫什么
帮我起五个咖啡店的名字,要有文艺感
写一份新员工入职培训的大纲,分三天
把 README 翻译成英文,语气专业
奥运会口号有哪些,按年份排一下
《三体》里的叶文洁是个怎样的人?
李白和杜甫谁年纪大
The meeting moved to Thursday; see RFC 9110 section 15 for status codes.
Compare Microsoft and Google cloud revenue in their public filings.
Lorem ipsum dolor sit amet, version 2.14.0, build {SMALL}.
What is the capital of Australia, and how many people live there?
Call 911 in an emergency; 988 is the crisis line.
Example: name=<your name>, phone=<your phone>, address=<your address>
"""
