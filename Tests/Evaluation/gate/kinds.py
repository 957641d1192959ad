"""The kinds of values: maker, the entities that are right for it, and the keys it stands under in data."""
from dataclasses import dataclass, field

import values


@dataclass
class Kind:
    make: object
    entities: set
    keys: list = field(default_factory=list)    # in JSON, YAML, SQL, .env, query strings
    labels: list = field(default_factory=list)  # in forms, CSV headers, Markdown tables
    structured: bool = True                     # False for names, companies and addresses
    entity: str = "secrets"                     # the row of a table
    core: object = None                         # gives the part of a value that must be covered, where the rest may stay


SECRETS = {"API_KEY", "PASSWORD", "JWT", "BEARER_TOKEN", "BASIC_AUTH", "COOKIE", "CONNECTION_STRING", "PRIVATE_KEY", "URL_CREDENTIALS"}


def kind(make, entities, keys="", labels="", structured=True):
    return Kind(make, set(entities.split()), keys.split(), labels.split(), structured, entities.split()[0])


KINDS = {
    "PERSON": kind(values.person, "PERSON", "name userName customer_name real_name receiver", "姓名 联系人 收件人 客户姓名 经办人", False),
    "ORG": kind(values.organization, "ORGANIZATION", "company company_name orgName supplier", "公司名称 供应商 客户名称 单位名称", False),
    "ADDRESS": kind(values.address, "ADDRESS", "address home_address shippingAddress addr", "地址 收货地址 家庭住址 联系地址", False),
    "PHONE": kind(values.mobile, "PHONE_NUMBER", "phone mobile phone_number contactPhone tel mobile_no", "手机号 手机 联系电话 电话 手机号码 联系方式"),
    "LANDLINE": kind(values.landline, "PHONE_NUMBER", "telephone office_phone fax", "座机 办公电话 传真 固定电话"),
    "EXTENSION": kind(values.landline_extension, "PHONE_NUMBER"),
    "SERVICE": kind(values.service_number, "PHONE_NUMBER", "hotline", "客服热线"),
    "EMAIL": kind(values.email, "EMAIL_ADDRESS", "email mail e_mail contactEmail", "邮箱 电子邮箱 邮件地址"),
    "ID_CARD": kind(values.id_card, "CN_ID_CARD CN_SOCIAL_SECURITY", "id_card idCard id_no idCardNo cert_no identity_number", "身份证号 身份证号码 证件号码 公民身份号码 身份证"),
    "ID_CARD_15": kind(values.id_card_15, "CN_ID_CARD", "id_card", "身份证号"),
    "PASSPORT": kind(values.passport, "CN_PASSPORT US_PASSPORT", "passport passport_no passportNumber", "护照号 护照号码 护照"),
    "PERMIT": kind(values.travel_permit, "CN_TRAVEL_PERMIT CN_PASSPORT", "permit_no", "港澳通行证 通行证号码 回乡证号"),
    "HK_ID": kind(values.hk_id, "HK_ID", "hkid", "香港身份证"),
    "MACAU_ID": kind(values.macau_id, "MACAU_ID", "", "澳门身份证"),
    "TW_ID": kind(values.tw_id, "TW_ID", "", "台湾身份证 身分證字號"),
    "OFFICER": kind(values.officer_id, "CN_OFFICER_ID", "officer_id", "军官证号 军官证"),
    "BANK_CARD": kind(values.bank_card, "CREDIT_CARD BANK_ACCOUNT", "bank_card cardNo card_number bankCardNo", "银行卡号 卡号 收款卡号 银行卡"),
    "CREDIT_CARD": kind(values.credit_card, "CREDIT_CARD BANK_ACCOUNT", "credit_card card_number pan", "信用卡号 信用卡"),
    "AMEX": kind(values.amex, "CREDIT_CARD"),
    "ACCOUNT": kind(values.account, "BANK_ACCOUNT CREDIT_CARD", "bank_account account_no accountNumber acct_no", "银行账号 对公账号 收款账号 账号"),
    "USCC": kind(values.uscc, "CN_USCC CN_TAX_ID", "uscc credit_code creditCode social_credit_code", "统一社会信用代码 信用代码 社会信用代码"),
    "ORG_CODE": kind(values.org_code, "CN_ORG_CODE", "org_code", "组织机构代码"),
    "TAX_ID": kind(values.tax_id, "CN_TAX_ID CN_USCC CN_ID_CARD", "tax_id tax_no taxpayer_id", "税号 纳税人识别号"),
    "CNAPS": kind(values.cnaps, "CNAPS_CODE", "cnaps cnaps_code", "联行号 行号"),
    "CONTRACT": kind(values.contract, "CONTRACT_NUMBER", "contract_no contractNumber contract_id", "合同编号 合同号 协议编号"),
    "ORDER": kind(values.order, "ORDER_NUMBER", "order_no orderId order_id order_number", "订单号 订单编号 采购单号"),
    "TRACKING": kind(values.tracking, "ORDER_NUMBER", "tracking_no waybill_no", "运单号 快递单号 物流单号"),
    "INVOICE": kind(values.invoice, "INVOICE_NUMBER", "invoice_no invoiceNumber invoice_number", "发票号码 发票号"),
    "INVOICE_CODE": kind(values.invoice_code, "INVOICE_CODE INVOICE_NUMBER", "invoice_code", "发票代码"),
    "CASE": kind(values.case_number, "CASE_NUMBER", "case_no", "案号"),
    "PROPERTY": kind(values.property_certificate, "PROPERTY_CERTIFICATE", "", "不动产权证号 产权证号"),
    "ICP": kind(values.icp, "ICP_NUMBER", "icp", "备案号 ICP备案号"),
    "AMOUNT": kind(values.amount, "AMOUNT", "", "合同金额 金额 总价 价税合计"),
    "PROJECT": kind(values.project_code, "PROJECT_CODE", "project_code project_no", "项目编号 项目代码"),
    "SECRECY": kind(values.secrecy, "SECRECY_MARK"),
    "PLATE": kind(values.plate, "LICENSE_PLATE", "plate plate_no license_plate", "车牌号 车牌 号牌号码"),
    "VIN": kind(values.vin, "VIN", "vin", "车架号 车辆识别代号"),
    "ENGINE": kind(values.engine, "ENGINE_NUMBER", "engine_no", "发动机号 发动机号码"),
    "WECHAT": kind(values.wechat, "WECHAT_ID", "wechat wechat_id wx_id", "微信号 微信"),
    "QQ": kind(values.qq, "QQ_NUMBER", "qq qq_number", "QQ QQ号"),
    "POSTCODE": kind(values.postcode, "POSTCODE", "postcode zip_code", "邮编 邮政编码"),
    "BIRTH": kind(values.birth, "DATE_OF_BIRTH", "birthday birth_date date_of_birth dob", "出生日期 生日 出生年月"),
    "EMPLOYEE": kind(values.employee_id, "EMPLOYEE_ID", "employee_id emp_no staff_no", "工号 员工编号"),
    "STUDENT": kind(values.student_id, "STUDENT_ID", "student_id student_no", "学号"),
    "MEDICAL": kind(values.medical, "MEDICAL_RECORD_NUMBER", "medical_record_no patient_no mrn", "病历号 住院号 就诊卡号"),
    "SOCIAL": kind(values.social_card, "CN_SOCIAL_SECURITY", "social_security_no", "社保卡号 医保卡号"),
    "DRIVER": kind(values.driver_file, "CN_DRIVER_FILE_NUMBER", "", "档案编号 驾驶证档案编号"),
    "RESIDENT": kind(values.permanent_resident, "FOREIGN_PERMANENT_RESIDENT", "", "永久居留证号"),
    "IP": kind(values.ip, "IP_ADDRESS", "ip host client_ip server_ip remote_addr", "内网地址 服务器IP IP地址"),
    "IPV6": kind(values.ipv6, "IPV6", "ipv6", "IPv6地址"),
    "MAC": kind(values.mac, "MAC_ADDRESS", "mac mac_address", "MAC地址"),
    "HOST": kind(values.host, "INTERNAL_HOST", "hostname server endpoint", "主机名"),
    "IMEI": kind(values.imei, "IMEI", "imei", "IMEI 手机串号"),
    "DEVICE": kind(values.device, "DEVICE_ID", "device_id serial_no deviceSn imsi", "设备编号 序列号 设备序列号"),
    "IBAN": kind(values.iban, "IBAN", "iban", "IBAN"),
    "BIC": kind(values.bic, "SWIFT_BIC", "swift swift_code bic", "SWIFT代码"),
    "ROUTING": kind(values.routing, "US_ROUTING", "routing_number aba"),
    "SSN": kind(values.ssn, "US_SSN", "ssn social_security_number"),
    "US_PHONE": kind(values.us_phone, "PHONE_NUMBER", "phone phone_number"),
    "UK_PHONE": kind(values.uk_phone, "PHONE_NUMBER", "phone"),
    "PERSON_EN": kind(values.person_en, "PERSON", "full_name customer_name", "", False),
    "ADDRESS_US": kind(values.address_us, "ADDRESS", "address", "", False),
    "NINO": kind(values.nino, "UK_NINO", "nino"),
    "NHS": kind(values.nhs, "UK_NHS", "nhs_number"),
    "CPF": kind(values.cpf, "BR_CPF", "cpf"),
    "SIN": kind(values.sin, "CA_SIN", "sin"),
    "ETHEREUM": kind(values.ethereum, "CRYPTO_ADDRESS", "wallet wallet_address", "钱包地址"),
    "PASSWORD": Kind(values.password, SECRETS, "password passwd db_password DB_PASS userPassword pwd redis_password admin_pwd".split(), "密码 登录密码 口令 初始密码".split()),
    "API_KEY": Kind(values.api_key, SECRETS, "token key api_token credential".split(), "密钥 API密钥 访问令牌".split()),
    "OPAQUE": Kind(values.opaque_key, SECRETS, "api_key apiKey secret_key client_secret app_secret access_token appSecret secretKey private_token".split(), "密钥 接口密钥".split()),
    "JWT": Kind(values.jwt, SECRETS, "token id_token jwt".split(), ["令牌"]),
    "PRIVATE_KEY": Kind(values.private_key, SECRETS),
    "BASIC": Kind(values.basic, SECRETS),
}
