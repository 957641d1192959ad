"""Set L's labels, keys and harmless lines."""
LABELS = {
    "PERSON": "姓名|名字|叫什么|负责人|对接人|患者|申请人|被保险人|业主姓名|收货人|法人代表|姓 名|Name|监护人|客户称呼",
    "ORG": "公司|单位全称|企业名称|甲方|乙方|开票单位|供货商|雇主|投标单位|公司抬头|Company|承运商|工作单位",
    "ADDRESS": "住址|家庭地址|现住址|收货地址|公司地址|寄到|联系地址|注册地址|房屋坐落|Address|户口所在地|详细地址",
    "PHONE": "手机|手机号|电话|联系方式|移动电话|联系人手机|回访电话|绑定手机号|Tel|Mobile|紧急联系电话|电话号码|打这个号",
    "LANDLINE": "固话|座机|办公电话|公司电话|传真|总机|Fax|前台电话|单位电话",
    "EXTENSION": "办公室分机|公司电话(转分机)|座机及分机|Tel ext.|总机加分机",
    "SERVICE": "厂家客服电话|售后400|经销商热线|代理商服务热线|我司400号码",
    "EMAIL": "邮箱|邮件|电子邮箱|E-mail|Email|工作邮箱|联系邮箱|接收邮箱|mail|邮箱地址|个人邮箱",
    "ID_CARD": "身份证|身份证号|身份证号码|证件号|证件号码|公民身份号码|身份证件号码|ID card|居民身份证|身份证NO.|办证人身份证|sfz",
    "ID_CARD_15": "老身份证号码|15位身份证号|旧版身份证|原身份证号码|一代身份证号",
    "PASSPORT": "护照|护照号|护照号码|Passport|护照No|因私护照号|旅客护照",
    "PERMIT": "通行证号码|港澳通行证|回乡证|回乡证号|往来港澳通行证|港澳通行证号码",
    "HK_ID": "香港身份证|香港身份证号码|HKID|香港居民身份证号|港人身份证",
    "MACAU_ID": "澳门身份证|澳门身份证号码|澳门居民证件|澳门永久性居民身份证",
    "TW_ID": "台湾身份证|身分證字號|台湾居民身份证号|身分證號碼",
    "OFFICER": "军官证|军官证号|军官证号码|现役军官证|军人证件",
    "BANK_CARD": "银行卡|银行卡号|卡号|收款卡|储蓄卡号|工资卡号|打款卡号|退款卡号|Card No.|借记卡号|开户卡号|绑卡卡号",
    "CREDIT_CARD": "信用卡|信用卡号|信用卡卡号|Credit card|还款卡(信用卡)|贷记卡号",
    "AMEX": "美国运通|运通卡|AmEx card no.|American Express",
    "ACCOUNT": "账号|帐号|银行账号|收款账号|对公账户|公司账户|开户行账号|一般户账号|Account No.|收款帐户|监管账户",
    "USCC": "统一社会信用代码|信用代码|社会信用代码|统一代码|营业执照号|营业执照注册号|税号|纳税人识别号|USCC|企业信用代码",
    "ORG_CODE": "组织机构代码|组织机构代码证号|机构代码|Organization code",
    "TAX_ID": "税务登记证号|纳税人识别号|税号|纳税登记号|国税号|地税登记证号",
    "CNAPS": "联行号|行号|开户行行号|银行联行号|CNAPS|大额支付行号|清算行号",
    "CONTRACT": "合同号|合同编号|协议编号|合同编码|Contract No.|采购合同号|主合同编号|补充协议编号",
    "ORDER": "订单|订单号|订单编号|采购单号|PO号|Order No.|下单编号|交易单号|商户订单号|销售订单",
    "INVOICE": "发票号|发票号码|电子发票号码|票号|Invoice number|进项票号|数电发票号码",
    "INVOICE_CODE": "发票代码|增值税发票代码|电子发票代码|纸票代码",
    "CASE": "案号|案件编号|判决书案号|执行案号|仲裁/诉讼案号|裁定书文号",
    "PROPERTY": "不动产权证号|房产证编号|产权证|不动产权证书号|房本号|权属证书编号",
    "ICP": "备案号|ICP备案|ICP备案号|网站备案号|域名备案号",
    "AMOUNT": "金额|合同金额|总价|应付款|实付|货款|借款金额|成交价|报价|合计金额|年薪|尾款金额|Amount|欠款|保额",
    "PROJECT": "项目编号|项目号|项目代码|立项号|课题编号|Project code|招标项目编号",
    "SECRECY": "密级|保密级别|文件密级|涉密等级|标密|Classification level",
    "PLATE": "车牌|车牌号|车牌号码|号牌号码|牌照|车号|License plate|登记车牌|停车车牌",
    "VIN": "车架号|车辆识别代号|车辆识别代码|VIN|VIN码|大架子号|车辆VIN",
    "ENGINE": "发动机号|发动机号码|发动机编号|发动机出厂编号|Engine number",
    "WECHAT": "微信|微信号|加V|VX|wx号|个人微信|微信账号|WeChat|联系微信",
    "QQ": "QQ|QQ号|扣扣号|qq号码|联系QQ号|Q号",
    "POSTCODE": "邮编|邮政编码|收件邮编|邮码|Postcode|通讯邮编",
    "BIRTH": "出生日期|生日|出生年月|出生|出生时间|生于|Birthday|出生年月日|公历生日",
    "EMPLOYEE": "工号|员工号|员工编号|人员工号|职工编号|Employee ID|客服工号|警号/工号|员工ID",
    "STUDENT": "学号|学生号|学生证号|学籍号|考生学号|Student no.",
    "MEDICAL": "病历号|住院号|门诊号|病案号|就诊卡号|患者编号|病人号|登记号(病历)|诊疗卡号",
    "SOCIAL": "社保卡号|医保卡号|社保号|社会保障卡|社会保障号码|医保编号",
    "DRIVER": "驾驶证档案编号|驾照档案号|驾驶证档案号|档案编号(驾驶证)",
    "RESIDENT": "外国人永久居留证|永居证|永久居留证号|外国人永居证号码|永久居留身份证号",
    "IP": "IP|IP地址|内网IP|服务器|服务器地址|本机IP|主机IP|Server IP|堡垒机|节点IP|数据库地址",
    "IPV6": "IPv6|IPv6地址|v6地址|公网v6|IPv6 address",
    "MAC": "MAC|MAC地址|网卡MAC地址|物理地址(MAC)|蓝牙MAC|mac addr",
    "HOST": "主机名|主机|内网域名|服务器名|内部域名|hostname|节点|Host",
    "IMEI": "IMEI|IMEI号|手机串号|串号|设备IMEI",
    "DEVICE": "序列号|设备序列号|SN码|机器码|产品序列号|Serial No.|设备号|SN|机身序列号",
    "IMSI": "IMSI|IMSI号码|SIM卡IMSI码|卡IMSI",
    "IBAN": "IBAN|IBAN号|IBAN账号|国际账号(IBAN)|收款人IBAN",
    "BIC": "SWIFT|SWIFT Code|swift码|BIC|银行SWIFT代码|SWIFT代码",
    "ROUTING": "Routing number|ABA|路由号码|ABA routing number|美国银行路由号",
    "SSN": "SSN|社会安全号|美国社会安全号码|Social Security Number|社安号",
    "US_ITIN": "ITIN|美国ITIN|个人纳税识别号ITIN|ITIN number",
    "NINO": "NINO|National Insurance number|英国国民保险号码|NI No.",
    "NHS": "NHS number|英国NHS号码|NHS No",
    "CPF": "CPF|巴西CPF|CPF do cliente|巴西个人税号CPF",
    "SIN": "SIN|Social Insurance Number|加拿大社保号SIN|加拿大SIN号",
    "AADHAAR": "Aadhaar|Aadhaar number|印度Aadhaar号码|UIDAI Aadhaar",
    "PAN": "PAN|PAN number|印度PAN卡|Income tax PAN",
    "MY_NUMBER": "My Number|個人番号(マイナンバー)|日本マイナンバー|日本个人编号My Number",
    "RRN": "주민등록번호|韩国身份证号|Resident registration number|韩国居民登记号",
    "NRIC": "NRIC|新加坡NRIC号|Singapore NRIC|新加坡身份证",
    "DE_TAX": "Steuer-IdNr.|Steueridentifikationsnummer|德国税务识别号|German tax ID",
    "FR_NIR": "NIR|法国社保号|Numéro de sécu|法国社会保险号码",
    "ES_NIF": "NIF|DNI|西班牙税号|西班牙DNI",
    "CODICE": "Codice Fiscale|意大利税号|C.F.|意大利税务代码",
    "TFN": "TFN|Tax file number|澳洲税号|澳大利亚TFN",
    "US_PASSPORT": "US passport|美国护照号码|美国护照号|U.S. passport number",
    "US_PHONE": "Phone|Cell|美国手机号|US phone|Phone number|Daytime phone",
    "UK_PHONE": "Mobile (UK)|Telephone|英国联系电话|UK phone|Contact number",
    "PERSON_EN": "Customer|Full name|英文名|Patient name|Cardholder|Contact|Prepared by",
    "ADDRESS_US": "Shipping address|Home address|美国地址|Billing address|Street address",
    "ADDRESS_UK": "Home address (UK)|英国住址|Delivery address|Correspondence address",
    "BIRTH_EN": "DOB|Date of birth|D.O.B.|Birthdate|Patient DOB",
    "ETHEREUM": "钱包地址|收币地址|以太坊地址|Wallet address|USDT-ERC20地址|ETH address",
    "PASSWORD": "密码|登录密码|初始密码|口令|管理员密码|WiFi密码|Password|pwd|开锁密码|数据库密码|提取密码|默认密码",
    "API_KEY": "API密钥|token|访问令牌|Token|个人令牌|密钥|大模型key|API token",
    "OPAQUE": "AppSecret|密钥|app_secret|SecretKey|签名密钥|Client Secret|加密密钥",
    "JWT": "JWT|登录token|access token|Token(JWT)|令牌",
    "BASIC": "Authorization: Basic|Basic认证|Basic auth头|Authorization(Basic)",
    "CONNECTION": "连接串|数据库连接|连接地址|DATABASE_URL|数据源URL|Mongo连接串|仓库地址(带口令)",
    "COOKIE": "Cookie|cookie值|会话cookie|登录cookie|浏览器Cookie",
    "PHONE_HAN": "手机号(大写)|电话(听写)|口述手机号|语音识别手机号",
}
KEYS = {
    "PERSON": "name realName contactName customer_name receiver_name legal_person applicant xm patient_name linkman", "ORG": "companyName org_name supplier_name employer party_a enterpriseName customer_company",
    "ADDRESS": "address addr detailAddress receiver_address home_addr reg_address shippingAddress", "PHONE": "phone mobile tel phoneNumber mobile_phone receiver_mobile contactPhone userPhone lxdh sjh",
    "LANDLINE": "telephone office_tel fax tel_no faxNumber", "EXTENSION": "office_phone telWithExt work_phone", "SERVICE": "hotline service_phone after_sale_tel",
    "EMAIL": "email mail contact_email userEmail to reply_to notifyEmail", "ID_CARD": "idCard id_card id_no idCardNo identity_card certificate_no idcard_number citizenId", "ID_CARD_15": "id_card_15 oldIdCard id_card_old",
    "PASSPORT": "passport passportNo passport_no", "PERMIT": "permit_no hkMacauPermit travelPermit", "HK_ID": "hk_id hkid hkIdCard", "MACAU_ID": "macau_id macao_id_card macauId", "TW_ID": "tw_id taiwan_id twId", "OFFICER": "officer_id officerCard military_officer_no",
    "BANK_CARD": "bankCard card_no bank_card_no cardNumber debit_card withdrawCard", "CREDIT_CARD": "creditCard credit_card_number card_number pan", "AMEX": "amex amex_card amex_number", "ACCOUNT": "bankAccount account_no bank_account receive_account acctNo payeeAccount",
    "USCC": "uscc creditCode social_credit_code unified_social_credit_code license_no", "ORG_CODE": "orgCode organization_code org_code_no", "TAX_ID": "taxNo tax_id taxpayer_no", "CNAPS": "cnaps bank_code_cnaps unionBankNo", "CONTRACT": "contractNo contract_no contract_number agreementId", "ORDER": "orderNo order_id out_trade_no purchase_order orderSn",
    "INVOICE": "invoiceNo invoice_number fp_hm", "INVOICE_CODE": "invoiceCode invoice_code fp_dm", "CASE": "caseNo case_number caseCode", "PROPERTY": "property_cert_no realEstateNo house_certificate_no", "ICP": "icp icpNo beian_no",
    "AMOUNT": "amount totalAmount pay_amount contract_amount loan_amount", "PROJECT": "projectCode project_no project_id", "SECRECY": "secretLevel secrecy classification", "PLATE": "plateNo plate_number licensePlate carNo", "VIN": "vin vinCode frameNo", "ENGINE": "engineNo engine_no engine_number",
    "WECHAT": "wechat wechatId wx_no weixin", "QQ": "qq qqNumber contactQQ", "POSTCODE": "postcode zipCode postal_code", "BIRTH": "birthday birthDate date_of_birth dob", "EMPLOYEE": "employeeId emp_no jobNumber staffNo work_no", "STUDENT": "studentId student_no stuNo", "MEDICAL": "medicalRecordNo patient_id inpatientNo mrn", "SOCIAL": "socialSecurityNo ss_card_no medicalInsuranceNo",
    "DRIVER": "driverFileNo driver_file_number licence_file_no", "RESIDENT": "permanent_resident_no prCardNo foreign_pr_no", "IP": "ip serverIp host remote_addr client_ip bind_ip", "IPV6": "ipv6 ipv6Address v6", "MAC": "mac macAddress mac_addr", "HOST": "host hostname server db_host endpoint", "IMEI": "imei deviceImei imei_no", "DEVICE": "sn serialNo device_id deviceSn serial_number", "IMSI": "imsi imsiCode sim_imsi",
    "IBAN": "iban ibanCode beneficiaryIban", "BIC": "swift swiftCode bic", "ROUTING": "routingNumber aba_routing routing_no", "SSN": "ssn social_security_number employeeSsn", "US_ITIN": "itin itinNo us_itin", "NINO": "nino ni_number nationalInsuranceNumber", "NHS": "nhs_number nhsNo", "CPF": "cpf cpf_number customerCpf", "SIN": "sin socialInsuranceNumber sin_number", "AADHAAR": "aadhaar aadhaar_number aadhaarNo", "PAN": "pan_number panNo in_pan",
    "MY_NUMBER": "my_number myNumber individual_number_jp", "RRN": "rrn residentRegistrationNumber kr_rrn", "NRIC": "nric nricNo sg_nric", "DE_TAX": "steuerId german_tax_id steuer_id", "FR_NIR": "nir numeroSecu fr_nir", "ES_NIF": "nif dni es_nif", "CODICE": "codiceFiscale codice_fiscale", "TFN": "tfn taxFileNumber", "US_PASSPORT": "usPassportNo us_passport", "US_PHONE": "phone phoneNumber cell_phone", "UK_PHONE": "phone telephone mobileUk",
    "PERSON_EN": "fullName customer_name cardholder_name contact_name", "ADDRESS_US": "billing_address shippingAddress street_address", "ADDRESS_UK": "home_address deliveryAddress", "BIRTH_EN": "dob dateOfBirth birth_date", "ETHEREUM": "wallet wallet_address ethAddress", "PASSWORD": "password passwd pwd db_password MYSQL_ROOT_PASSWORD admin_password smtp_pass REDIS_PASSWORD", "API_KEY": "token api_token OPENAI_API_KEY authToken access_key",
    "OPAQUE": "secret appSecret client_secret SECRET_KEY encryptionKey signing_secret", "JWT": "jwt access_token idToken", "BASIC": "basicAuth basic_auth auth_basic", "CONNECTION": "DATABASE_URL connection_string mongo_uri REDIS_URL", "COOKIE": "cookie Cookie session_cookie", "PHONE_HAN": "phone_spoken mobile_han",
}
HARMLESS = """
高度重视安全生产,马上整改,于是大家都方便了
王者归来,和平年代,万一下雨就改期
金额栏留空,白天再说,常见问题请看文档
时间紧任务重,任何人不得请假,成功在此一举
石油价格上涨,黄金回落,周末加油排长队
孔雀东南飞,五里一徘徊
方案已定,程序跑通,田间地头都在抢收
夏天到了,江边风大,毛巾记得带
高铁比动车快,平均时速300公里
关于开展消防演练的通知
国家统计局公布7月居民消费价格同比持平
财政部、税务总局联合发布公告,优惠政策延续至2027年底
教育部发布本科专业目录
国务院办公厅印发指导意见
中国人民银行下调存款准备金率0.5个百分点
最高人民法院发布典型案例
华为发布新一代折叠屏手机,小米随后跟进
比亚迪与特斯拉争夺全球销量第一
阿里巴巴和腾讯先后公布季度财报
微软宣布扩建数据中心,英伟达股价上涨
挂失请拨打95588,信用卡客服95555
有事拨12345,反诈专线96110
移动用户发送短信到10086查询余额
查快递打95338,买火车票打12306
劳动维权12333,价格举报12315
执行{STANDARD}标准,误差不超过±2%
《民法典》第一千一百六十五条规定了过错责任
《劳动合同法》第四十七条,按月计算经济补偿
《个人信息保护法》第13条、第29条
刑法第二百六十四条、第二百六十六条
参考文献:ISBN {ISBN},第3版
版本从 {VERSION} 升级到 {VERSION},回滚用 {VERSION}
时间戳 {EPOCH_MS} 转换成北京时间
毫秒值 {EPOCH_MS} 减 {EPOCH_MS} 等于耗时
会话ID {UUID} 已过期,请重新登录
traceId={HEX16} 耗时 {SMALL}ms
提交 {SHA1} 引入了这个问题
镜像摘要 sha256:{SHA256}
文件MD5为{MD5},请校验
圆周率约等于{DECIMAL}
累计请求{COUNTER}次,命中率99.2%
坐标系说明:经度范围73到135,纬度范围4到53
模型 {MODEL} 上下文窗口 128k
{CVE} 影响范围见官方公告
进程 {PID} 已退出,退出码 137
{DATETIME} INFO Health check passed
截至{DATE},样本量{SMALL}
身高172cm,体重65kg,BMI 22.0
血氧98%,呼吸18次/分,体温36.5℃
阿司匹林肠溶片100mg qd,阿托伐他汀20mg qn
CT示双肺纹理增多,未见明显占位
第3章第2节 二次函数 y=ax²+bx+c
设集合A={1,2,3},求A的子集个数
每箱24瓶,每托60箱,保质期18个月
螺栓M8×30,扭矩25N·m,表面达克罗
库存不足,预计3至5个工作日到货
卷积核3×3,步长1,学习率0.0001,batch size 64
单价随行就市,以当日挂牌为准
请输入11位手机号码
身份证号码须为18位,末位可以是X
密码至少8位,须含大小写字母和数字
字段 mobile varchar(11) NOT NULL COMMENT '手机号'
ALTER TABLE t_user ADD COLUMN id_card char(18) DEFAULT NULL;
手机号:138****1234,姓名:王*,身份证:110***********001X
银行卡:6222 **** **** ****(已脱敏)
password: ******
api_key: <请填入你的密钥>
export DB_PASSWORD=${DB_PASSWORD}
spring.datasource.password=${MYSQL_PWD}
Authorization: Bearer ${TOKEN}
{{ .Values.db.password }}
您好{{name}},您的验证码是{{code}}
token = None  # 未登录
max_tokens: 4096, temperature: 0.7, top_p: 0.95
if (phone == null || phone.length() != 11) throw new BizException("手机号格式错误");
const reg = /^1[3-9][0-9]+$/;
for i in range(10): print(i)
docker pull nginx:1.27.0-alpine
npm WARN deprecated glob@7.2.3
Python 3.12.4 | pandas 2.2.2 | numpy 1.26.4
监听 0.0.0.0:8080,本地调试访问 127.0.0.1
http://localhost:3000/api/health 返回 200
第12届全国人民代表大会第3次会议
本科批次录取分数线物理类480分
下午两点半在三楼开会,带上上周的周报
明天几点的飞机?要不要一起打车
这个需求下个迭代再做,先把bug修了
帮我写一首关于秋天的七言绝句
请解释一下TCP三次握手的过程
把这句话翻译成英文:欲速则不达
"""
