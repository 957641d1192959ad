"""Set O's Chinese labels, the keys of its data and its harmless lines."""
LABELS = {
    "PERSON": "姓名|姓 名|联系人|收货人|客户姓名|申请人|经办人|本人姓名|负责人|真实姓名|联系人姓名",
    "ORG": "公司|公司名称|单位|单位名称|客户名称|供应商名称|发票抬头|工作单位|甲方|乙方|收款单位",
    "ADDRESS": "地址|收货地址|联系地址|住址|现住址|户籍地址|公司地址|注册地址|寄件地址|详细地址",
    "PHONE": "电话|手机|手机号|联系电话|联系方式|电话号码|手机号码|本人电话|收货电话|移动电话|紧急联系电话",
    "LANDLINE": "座机|公司电话|单位电话|传真|办公电话|固定电话",
    "EMAIL": "邮箱|电子邮箱|E-mail|Email|联系邮箱|收件邮箱|邮件",
    "ID_CARD": "身份证|身份证号|身份证号码|证件号码|公民身份号码|证件号|身份证号(必填)|法人身份证",
    "BANK_CARD": "银行卡|银行卡号|卡号|工资卡号|收款卡号|储蓄卡号|退款卡号",
    "ACCOUNT": "账号|银行账号|对公账号|收款账号|开户账号|银行账户",
    "USCC": "税号|统一社会信用代码|纳税人识别号|信用代码|社会信用代码",
    "CNAPS": "联行号|开户行行号",
    "AMOUNT": "金额|合同金额|总价|应付金额|实发工资|报价|借款金额|合计金额|月薪|付款金额",
    "CONTRACT": "合同编号|合同号|协议编号",
    "ORDER": "订单号|订单编号|采购单号|交易单号|订单",
    "TRACKING": "快递单号|运单号|物流单号",
    "INVOICE": "发票号|发票号码",
    "INVOICE_CODE": "发票代码",
    "CASE": "案号|执行案号",
    "PROJECT": "项目编号|立项编号",
    "PLATE": "车牌|车牌号|车牌号码|来访车牌",
    "VIN": "车架号|车辆识别代号|VIN",
    "WECHAT": "微信|微信号|VX",
    "QQ": "QQ|QQ号|扣扣",
    "BIRTH": "出生日期|生日|出生年月",
    "EMPLOYEE": "工号|员工编号|员工号",
    "STUDENT": "学号|学生编号",
    "MEDICAL": "住院号|病历号|门诊号|病案号",
    "SOCIAL": "社保卡号|医保卡号",
    "PASSPORT": "护照号|护照号码|护照",
    "PERMIT": "港澳通行证|通行证号",
    "PROPERTY": "不动产权证号|房产证号",
    "PASSWORD": "密码|登录密码|初始密码|WiFi密码|解压密码|查询密码",
    "API_KEY": "API Key|接口令牌|访问令牌",
    "OPAQUE": "AppSecret|应用密钥|接口密钥",
    "IP": "IP|IP地址|服务器IP|服务器地址|内网IP",
    "HOST": "主机名|内网域名|服务器域名",
    "IMEI": "IMEI|手机串号",
    "DEVICE": "设备序列号|序列号|SN",
    "MAC": "MAC地址|网卡MAC",
    "CREDIT_CARD": "信用卡号|信用卡",
}
KEYS = {
    "PERSON": "name userName customerName contact realName receiver_name linkName contacts", "ORG": "company companyName customer_company supplierName org_name",
    "ADDRESS": "address receiverAddress addr fullAddress company_address", "PHONE": "phone mobile tel phoneNumber contact_phone receiverPhone userMobile",
    "LANDLINE": "telephone landline fax_no", "EMAIL": "email mail userEmail email_address to", "ID_CARD": "idCard id_card idNo identityCard certNo id_number",
    "BANK_CARD": "bankCardNo bank_card_no cardNumber debitCard", "ACCOUNT": "bankAccount accountNo payeeAccount account_number",
    "USCC": "creditCode taxNumber uscc taxpayerNo",
    "CONTRACT": "contractNo contract_number contractCode", "ORDER": "orderNo order_id outTradeNo orderSn", "TRACKING": "expressNo tracking_number waybill_no logisticsNo",
    "INVOICE": "invoiceNo invoice_number fpHm", "PLATE": "plateNumber car_plate carNo", "VIN": "vin vehicleVin", "WECHAT": "wechat wechatId wx_no", "QQ": "qq qq_no",
    "BIRTH": "birthday birthDate birth_date", "EMPLOYEE": "employeeNo empId staff_id job_number", "STUDENT": "studentNo stu_no", "MEDICAL": "medicalRecordNo inpatient_no mrn",
    "PASSPORT": "passportNo passport", "IP": "ip serverIp host_ip clientIp remote_ip", "HOST": "hostname serverHost internal_host", "MAC": "mac macAddress",
    "IMEI": "imei device_imei", "DEVICE": "deviceSn serial_number", "PASSWORD": "password passwd DB_PASSWORD redis.password userPwd mysql_pwd admin_password",
    "API_KEY": "api_key apiKey OPENAI_API_KEY token access_key", "OPAQUE": "appSecret client_secret secretKey JWT_SECRET encrypt_key", "JWT": "token accessToken id_token",
    "CONNECTION": "DATABASE_URL dsn mongo_uri", "CREDIT_CARD": "creditCard card_number", "PERSON_EN": "fullName full_name customer_name",
    "US_555": "phone phone_number contactPhone", "ADDRESS_US": "address shipping_address street_address", "SSN": "ssn social_security_number",
    "ORG_EN": "company organization account_name",
    "BIRTH_EN": "dob date_of_birth",
}
HARMLESS = """
帮我写一份国庆放假通知,10月1日至8日放假,10月9日正常上班
请把这段话改得正式一点:这个方案我觉得还行,但是时间有点紧
会议改到下周三下午两点,地点不变,请相互转告
本季度销售额同比增长18.6%,客单价略有下降
帮我想三个中秋节活动的标题,要有团圆的感觉
Excel里怎么用VLOOKUP匹配两张表?公式=VLOOKUP(A2,B:C,2,0)总是返回#N/A
公司规定迟到三次扣除当月全勤奖,详见员工手册第12页
请按要求填写姓名、身份证号、联系电话及收货地址
以上信息请加盖公章后交行政部,联系人和电话请务必填写完整
客服热线:中国移动10086,中国电信10000,中国联通10010
消费者投诉请拨打12315,政务服务热线12345
根据《中华人民共和国劳动合同法》第三十八条,劳动者可以解除合同
《中华人民共和国民法典》第一百八十八条规定诉讼时效为三年
党的二十大报告提出高质量发展的要求
华为、小米、比亚迪发布了新品,股价均有上涨
国家统计局发布数据显示,8月份CPI同比下降0.4%
高铁G1次上午9点从北京南站开往上海虹桥站
航班CA1831次预计14:30到达T3航站楼
身份证号码由17位数字本体码和1位校验码组成
手机号码一共11位,请检查是否少填了一位
密码必须包含大小写字母、数字和特殊符号,长度不少于8位
您的验证码已发送,请勿告诉他人
尊敬的XXX先生,您的订单XXXXXX已发货,请注意查收
姓名:张XX 电话:138****XXXX 地址:(略)
姓名:____ 电话:____ 身份证:____
DB_PASSWORD=${DB_PASSWORD}
password: {{ vault_mysql_password }}
api_key = os.environ["DASHSCOPE_API_KEY"]
版本号 {VERSION} 已发布到测试环境
commit {SHA1} 引入了这个问题
请求ID {UUID} 返回504,耗时{SMALL}毫秒
文件MD5为{MD5},请核对
sha256:{SHA256}
时间戳{EPOCH_MS}换算成北京时间是多少?
模型用{MODEL}还是{MODEL}效果好?
漏洞编号{CVE},影响范围见公告
本产品符合{STANDARD}标准
参考书:《数据结构》,ISBN {ISBN}
经纬度{LATLON}附近的天气怎么样
消息积压{COUNTER}条,消费组已扩容
定时任务于{DATETIME}执行完毕
交货日期为{DATE},逾期按日计算违约金
物料编码M8×30不锈钢螺栓,库存1200件,安全库存300件
轴承6205-2RS与6206-2Z能不能互换?
教室在三教405,周二第三四节上课
血常规:白细胞6.2×10^9/L,血红蛋白135g/L,血小板210×10^9/L
阿司匹林肠溶片100mg,每日一次,饭前服用
本合同一式两份,甲乙双方各执一份,具有同等法律效力
乙方应在收到通知之日起十个工作日内完成整改
如有不明之处,请联系您的客户经理
高度重视、周密部署、严格落实各项安全生产措施
周末去金山公园爬山,向导说路程大约8公里
for i in range(10): print(i, i**2)
server.port=8080
127.0.0.1 localhost
kubectl get pods -n default --watch
npm ERR! code ERESOLVE, npm ERR! could not resolve dependency
HTTP 429 Too Many Requests, retry after 20s
LIMIT 20 OFFSET 40
"""
