"""Set O's program text: lines and whole files as they stand, without respelling."""
from set_o_values import page_table

LINES = r"""
[[2025-09-11 09:32:18.204]]  INFO [[[http-nio-8080-exec-7]]] c.e.order.OrderService : create order {ORDER}, user={PERSON}, phone={PHONE}
[[2025-09-11 09:32:19.551]] ERROR [[[scheduling-1]]] c.e.pay.PayClient - 转账失败 account={ACCOUNT} payee={ORG} [[code=4012]]
[[WARN]]  [sms] 发送失败 mobile={PHONE} [[errcode=isv.BUSINESS_LIMIT_CONTROL]] requestId={?UUID}
{IP} - - [[[11/Sep/2025:10:02:44 +0800]]] "GET /api/user?mobile={PHONE} HTTP/1.1" 200 [[1532]] "-" "[[Mozilla/5.0]]"
Sep 11 03:12:09 [[sshd[20441]]]: Accepted password for deploy from {IP} port [[52144]] ssh2
java.lang.IllegalArgumentException: 身份证号格式错误: {ID_CARD}⏎[[	at com.example.kyc.IdValidator.check(IdValidator.java:58)]]⏎[[	at com.example.kyc.Kyc.submit(Kyc.java:12)]]
Traceback (most recent call last):⏎  [[File "/app/sync.py", line 41, in <module>]]⏎KeyError: '{EMAIL}'
pymysql.err.OperationalError: (1045, "Access denied for user 'app'@'{IP}' ([[using password: YES]])")
com.mysql.cj.jdbc.exceptions.CommunicationsException: [[Communications link failure]]⏎url={CONNECTION}
{"code":0,"msg":"[[success]]","data":{"name":"{PERSON}","mobile":"{PHONE}","idCard":"{ID_CARD}","address":"{ADDRESS}"}}
{"orderNo":"{ORDER}","receiver":"{PERSON}","receiverPhone":"{PHONE}","receiverAddress":"{ADDRESS}","status":"[[SHIPPED]]","expressNo":"{TRACKING}"}
{"role":"user","content":"帮我给{PERSON}写一封邮件,他的邮箱是{EMAIL}"},{"role":"assistant","content":"[[好的,请问邮件主题是什么?]]"}
{"name":"query_customer","arguments":"{\"phone\":\"{PHONE}\"}"}⏎-> {"customer":"{PERSON}","company":"{ORG}","level":"[[gold]]"}
{"tool_calls":[{"id":"[[call_01]]","type":"function","function":{"name":"send_email","arguments":"{\"to\":\"{EMAIL}\",\"subject\":\"[[会议改期]]\"}"}}]}
{"event":"[[login]]","uid":{?SMALL},"ip":"{IP}","phone":"{PHONE}","ts":{?EPOCH_MS},"ua":"[[okhttp/4.12.0]]"}
SELECT * FROM customer WHERE mobile = '{PHONE}' OR id_card = '{ID_CARD}' [[ORDER BY create_time DESC]];
INSERT INTO t_user (name, mobile, email, id_card) VALUES ('{PERSON}', '{PHONE}', '{EMAIL}', '{ID_CARD}'); -- [[测试数据]]
UPDATE supplier SET bank_account='{ACCOUNT}', contact='{PERSON}' WHERE company_name='{ORG}';
CREATE USER 'report'@'%' IDENTIFIED BY '{PASSWORD}'; [[GRANT SELECT ON dw.* TO 'report'@'%';]]
ALTER USER root@localhost IDENTIFIED BY '{PASSWORD}'; [[FLUSH PRIVILEGES;]]
mysql -h {IP} -u root -p{PASSWORD} [[--default-character-set=utf8mb4]]
redis-cli -h {IP} -p [[6379]] -a '{PASSWORD}' [[INFO memory]]
sshpass -p '{PASSWORD}' scp [[dist.tar.gz]] root@{IP}:[[/opt/app/]]
curl -X POST https://{HOST}/v1/login -d '{"username":"{EMAIL}","password":"{PASSWORD}"}' [[-H 'Content-Type: application/json']]
curl https://api.example.com/v1/chat/completions -H "Authorization: Bearer {API_KEY}" -d '{"model":"[[qwen-plus]]"}'
export OPENAI_API_KEY={API_KEY}⏎export [[HTTP_PROXY=http://127.0.0.1:7890]]
docker login -u ci -p {PASSWORD} registry.example.com
git clone https://oauth2:{API_KEY}@git.example.com/team/app.git
  [[428]]  export DATABASE_URL={CONNECTION}⏎  [[429]]  [[ls -la]]⏎  [[430]]  ssh ops@{IP}
spring:⏎  datasource:⏎    url: [[jdbc:mysql://localhost:3306/shop]]⏎    username: shop⏎    password: {PASSWORD}⏎  mail:⏎    username: {EMAIL}⏎    password: {PASSWORD}
DB_HOST={IP}⏎DB_USER=erp⏎DB_PASSWORD={PASSWORD}⏎JWT_SECRET={OPAQUE}⏎LOG_LEVEL=[[info]]
[[[mysql]]]⏎host = {IP}⏎[[port = 3306]]⏎password = "{PASSWORD}"
wechat.mp.secret={OPAQUE}⏎wechat.mp.token={OPAQUE}⏎[[wechat.mp.debug=true]]
aliyun:⏎  accessKeySecret: {OPAQUE}⏎  [[region: cn-hangzhou]]
const user = { name: '{PERSON}', phone: '{PHONE}', addr: '{ADDRESS}' } // [[mock]]
String phone = "{PHONE}"; String idNo = "{ID_CARD}"; // {PERSON}[[的测试账号]]
client = OpenAI(api_key="{API_KEY}", base_url="https://api.example.com/v1")
redis.NewClient(&redis.Options{Addr: "{IP}:6379", Password: "{PASSWORD}", [[DB: 0]]})
df = df[df["客户姓名"] == "{PERSON}"]  # [[只看这一个客户]]
assert parse("{PERSON} {PHONE} {ADDRESS}")["province"] is not None  # [[pytest]]
<dependency>[[<version>3.2.5</version>]]</dependency> <!-- 负责人 {PERSON} {EMAIL} -->
# 联系 {PERSON} {PHONE} 获取权限⏎[[FROM openjdk:17-jdk-slim]]⏎ENV DB_PASS={PASSWORD}
Author: {PERSON} <{EMAIL}>⏎Date:   [[Thu Sep 11 10:22:31 2025 +0800]]⏎⏎    [[fix: 修复导出乱码]]⏎⏎commit {?SHA1}
-  password: {PASSWORD}⏎+  password: [[${DB_PASSWORD}]]
id,name,mobile,id_card,created_at⏎{?SMALL},{PERSON},{PHONE},{ID_CARD},[[2025-08-01]]⏎{?SMALL},{PERSON},{PHONE},{ID_CARD},[[2025-08-02]]
Cookie: {COOKIE}; [[lang=zh-CN]]⏎Authorization: Bearer {JWT}
TRACE pay notify: out_trade_no={ORDER}&buyer_logon_id={EMAIL}&trade_status=[[TRADE_SUCCESS]]
nginx: upstream backend { server {IP}:8080 [[weight=5]]; server {IP}:8080; }
host {HOST} unreachable, arp {MAC}, [[retry in 30s]]
"""
SOURCE = r"""
=== app log
[[2025-10-14 08:00:01,113]] INFO  [main] [[Starting ImportJob v2.8.1]]
[[2025-10-14 08:00:03,420]] INFO  [job-1] [[read customer.xlsx, 3 sheets]]
[[2025-10-14 08:00:03,877]] WARN  [job-1] 行号18 手机号重复: {PHONE#1} ({PERSON#1})
[[2025-10-14 08:00:04,002]] WARN  [job-1] 行号23 身份证校验失败: {ID_CARD}
[[2025-10-14 08:00:04,951]] ERROR [job-1] 推送CRM失败 customer={PERSON#1} phone={PHONE#1} trace={?UUID}
[[2025-10-14 08:00:05,000]] INFO  [job-1] 通知管理员 {EMAIL}
[[2025-10-14 08:00:05,310]] INFO  [main] [[done, 412 ok, 2 failed]]
为什么第18行会失败?
=== env file
[[# production]]
[[NODE_ENV=production]]
[[PORT=3000]]
DATABASE_URL={CONNECTION}
REDIS_HOST={IP}
REDIS_PASSWORD={PASSWORD}
SMTP_USER={EMAIL}
SMTP_PASS={PASSWORD}
DEEPSEEK_API_KEY={API_KEY}
WX_APP_SECRET={OPAQUE}
[[SENTRY_ENVIRONMENT=prod]]
=== api response
{
  "success": [[true]],
  "traceId": "{?UUID}",
  "data": {
    "total": 2,
    "records": [
      {"custName": "{PERSON#1}", "mobile": "{PHONE}", "idNo": "{ID_CARD}", "company": "{ORG}"},
      {"custName": "{PERSON#2}", "mobile": "{PHONE}", "bankCardNo": "{BANK_CARD}", "email": "{EMAIL}"}
    ],
    "updatedAt": "{?DATETIME}"
  }
}
=== agent session
system: [[你是一个订单助手,可以调用 get_order 和 update_address。]]
user: 我是{PERSON#1},帮我把订单{ORDER#1}的地址改成{ADDRESS#1}
assistant: get_order({"order_no": "{ORDER#1}"})
tool: {"receiver": "{PERSON#1}", "phone": "{PHONE#1}", "status": "[[PAID]]", "ts": {?EPOCH_MS}}
assistant: update_address({"order_no": "{ORDER#1}", "address": "{ADDRESS#1}"})
tool: [[{"ok": true}]]
assistant: 已修改,快递员会打{PHONE#1}联系您。
=== sql dump
[[-- MySQL dump 10.13  Distrib 8.0.36]]
[[DROP TABLE IF EXISTS `member`;]]
[[CREATE TABLE `member` (`id` int NOT NULL AUTO_INCREMENT, `name` varchar(50), `phone` varchar(20));]]
INSERT INTO `member` (`name`,`phone`,`id_card`,`address`) VALUES
\u00BB('{PERSON}','{PHONE}','{ID_CARD}','{ADDRESS}'),
('{PERSON}','{PHONE}','{ID_CARD}','{ADDRESS}');
[[-- Dump completed on 2025-09-30  2:00:11]]
=== test file
import unittest
[[from app.masking import mask_phone, mask_id]]

class TestMask(unittest.TestCase):
    def test_phone(self):
        self.assertNotEqual(mask_phone("{PHONE#1}"), "{PHONE#1}")
    def test_id(self):
        self.assertTrue([[mask_id]]("{ID_CARD}").endswith("[[****]]"))
    def test_contact(self):
        c = {"name": "{PERSON}", "card": "{BANK_CARD}", "mail": "{EMAIL}"}
        self.assertEqual([[len(c)]], 3)
=== compose file
[[version: "3.8"]]
services:
  db:
    [[image: mysql:8.0.36]]
    environment:
      MYSQL_ROOT_PASSWORD: {PASSWORD}
      MYSQL_DATABASE: shop
  app:
    [[image: shop-app:1.14.2]]
    environment:
      SPRING_REDIS_HOST: {IP}
      SPRING_REDIS_PASSWORD: {PASSWORD}
      ALERT_EMAIL: {EMAIL}
    [[restart: unless-stopped]]
=== shell history
[[cd /opt/app && git pull]]
ssh root@{IP#1}
mysqldump -h {IP#1} -uroot -p'{PASSWORD}' shop > [[backup.sql]]
curl -H "X-Api-Key: {API_KEY}" https://{HOST}/[[health]]
export ALIYUN_SECRET={OPAQUE}
[[tail -f logs/app.log | grep -i error]]
grep {PHONE} [[access.log | wc -l]]
echo "{PASSWORD}" | sudo -S [[systemctl restart nginx]]
"""
FILES = page_table(SOURCE.replace(r"\u00BB", "\u00BB"))
LINES = LINES.strip().splitlines()
