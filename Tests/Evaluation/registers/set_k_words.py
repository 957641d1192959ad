"""Set K's labels, keys and harmless lines."""
LABELS = {
    "PERSON": "户主|经手人|承办律师|当班护士|押运员|业务员姓名|立约人|會辦人員|Attn|戶名(個人)",
    "ORG": "往来单位|货主单位|用人单位|委托单位|开票抬头|賣方公司|Vendor name|交易对手",
    "ADDRESS": "卸货地|户籍所在地|送达地|看房地址|通訊地址|居住地|Ship-to address|门店地址",
    "PHONE": "机主电话|本人手机|家长手机|手機|聯絡手機|联系电化|Mobile No.|预留手机|司机电话",
    "LANDLINE": "值班室电话|市话|門市電話|办公室座机|Tel (office)|护士站电话",
    "EXTENSION": "总机转分机|分机直拨|內線|科室分机|Ext. line",
    "SERVICE": "400电话|供应商售后专线|报修专线|全国统一服务电话|厂家400",
    "EMAIL": "电邮|Mail地址|電子郵件|收票邮箱|E-mail addr.|家长邮箱|抄送邮箱",
    "ID_CARD": "身份证件号|二代证号|公民身份证|证件号(身份证)|身份正号|ID No.(PRC)|本人身份证|監護人身份證號",
    "ID_CARD_15": "一代证号码|老身份证号|15位身份证|旧身份证号码|原身份证号(15位)",
    "PASSPORT": "护照本号|Passport No.|護照號碼|旅行证件(护照)号|护照编号|PP No.",
    "PERMIT": "回鄉證號碼|来往内地通行证号|港澳居民来往内地通行证|往来港澳通行证号|通行证件号",
    "HK_ID": "HKID No.|香港身份證號碼|香港永居身份证号|HK ID Card|港籍身份证",
    "MACAU_ID": "澳門居民身份證|澳门居民身份证号|Macau ID|BIR號碼(澳門)|澳门证件号",
    "TW_ID": "身分證統一編號|台湾身份证号|國民身分證號|台籍身分證|TW National ID",
    "OFFICER": "军人证件号|军官证编号|现役证件(军官证)|军证号|士兵证号",
    "BANK_CARD": "工资卡|代发卡号|借记卡|提现卡号|绑定银行卡|收款银行卡号|Debit card no.",
    "CREDIT_CARD": "信用咭號碼|信用卡卡号|还款信用卡|Card No.(credit)|扣款信用卡|商务卡(信用卡)",
    "AMEX": "运通卡号|Amex card|AMEX No.|美国运通卡|运通商务卡号",
    "ACCOUNT": "开户账号|結算帳號|对公户|基本户账号|Bank A/C No.|匯款帳號|保证金账户",
    "USCC": "三证合一码|营业执照号(统一代码)|社会统一信用代码|信用代码证号|USCI|执照统一代码",
    "ORG_CODE": "机构代码证号|组织代码|原组织机构代码证|机构代码(9位)",
    "TAX_ID": "纳税识别号|国税登记号|购方税号|納稅人識別號|开票税号|Tax Reg. No.",
    "CNAPS": "大额行号|支付行号|开户行联行号|12位联行号|CNAPS code",
    "CONTRACT": "协议号|合同流水号|契約編號|委托合同号|Agreement No.|租赁合同编号|网签合同号",
    "ORDER": "销售单号|訂單編號|PO Number|平台单号|订购单号|委托单号|客户订单",
    "TRACKING": "快件号|包裹單號|货运单号|回单运单|Waybill|派件单号|物流跟踪号",
    "INVOICE": "发票号码(8位/20位)|發票號|进项发票号|Invoice No.|发票号(数电)|数电票号码",
    "INVOICE_CODE": "发票代号|票据代码|发票左上代码|专票代码|Invoice code",
    "CASE": "裁判文书案号|受理案号|执行案号|案件字号|本案案号|Case No.",
    "PROPERTY": "房产证号|权证号|不动产证号码|产证编号|房屋权属证号",
    "ICP": "网站备案|工信部备案号|ICP许可(备案)|备案/许可证号|站点备案编号",
    "AMOUNT": "应付金额|含税总额|到账金额|合同價款|Total payable|赔偿金额|月薪|尾款",
    "PROJECT": "工程项目号|立项编号|專案代號|项目核算编码|Project No.|WBS项目",
    "SECRECY": "密级|文件密级|保密等级|機密等級|Classification|涉密标识",
    "PLATE": "车号|号牌|車牌號碼|挂车牌照|接送车牌|Plate No.|派车车牌",
    "VIN": "车架|车辆VIN码|底盘号(VIN)|車身號碼|大架号|VIN No.",
    "ENGINE": "发动机编号|引擎號碼|发动机钢印号|Engine No.|发动机序号",
    "WECHAT": "微信id|WeChat ID|V信|家长微信|加微信|微信帐号",
    "QQ": "企鹅号|QQ号码|扣扣|班级QQ群|联系QQ",
    "POSTCODE": "邮政编号|郵遞區號|Zip|收件邮编|ZIP/Postal code",
    "BIRTH": "出生年月日|生年月日|Date of birth|患者生日|学生出生日期|出生",
    "EMPLOYEE": "职工号|員工編號|厂牌号|人员编号|Staff No.|护士工号|柜员号",
    "STUDENT": "学籍编号|學生證號|Student ID No.|考生学号|校园卡学号",
    "MEDICAL": "病案号|門診號|住院流水号|病人ID号|病歷號碼|MRN|腕带号",
    "SOCIAL": "医保卡|社保卡卡号|社会保障卡号|医保电子凭证卡号|社保编号",
    "DRIVER": "驾照档案号|驾驶证档案号|行驾档案编号|机动车驾驶证档案编号|驾照档案编号",
    "RESIDENT": "永居证号|外国人永久居留身份证|绿卡号(中国永居)|永久居留身份证号码|五星卡号",
    "IP": "机器IP|跳板机地址|堡垒机IP|打印机IP|Server IP addr|内网IP|主機IP",
    "IPV6": "v6地址|IPv6 addr|IPV6地址段|出口v6|AAAA记录",
    "MAC": "网卡地址|物理地址|無線網卡MAC|网卡MAC|MAC addr.",
    "HOST": "内部域名|机器名|服务器主机名|內部主機|Hostname/FQDN|节点名",
    "IMEI": "手机IMEI码|设备串码IMEI|IMEI1|PDA串号|平板IMEI",
    "DEVICE": "整机SN|S/N|机身编码|資產序號|设备SN码|出厂序列号",
    "IMSI": "SIM卡IMSI|IMSI号|物联网卡IMSI|IMSI码",
    "IBAN": "国际银行账号IBAN|IBAN No.|收款IBAN|受款IBAN|欧元户IBAN",
    "BIC": "SWIFT/BIC|Swift号|收款行SWIFT|銀行國際代碼|BIC code",
    "ROUTING": "ABA号|Routing No.|美国路由号|ABA routing|汇款路由号码(ABA)",
    "SSN": "社会安全号SSN|美国社安号|SSN No.|美籍社安号码",
    "US_ITIN": "ITIN|美国报税识别号ITIN|ITIN No.|个人纳税号(ITIN)",
    "NINO": "NI Number|英国国民保险号|NINO|UK National Insurance No.",
    "NHS": "NHS No.|NHS编号|英国NHS号|NHS number",
    "CPF": "CPF号|巴西税号CPF|收件人CPF|CPF No.",
    "SIN": "加拿大SIN|SIN No.|加拿大社会保险号|SIN号码",
    "AADHAAR": "Aadhaar号|Aadhaar No.|印度Aadhaar|印度身份号Aadhaar",
    "PAN": "印度PAN|PAN Card No.|PAN号(印度税)|Permanent Account Number",
    "MY_NUMBER": "個人番号|マイナンバー|日本个人番号|My Number",
    "RRN": "住民登录号|韩国住民登记号|주민등록번호|RRN",
    "NRIC": "NRIC No.|新加坡身份证NRIC|NRIC/FIN|新加坡NRIC",
    "DE_TAX": "Steuer-ID|德国个人税号|Steuerliche Identifikationsnummer|IdNr (DE)",
    "FR_NIR": "法国社保号NIR|Numéro de sécurité sociale|NIR号|法国NIR",
    "ES_NIF": "NIF|西班牙NIF|DNI/NIF|西班牙税号NIF",
    "CODICE": "Codice fiscale|意大利税号CF|意大利codice fiscale|Cod. Fiscale",
    "TFN": "澳洲TFN|Tax File Number|TFN No.|澳大利亚税号TFN",
    "US_PASSPORT": "美国护照|US Passport No.|美籍护照号|Passport (USA)",
    "US_PHONE": "Phone (US)|美国电话|US mobile|美国手机",
    "UK_PHONE": "Phone (UK)|英国电话|UK contact no.|英国手机",
    "PERSON_EN": "Full name|Consignee|英文姓名|Contact person|Account holder",
    "ADDRESS_US": "Ship to (US)|美国收货地址|US address|Mailing address",
    "ADDRESS_UK": "UK address|英国地址|Registered address (UK)|英国收件地址",
    "BIRTH_EN": "DOB|Born on|Birth date|出生日(英文)",
    "ETHEREUM": "ERC20地址|USDT收款地址|ETH钱包|Wallet addr.|链上地址",
    "PASSWORD": "登陆密码|开机口令|Wi-Fi密码|密碼|解压密码|初始口令|Pwd|PIN/密码",
    "API_KEY": "API Key|访问token|模型Key|平台令牌|Token值",
    "OPAQUE": "AppSecret|接口签名密钥|回调密钥|Secret值|client secret",
    "JWT": "JWT令牌|登录态token|id_token|Bearer令牌",
    "BASIC": "Basic认证串|Authorization Basic|Basic头|Basic Auth值",
    "CONNECTION": "数据库连接串|DSN|连接字符串|DB URL|JDBC外的连接URL",
    "COOKIE": "会话Cookie|登录Cookie|Cookie串|Session cookie",
    "PHONE_HAN": "电话(口述)|手机号中文大写|語音留言電話|听写手机号",
}
KEYS = {
    "PERSON": "patientName driver_nm handler_name payee_name cust_nm guardianName", "ORG": "vendor_nm counterparty consignorCorp corp_full_name buyer_company",
    "ADDRESS": "deliveryAddr unloading_addr residence_address domicile ship_to_address", "PHONE": "mob_no driverMobile guardian_phone msisdn cell_phone mobilePhone",
    "LANDLINE": "office_tel fixedPhone ward_tel landline_no", "EXTENSION": "tel_ext phoneWithExt office_tel_ext switchboard_ext",
    "SERVICE": "supplier_hotline service_tel vendor_400 serviceHotline", "EMAIL": "mail_addr payerEmail ccMail user_email loginEmail",
    "ID_CARD": "cert_id idNumber identityNo id_num certNo guardian_id_card sfzh", "ID_CARD_15": "old_id_card idcard15 id_no_old sfzh15",
    "PASSPORT": "passportId passport_num pp_no passport_number", "PERMIT": "hm_permit_no travel_permit_no permitNumber hvps_permit_no",
    "HK_ID": "hkid_no hk_id_card hkidNumber hk_identity_no", "MACAU_ID": "macau_id macau_id_no macauIdCard bir_macau_id",
    "TW_ID": "tw_id_no twNationalId tw_id_card tw_identity", "OFFICER": "officer_cert_no militaryId army_id officerIdNo",
    "BANK_CARD": "payroll_card debitCardNo bankcard_no payee_card_no", "CREDIT_CARD": "ccNumber credit_card_no cardPan credit_card_num",
    "AMEX": "amex_no amexCard amex_card_number amex_pan", "ACCOUNT": "acctNumber payee_account bank_acc_no remit_acct beneficiaryAccount",
    "USCC": "unified_code usccNo license_no_uscc unifiedSocialCreditCode tyshxydm", "ORG_CODE": "organization_code orgCodeCert org_cert_code zzjgdm",
    "TAX_ID": "taxpayerNo buyer_tax_no tax_reg_no nsrsbh", "CNAPS": "bank_union_no cnapsNo payee_bank_cnaps lhh_cnaps",
    "CONTRACT": "contractCode agreement_no lease_contract_no contract_sn", "ORDER": "po_number salesOrderNo trade_order_no platform_order_id orderSn",
    "TRACKING": "waybillNo express_no shipmentTrackingNumber mail_no_waybill", "INVOICE": "invNo fphm einvoice_no invoice_num",
    "INVOICE_CODE": "fpdm invoiceCode inv_code vat_invoice_code", "CASE": "caseNumber court_case_no ah_case_no enforcement_case_no",
    "PROPERTY": "property_cert_no houseCertNo estate_cert realty_certificate_no", "ICP": "icp_no icpNumber site_icp icp_record_no",
    "AMOUNT": "payable_amt total_amount contractAmount settle_amt salary", "PROJECT": "proj_no projectNum project_id_code project_sn",
    "SECRECY": "secrecy_level classification confidential_mark doc_secrecy", "PLATE": "plateNum car_no vehicle_plate truckPlateNo cphm",
    "VIN": "vin_code frame_no vinNo vehicle_vin", "ENGINE": "engineNum engine_number engine_sn fdjh",
    "WECHAT": "wechatNo wx_account wechatId weixin_id", "QQ": "qqNo qq_num contact_qq qqNumber",
    "POSTCODE": "zipcode postal_code postCode ship_zip", "BIRTH": "birthDay dob_str csrq birthdate patientDob",
    "EMPLOYEE": "empCode staff_id job_number nurse_emp_no workNo", "STUDENT": "stuNo xh_student_no studentNumber stu_id",
    "MEDICAL": "mr_no inpatient_no caseHistoryNo patient_mrn zyh", "SOCIAL": "ssc_no socialCardNo medicare_card_no si_card_no",
    "DRIVER": "driver_file_no licenseFileNo driving_archive_no drv_archive_no", "RESIDENT": "prc_pr_card permanentResidentNo frp_card_no green_card_cn",
    "IP": "bastion_ip srcIp node_ip printer_ip clientAddr", "IPV6": "ipv6_addr v6_addr ipV6 node_ipv6", "MAC": "macAddr nic_mac wlan_mac hw_addr",
    "HOST": "fqdn node_name host_name db_host", "IMEI": "imei1 device_imei imeiNo pda_imei", "DEVICE": "sn asset_sn serialNumber machine_sn", "IMSI": "imsi sim_imsi imsi_no card_imsi",
    "IBAN": "payee_iban ibanNo iban_number beneficiary_iban", "BIC": "swiftBic bic_code beneficiary_bic swift_no", "ROUTING": "aba_no routingNo aba_routing_number ach_routing",
    "SSN": "ssn_no employee_ssn us_ssn ssnNumber", "US_ITIN": "itin itin_no us_itin itinNumber", "NINO": "ni_number nino_no national_insurance_no uk_nino", "NHS": "nhs_no nhsNumber nhs_num patient_nhs",
    "CPF": "cpf_no buyer_cpf cpfNumber br_cpf", "SIN": "sin_no ca_sin social_insurance_number canada_sin", "AADHAAR": "aadhaar aadhaar_no aadhaarNumber uidai_aadhaar", "PAN": "pan_no pan_card in_pan panNumber",
    "MY_NUMBER": "my_number kojin_bango jp_my_number myNumber", "RRN": "rrn kr_rrn rrn_no resident_registration_number", "NRIC": "nric nric_no sg_nric nricFin", "DE_TAX": "steuer_id de_tax_id steuerIdNr idnr_de",
    "FR_NIR": "nir fr_nir numero_secu nir_no", "ES_NIF": "nif es_nif nif_no dni_nif", "CODICE": "codice_fiscale codiceFiscale it_cf cod_fiscale", "TFN": "tfn tax_file_number au_tfn tfn_no",
    "US_PASSPORT": "us_passport_no usPassport passport_us passport_no_us", "US_PHONE": "buyer_phone us_tel phoneUS ship_phone", "UK_PHONE": "uk_phone uk_tel buyer_phone_uk contact_tel",
    "PERSON_EN": "consignee_name holderName account_holder recipientFullName", "ADDRESS_US": "ship_address us_address mailingAddress address_line_1", "ADDRESS_UK": "uk_address registered_addr addressLine uk_ship_address",
    "BIRTH_EN": "dob_en dateOfBirth birth_dt holder_dob", "ETHEREUM": "eth_address walletAddr usdt_addr payout_wallet", "PASSWORD": "dbPwd login_pass ROOT_PASSWORD ftp_passwd wifi_password userPwd",
    "API_KEY": "openai_api_key llm_token githubToken accessKeyValue", "OPAQUE": "webhook_secret signSecret encrypt_key coze_client_secret callbackSecret", "JWT": "bearer_token session_jwt authToken idToken",
    "BASIC": "basic_auth basicAuth proxy_basic basic_credential", "CONNECTION": "database_url dsn broker_url SQLALCHEMY_URI", "COOKIE": "cookie session_cookie Cookie login_cookie",
    "PHONE_HAN": "spoken_phone asr_phone voice_phone phone_zh",
}
HARMLESS = """
全国消费者投诉热线12315,市民热线12345,均可拨打
报警110,急救120,火警119,交通事故122
中国银行客服电话95566,建设银行95533,以官网公布为准
移动10086,联通10010,电信10000
税务咨询请拨12366,社保咨询12333
铁路客服12306,购票请上官方网站
顺丰官方客服95338,京东客服950618
执行标准{STANDARD},保质期12个月,净含量500g
本品符合GB 2762-2022与GB 7718-2011
依据ISO 14001:2015第6.1.2条识别环境因素
会计准则第14号——收入,2017年修订,自2021年1月1日起执行
增值税税率13%、9%、6%三档,小规模征收率3%
固定资产残值率5%,折旧年限10年,直线法
今日美元兑人民币中间价7.1023,欧元7.8215
上证指数收3388.81点,跌0.12%,成交4021亿股
苹果公司2024财年营收为3910亿美元,库克在电话会上说
宁德时代发布年报,比亚迪市值再创新高
任正非接受媒体采访,谈人才培养
雷军在发布会上介绍小米SU7 Ultra
马斯克称特斯拉将在2026年量产
Tim Cook spoke at Apple Park about the iPhone 16 on 9 September 2024.
诺贝尔文学奖得主莫言出席北京书展
鲁迅《呐喊》收入《狂人日记》等14篇
李白、杜甫与白居易并称唐代三大诗人
ISBN {ISBN},人民邮电出版社,定价89.00元
广告:空调直降,到手价2999元,限时三天
满300减50,券后仅需249.9元,每人限购2件
新鲜车厘子59.9元/斤,坏果包赔
写字楼招租广告:每平米每天4.5元起
会员价199元/年,首月9.9元
手机号已脱敏:138****8000
卡号尾号显示为6222 **** **** 1234
身份证:3301**********0012(打码)
收件人 张** 电话 1**********
密码:********
api_key = "sk-****************"
请填写姓名:__________ 电话:__________
{{customer_name}}您好,您的验证码为{{code}},5分钟内有效
尊敬的${user.name},您的订单${order.no}已发货
export TOKEN=${GITHUB_TOKEN}
password: {{ vault_db_password }}
Authorization: Bearer <YOUR_ACCESS_TOKEN>
OPENAI_API_KEY=your-api-key-here
mysql -u root -p<密码> -h <主机>
Python {VERSION},pip升级到最新
nginx/1.25.3 (Ubuntu)
镜像 redis:7.2.4-alpine 已拉取
chart版本 ingress-nginx-4.10.1
commit {SHA1}
sha256:{SHA256}
md5sum {MD5}  release.tar.gz
trace_id={HEX16} span_id={HEX8}
request-id: {UUID}
时间戳{EPOCH_MS},对应上海时间
模型{MODEL}推理耗时312ms,tokens=1532
漏洞{CVE}已在最新补丁修复
圆周率{DECIMAL}
行数{COUNTER} rows affected
截止{DATE}24时,逾期不候
{DATETIME} INFO scheduler heartbeat ok pid={PID}
箱规48瓶/箱,托盘1.2m×1.0m,堆码5层
本次盘点合计1280件,短少3件
库位A-03-17-2,货架高6.5米
体温36.8℃,血压128/82mmHg,脉搏76次/分
医嘱:阿莫西林0.5g tid po,连用7天
血常规WBC 6.7×10^9/L,HGB 132g/L
手术室3号间,第2台,预计09:30接台
课表:周一第1-2节 数学,第3节 英语
语文满分150,平均分112.4,及格率93.5%
请家长于周五18:00前提交回执
期末考试时间2026年1月12日至14日
民法典第1043条:家庭应当树立优良家风
最高人民法院法释\u30142020\u301525号
国办发\u30142023\u30158号文件精神
《劳动合同法》第38条、第46条、第47条
班车6:50发车,7:35到厂,单程45分钟
每班产量4200件,合格率98.7%
注塑机合模力1200kN,周期32s
统一編號欄位請填8碼數字
請於上班時間09:00-18:00洽詢服務台
發票聯請妥善保存,逾期不予補發
捷運淡水信義線末班車00:10
港鐵荃灣綫列車服務回復正常
SELECT COUNT(*) FROM t WHERE dt BETWEEN '2025-01-01' AND '2025-03-31';
=SUMIFS($E$2:$E$1000,$B$2:$B$1000,">=2025/1/1")
=TEXT(TODAY(),"yyyy-mm-dd")
df.groupby('province')['gmv'].sum().sort_values(ascending=False).head(10)
plt.figure(figsize=(12, 8), dpi=300)
for i in range(1000000): total += i * 31337
kubectl scale deploy/web --replicas=12 -n staging
ping 127.0.0.1 -c 4
listen 0.0.0.0:8080
example.com 是保留域名,仅供文档示例使用
npm install vue@3.4.21 --registry https://registry.npmmirror.com
ASIN与SKU的区别请看卖家大学第3课
VAT standard rate in the UK is 20%, in Germany 19%.
Incoterms 2020: FOB, CIF and DDP are the most used.
Office hours: 9:00-17:30, Monday to Friday.
Employee ID must be 6 digits; passwords need 12 characters.
字段说明:id_card 字符串,长度18,末位可为X
字段mobile需满足正则^1[3-9]\\d+$
temperature: 0.7, top_p: 0.95, max_tokens: 4096
[Thought] 需要先调用工具获取天气,再回答用户
Action: search, Action Input: 2025年春运时间安排
节点3/12 执行成功,耗时1.84s,输出长度2048
工作流version: 0.8.1 kind: app mode: workflow
北纬坐标{LATLON}为景区公共停车场
地铁10号线日均客流161.2万人次
国家统计局:2024年GDP比上年增长5.0%
"""
