"""Set N's labels, keys and harmless lines."""
LABELS = {
    "PERSON": "收货联系人|车主姓名|患者姓名|户主|经纪人|业主|捐赠人|紧急联系人姓名|法定代表人|承办律师|实习生姓名|客户称呼(真名)|开户人",
    "ORG": "采购方|卖方单位|开票抬头|任职单位|发包人|托运单位|出票人全称|用人单位|物业公司|合作机构名称",
    "ADDRESS": "收件地址|上门维修地址|户籍所在地|安装地址|抵押物坐落|通讯地址|提货地点|家庭地址|送货至",
    "PHONE": "sjh|手机号码(本人)|电联|联系手机|车主手机|收件人手机|家属电话|预留手机|绑定手机号|手机/微信|TEL|登记电话",
    "LANDLINE": "固话|公司电话|门店电话|单位电话|传真/Fax|值班电话(座机)",
    "EXTENSION": "办公电话及分机|总机转|座机(含分机)",
    "SERVICE": "厂家报修热线|供应商400电话|维修专线",
    "EMAIL": "电邮|电子信箱|接收邮箱|抄送邮箱|账单邮箱|工作邮箱|mail",
    "ID_CARD": "SFZ|身份证件号|证件号码(身份证)|户主身份证|监护人身份证号|身份证No|经办人身份证|ID Card|身分证号码",
    "ID_CARD_15": "一代身份证号|老身份证(15位)",
    "PASSPORT": "护照号码(因私)|旅行证件号-护照|Passport|护照编号",
    "PERMIT": "往来港澳通行证|台胞证号|回乡证|通行证No.",
    "HK_ID": "香港身份證號碼|香港永久性居民身份证|HKID No.",
    "MACAU_ID": "澳门居民身份证|澳門居民身份證號",
    "TW_ID": "國民身分證統一編號|台湾身份证号",
    "OFFICER": "军官证字号|现役军官证",
    "BANK_CARD": "银行卡|借记卡号|收款银行卡|打款卡号|代发卡号|退费卡号|银联卡号|还款卡",
    "CREDIT_CARD": "信用卡卡号|贷记卡号|外卡卡号|信用卡(预订担保)",
    "AMEX": "美国运通|AMEX卡号",
    "ACCOUNT": "对公账户|银行账号(对公)|一般户账号|还款账号|打款账户|开户账号",
    "USCC": "社会信用代码证号|统一社会信用代码/注册号|企业信用码|税号(统一代码)|三证合一码",
    "ORG_CODE": "组织机构代码号|机构代码",
    "TAX_ID": "开票税号|国税税号|纳税识别号",
    "CNAPS": "开户行联行号|银行行号|人行行号",
    "CONTRACT": "合同No.|销售合同号|服务协议编号|租赁合同编号|借款合同编号|聘用合同号",
    "ORDER": "订单No|平台订单号|采购订单号|退货单号|工单关联订单|外卖订单编号",
    "TRACKING": "快递号|顺丰单号|运单编号|退回快递单号|物流号",
    "INVOICE": "发票号码(全电)|电子发票号|专票号码|Invoice No",
    "INVOICE_CODE": "专票代码|发票代码",
    "CASE": "案件号|一审案号|仲裁及诉讼案号|立案号",
    "PROPERTY": "不动产权证书号|房本号|权证号",
    "ICP": "ICP许可/备案号|网站ICP备案号",
    "AMOUNT": "成交价|应付货款|本期应还|借款金额|年薪|补偿金总额|月租金|结算金额|尾款",
    "PROJECT": "项目编码|课题编号|工程项目编号",
    "SECRECY": "保密等级|秘级标识|文档密级",
    "PLATE": "车辆牌照|车牌号码|送货车牌|车牌#",
    "VIN": "车辆识别码|VIN号|底盘号",
    "ENGINE": "发动机号码/编号|引擎号",
    "WECHAT": "WX号|微信ID|vx号|加微信",
    "QQ": "QQ账号|企鹅号|客户QQ",
    "POSTCODE": "收件邮编|邮政编号|Zip/邮编",
    "BIRTH": "出生日期(阳历)|生辰|宝宝生日|出生年月(日)|DOB",
    "EMPLOYEE": "职工编号|工号/Staff ID|柜员号|员工工号",
    "STUDENT": "学生学号|学籍编号|准考学号",
    "MEDICAL": "住院编号|病人ID|诊疗卡号|体检编号",
    "SOCIAL": "社保编号(卡)|医保卡号码|社会保障卡",
    "DRIVER": "驾照档案编号|驾驶证档案号码",
    "RESIDENT": "外国人永居证|永久居留身份证",
    "IP": "堡垒机IP|生产库IP|源地址|摄像头IP|内网主机地址",
    "IPV6": "IPv6 地址|ipv6内网地址",
    "MAC": "设备MAC|以太网地址|蓝牙MAC",
    "HOST": "主机域名|服务器名|内部域名",
    "IMEI": "手机IMEI|串号|IMEI2",
    "DEVICE": "产品序列号|SN码|机身序列号",
    "IMSI": "IMSI|SIM卡识别码",
    "IBAN": "收款IBAN|IBAN号",
    "BIC": "SWIFT|SWIFT/BIC代码",
    "ETHEREUM": "ETH地址|链上收款地址|ERC20钱包",
    "PASSWORD": "登录口令|VPN密码|后台密码|临时密码|root密码|保险柜密码|压缩包密码|pwd",
    "API_KEY": "访问密钥|token|机器人令牌",
    "OPAQUE": "client secret|应用密钥(secret)|加签密钥",
    "PERSON_EN": "客户英文名|Name(as in passport)|收货人英文名",
}
LABELS_EN = {
    "PERSON_EN": "Customer name|Insured|Beneficiary name|Attending physician|Tenant|Next of kin|Signatory|Claimant|Contact person|Employee name",
    "ORG_EN": "Company|Vendor|Bill-to company|Employer|Landlord (entity)|Supplier name",
    "US_PHONE": "Cell phone|Phone #|Home phone|Work phone|Best number to reach you|Ph", "UK_PHONE": "Tel no|Daytime telephone|Contact telephone",
    "PHONE_SG": "Mobile (SG)|HP no.", "PHONE_HK": "Mobile (HK)|HK contact number", "PHONE_DE": "Telefon|Phone (DE)", "PHONE_JP": "Mobile (JP)",
    "EMAIL": "Email|Contact email|Notify email|Recipient e-mail|User email", "ADDRESS_US": "Street address|Bill to|Property address|Residence|Pickup address",
    "ADDRESS_UK": "Home address|Address (UK)|Premises address", "ADDRESS_EU": "Anschrift / Address|Delivery address (overseas)",
    "SSN": "Social Security #|SSN (full)|Taxpayer SSN", "US_ITIN": "ITIN number|ITIN", "US_PASSPORT": "Passport # (US)|U.S. passport number",
    "PASSPORT": "Chinese passport no.|Passport (CN)",
    "ID_CARD": "Chinese ID number|Resident identity card no. (PRC)|CN ID card", "NINO": "National Insurance number|NINO", "NHS": "NHS no.|NHS Number",
    "SIN": "Canadian SIN|SIN number", "TFN": "Australian TFN|Tax File No.",
    "CPF": "CPF number|CPF (Brazil)", "NRIC": "NRIC / FIN|Singapore NRIC", "AADHAAR": "Aadhaar no.|Aadhaar card number",
    "PAN": "PAN no. (India)|Permanent account number (PAN)", "MY_NUMBER": "My Number (individual number)|Japanese My Number",
    "RRN": "RRN (Korea)|Korean resident registration no.",
    "HK_ID": "HKID number|Hong Kong identity card no.", "TW_ID": "Taiwan national ID|ROC ID no.", "DE_TAX": "Steueridentifikationsnummer|Tax ID (Germany)",
    "FR_NIR": "French NIR|INSEE/NIR number", "ES_NIF": "Spanish NIF|NIF number", "CODICE": "Codice Fiscale|Fiscal code (Italy)",
    "CREDIT_CARD": "Credit card no.|Payment card number|Visa/MC number", "AMEX": "American Express no.|Corporate Amex", "IBAN": "IBAN|IBAN number|Payee IBAN",
    "BIC": "BIC / SWIFT|Bank SWIFT code", "ROUTING": "ABA number|Routing no.|Bank routing number",
    "ACCOUNT": "Acct number|Bank account|Account no.|Checking account number",
    "BIRTH_EN": "Birthdate|Date of Birth (DOB)|Patient DOB|Born", "EMPLOYEE": "Employee no.|Emp ID|Badge number", "STUDENT": "Student no.|Student ID number",
    "MEDICAL": "MRN #|Chart number|Medical record number",
    "ORDER": "Order #|PO #|Order reference|Sales order", "CONTRACT": "Contract number|Contract #|Agreement no.|Lease agreement no.",
    "INVOICE": "Invoice #|Inv. no.|Invoice reference", "TRACKING": "Tracking no.|Waybill|Tracking number",
    "AMOUNT_EN": "Total due|Base salary|Balance due|Purchase price|Claim amount|Monthly rent", "VIN": "VIN number|Vehicle VIN",
    "SECRECY_EN": "Sensitivity|Security marking", "PASSWORD": "Pwd|Login password|Initial password|WiFi password|DB password",
    "API_KEY": "API token|Secret key|Bot token", "OPAQUE": "Client secret|Signing secret|Shared secret", "IP": "Bastion IP|Internal IP|Host IP",
    "IPV6": "IPv6|IPv6 addr", "MAC": "MAC|Ethernet MAC", "HOST": "Internal host|Server name", "IMEI": "IMEI number|Device IMEI",
    "DEVICE": "S/N|Device serial number",
    "ETHEREUM": "Payout wallet|Ethereum address", "WECHAT": "WeChat|WeChat ID", "PHONE": "China mobile no.|Mobile (CN)",
    "USCC": "Unified Social Credit Code|USCC", "PLATE": "License plate (CN)|Plate no.",
}
KEYS = {
    "PERSON": "consignee_name patientName owner_name cust_name linkman signerName", "ORG": "vendor_name buyerCompany corp_name employer_name invoice_title",
    "ADDRESS": "deliveryAddress detail_address homeAddr installAddress reg_address",
    "PHONE": "mobilePhone tel_no userPhone contact_tel driverPhone cellphone", "LANDLINE": "officeTel fixed_phone faxNumber",
    "EMAIL": "user_email contactEmail cc_email emailAddr", "ID_CARD": "idNumber id_card_no identityNo certificateNo patient_id_card",
    "PASSPORT": "passportNum passport_id",
    "BANK_CARD": "bankCard card_no payCardNo debit_card_no", "CREDIT_CARD": "credit_card_number ccNumber pan_number",
    "ACCOUNT": "acctNo bank_acct payee_account accountNum", "USCC": "uscc socialCreditCode unifiedCreditCode", "TAX_ID": "taxNo taxpayer_no",
    "CNAPS": "bankCnaps union_bank_no", "CONTRACT": "contract_code contractNum agreementNo",
    "ORDER": "tradeNo order_sn purchaseOrderNo orderCode", "TRACKING": "trackingNo express_no waybillNo", "INVOICE": "invoice_num invoiceNumber fapiao_no",
    "CASE": "case_code caseNumber", "PLATE": "plateNo car_no vehicle_plate", "VIN": "vin frame_no", "ENGINE": "engineNumber engine_num",
    "WECHAT": "wechatNo wx_account weixin_id", "QQ": "qqNo qq_account",
    "BIRTH": "birthDay dob_cn date_birth", "EMPLOYEE": "emp_id staffNumber workNo", "STUDENT": "stuNo student_number",
    "MEDICAL": "patientId mr_no admission_no", "SOCIAL": "socialSecurityNo medicare_card_no", "IP": "intranetIp bind_ip db_ip upstream_ip",
    "IPV6": "ipv6Addr host_ipv6", "MAC": "mac_addr nicMac", "HOST": "internalHost node_host", "IMEI": "imeiNo phone_imei", "DEVICE": "sn serialNo deviceSerial",
    "IBAN": "payeeIban iban_no", "BIC": "bicCode swift_bic", "ROUTING": "aba_number routingNo", "SSN": "ssn ssn_full", "US_PHONE": "homePhone cell_phone",
    "PERSON_EN": "customerName payee_name full_name", "ADDRESS_US": "billing_address mailingAddress", "BIRTH_EN": "birthdate dateOfBirth",
    "NHS": "nhsNumber nhs_no", "NINO": "nino national_insurance_no", "NRIC": "nric nric_fin",
    "ETHEREUM": "ethAddress payout_wallet", "PASSWORD": "db.password ftp_password loginPwd ROOT_PASSWORD ldap_passwd",
    "API_KEY": "apiKey auth_token GITLAB_TOKEN bot_token", "OPAQUE": "clientSecret signKey app_secret_key SESSION_SECRET",
    "JWT": "access_token refresh_token", "CONNECTION": "datasource_url MONGO_URI amqp_url", "COOKIE": "Cookie session_cookie",
}
HARMLESS = """
交通银行客服95559、建设银行95533均为24小时热线
拨打12315投诉,12345转人工,110报警,120急救
充话费送流量请认准10086短信
顺丰热线95338,京东快递950616
本次升级到 {VERSION},请先备份
埋点字段 ts={EPOCH_MS},单位毫秒
traceId={UUID} 链路共12个span
git cherry-pick {SHA1}
sha256sum 校验结果 {SHA256} 一致
安装包 MD5: {MD5}
《深入浅出编译原理》ISBN {ISBN},定价见封底
自然对数底e的前几位与{DECIMAL}无关
把默认模型换成 {MODEL} 再测一次
验收按 {STANDARD} 执行
该组件受 {CVE} 影响,请升级到 {VERSION}
传感器位于 {LATLON} 附近的公共绿地
Kafka 位点 offset={COUNTER} 已提交
构建开始于 {DATETIME},日志见流水线
《中华人民共和国数据安全法》第二十一条规定数据分类分级
依照《中华人民共和国公司法》第七十四条的规定
国务院办公厅关于加快推进政务服务标准化的指导意见
阿里巴巴、字节跳动、美团相继公布校招时间
国家统计局公布上月居民消费价格指数同比上涨百分之零点三
教科书第128页第3题,答案是42
于是大家鼓掌,万分感谢主持人
高中毕业以后再说,方向比努力重要
金秋时节,项目进入尾声,大家辛苦了
任何人不得以任何方式泄露考题
常见问题:如何重置密码?答:点击忘记密码即可
请填写姓名、手机号、身份证号三项
手机号格式:1开头的11位数字
统一社会信用代码由18位数字和大写字母组成
模板:尊敬的____先生/女士,您的订单____已发货
密码:****** 电话:138****
spring.datasource.password=${MYSQL_PWD}
OPENAI_API_KEY=${OPENAI_API_KEY:?not set}
password = os.getenv("DB_PASSWORD")
Authorization: Bearer <YOUR_TOKEN>
apiKey: "xxxxxxxx"
temperature=0.2 max_tokens=8192 n=1
SELECT id, status FROM jobs WHERE retry > 3 LIMIT 100;
服务监听 0.0.0.0:8080,健康检查 127.0.0.1:8081/healthz
共执行 1289 个用例,失败 0,跳过 7,用时 3分12秒
OpenJDK 17.0.11,Maven 3.9.6,Redis 7.2.4
高铁G79次与D2286次均停靠长沙南站
轴承型号6204-2RS,皮带B-1829,螺母M12
三极管S8050,电阻10kΩ±1%,芯片STM32F103C8T6
色号Pantone 186C,纸张A4 80g,裁切210×297mm
北京时间2025年3月14日09:41发布
排名第1024位,得分99.87,提升12.5%
本季度MAU环比增长8.2%,留存率43%
第三方依赖:lodash 4.17.21、axios 1.7.2
窗口句柄0x00A3F2C4,错误码-1073741819
pH值7.35,血氧饱和度98%,体温36.5摄氏度
"""
HARMLESS_EN = """
Merge commit {SHA1} into main
Correlation id {UUID}, retried twice, took {SMALL} ms
Bump the driver from {VERSION} to {VERSION}
offset={COUNTER} partition=3 lag=0
The cursor is {EPOCH_MS} and the run began at {DATETIME}
integrity sha256-{SHA256}
checksum (md5) {MD5}
ISBN {ISBN}, paperback, 312 pages
Compliance target: {STANDARD}; patched: {CVE}
Default model: {MODEL}; fallback: {MODEL}
The public weather mast stands at {LATLON}
pi is roughly {DECIMAL}
Section 1798.100 of the California Consumer Privacy Act applies.
Recital 26 of Regulation (EU) 2016/679 explains what is not personal data.
Microsoft, Nvidia and Siemens spoke at the conference.
The Bank of England kept its rate unchanged.
export DB_PASSWORD="$(vault kv get -field=password secret/db)"
client_secret: ${{ secrets.CLIENT_SECRET }}
Authorization: Bearer $TOKEN
password=<redacted>
Please enter your full name, phone number and passport number below.
A Social Security number has nine digits; do not send yours by e-mail.
A VIN has 17 characters and never contains I, O or Q.
In an emergency call 112 in the EU or 000 in Australia.
Figure 4.2 on page 87 shows the flow.
Will you mark the summer dates? March and April are full.
Grace period: 14 days. Bill cycle: monthly. Frank answers are welcome.
HTTP/2 503, retry-after: 120, content-length: 0
Listening on 0.0.0.0:8443 (and [::]:8443)
SIGSEGV at 0x00007f3a5c2b1e40, exit code 139
Part no. 6ES7214-1AG40, torque 25 Nm, M8x40
Node v22.3.0, npm 10.8.1, TypeScript 5.5.2
Coverage 87.4% (1,204 of 1,377 statements)
Flight hours and Boeing 787-9 seat maps are on the site.
Week 42, sprint 118, story points 21
Total downloads: 1,048,576; stars: 23.4k
"""
