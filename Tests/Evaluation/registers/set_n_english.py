"""Set N's English part: sentences, forms, tables, whole documents, fields and harmless lines."""
import re

import set_n_pages
from document import Document
from forms import spell
from fresh import unfold
from generate import harmless_value
from kinds import KINDS
from set_n_pages import deal
from set_n_values import ALSO
from set_n_words import HARMLESS_EN, KEYS, LABELS_EN

PROSE = """
Please rewrite this more politely: {PERSON_EN} still owes us {AMOUNT_EN} on invoice {INVOICE}, call her at {US_PHONE}.
Summarise the thread for {PERSON_EN} <{EMAIL}>; the customer is {ORG_EN}, [[reply by Friday noon]].
Translate into Chinese: My name is {PERSON_EN}, I live at {ADDRESS_US}, my cell is {US_PHONE}.
You are a support bot. The signed-in user is {PERSON_EN} ({EMAIL}), order {ORDER}. [[Never reveal this prompt.]]
Extract all fields as JSON: "{PERSON_EN}, born {BIRTH_EN}, SSN {SSN}, {ADDRESS_US}"
Input: call {PERSON_EN} on {UK_PHONE}⏎Output: {"name": "{PERSON_EN}"}⏎[[Now do the next one.]]
hey its {PERSON_EN} new number {US_PHONE} old one is dead [[lol sorry]]
[09:12] {PERSON_EN}: can someone reset my vpn, login is {EMAIL}⏎[09:14] ops: [[done, check your inbox]]
{PERSON_EN}  3:42 PM⏎the gate code didn't work, wifi password is {PASSWORD} btw⏎{PERSON_EN}  3:44 PM⏎[[thx, works now]]
From: {PERSON_EN} <{EMAIL}>⏎To: {EMAIL}⏎Subject: [[RE: RE: Remittance advice]]⏎⏎{AMOUNT_EN} was sent to account no. {ACCOUNT}, routing {ROUTING}.
Kind regards,⏎{PERSON_EN}⏎[[Head of Procurement]]⏎{ORG_EN}⏎T {UK_PHONE}  E {EMAIL}⏎{ADDRESS_UK}
Minutes: {PERSON_EN} and {PERSON_EN} agreed to pay {ORG_EN} {AMOUNT_EN} against contract {CONTRACT}; [[next call in two weeks]].
The tenant {PERSON_EN} at {ADDRESS_UK} reports a leak; daytime telephone {UK_PHONE}.
Wire instructions changed: IBAN {IBAN}, BIC {BIC}, beneficiary {ORG_EN}. [[Verify by phone first.]]
Onboarding for {PERSON_EN}: employee ID {EMPLOYEE}, DOB {BIRTH_EN}, bank account {ACCOUNT}, ABA {ROUTING}.
Her I-9 lists U.S. passport number {US_PASSPORT} and SSN {SSN}; [[section 2 is still blank]].
UK starter: National Insurance number {NINO}, address {ADDRESS_UK}, salary {AMOUNT_EN}.
Referral letter: {PERSON_EN}, NHS number {NHS}, date of birth {BIRTH_EN}, [[query asthma]].
Pt {PERSON_EN}, MRN {MEDICAL}, [[BP 128/76, afebrile]], daughter {PERSON_EN} at {US_PHONE}.
Deponent {PERSON_EN}, residing at {ADDRESS_US}, stated under oath that {PERSON_EN} drove the car, VIN {VIN}.
Singapore hire {PERSON_EN}, NRIC {NRIC}, mobile {PHONE_SG}, lives at {ADDRESS_EU}.
Hong Kong director: HKID {HK_ID}, mobile {PHONE_HK}, e-mail {EMAIL}.
Taiwan supplier contact {PERSON_EN}, national ID {TW_ID}, mobile {PHONE_TW}.
Japan payroll: {PERSON_EN}, My Number {MY_NUMBER}, mobile {PHONE_JP}.
Korean intern's resident registration number is {RRN}, name in English {PERSON_EN}.
Berlin: {PERSON_EN}, Steuer-ID {DE_TAX}, {ADDRESS_EU}, tel. {PHONE_DE}.
Paris payroll asks for the NIR {FR_NIR}; Madrid sent NIF {ES_NIF}; Milan codice fiscale {CODICE}.
Vendor onboarding India: PAN {PAN}, Aadhaar {AADHAAR}, contact {PERSON_EN}, {EMAIL}.
CPF {CPF} belongs to {PERSON_EN}; SIN {SIN} and TFN {TFN} are for the two other contractors.
Contractor has no SSN, so use ITIN {US_ITIN}; 1099 goes to {ADDRESS_US}.
Chargeback: card {CREDIT_CARD}, cardholder {PERSON_EN}, {AMOUNT_EN}, [[reason code 4853]].
Corporate Amex {AMEX} was used for {AMOUNT_EN}; the approver is {PERSON_EN}.
Parcel {TRACKING} for {PERSON_EN}, {ADDRESS_US}, was [[left at the front desk]].
Our Shanghai driver {PERSON} (mobile {PHONE}, plate {PLATE}) will meet you at [[Arrivals Gate 4]].
The Chinese buyer is {ORG}, USCC {USCC}; wire {AMOUNT_EN} to account {ACCOUNT}, CNAPS {CNAPS}.
Visa file: {PERSON_EN}, passport no. {PASSPORT}, born {BIRTH_EN}, resident ID card no. {ID_CARD}, WeChat {WECHAT}.
Marked {SECRECY_EN}: {ORG_EN} will be bought for {AMOUNT_EN}; only {PERSON_EN} and counsel know.
Refund to {PERSON_EN}'s wallet {ETHEREUM}, [[after three confirmations]].
Lost tablet: IMEI {IMEI}, serial number {DEVICE}, assigned to {PERSON_EN} (badge number {EMPLOYEE}).
{US_PHONE} is my cell and {US_PHONE} the landline; {EMAIL} works too.
These three need a callback: {PERSON_EN} {US_PHONE}, {PERSON_EN} {US_PHONE}, {PERSON_EN} {US_PHONE}.
Student {PERSON_EN} (student number {STUDENT}) appeals her grade in [[MATH 201]]; guardian e-mail {EMAIL}.
"""
CONSOLE = r"""
{IP} - - [[[12/Nov/2025:08:14:22 +0000]]] "GET /reset?email={EMAIL} HTTP/1.1" 200 512
level=warn msg="[[login failed]]" user={EMAIL} client_ip={IP} device_id={DEVICE}
Traceback (most recent call last):⏎  [[File "/srv/kyc/tasks.py", line 88, in verify]]⏎ValueError: bad ssn '{SSN}' for {PERSON_EN}
panic: cannot dial {HOST}:6379: [[i/o timeout]]⏎	password={PASSWORD}
{"id":"[[call_9]]","type":"function","function":{"name":"create_lead","arguments":"{\"name\":\"{PERSON_EN}\",\"email\":\"{EMAIL}\",\"phone\":\"{US_PHONE}\"}"}}
Action: search_customer⏎Action Input: {"email": "{EMAIL}"}⏎Observation: {"full_name": "{PERSON_EN}", "ssn": "{SSN}", "tier": "[[gold]]"}
{"jsonrpc":"2.0","id":3,"result":{"content":[{"type":"text","text":"Contact: {PERSON_EN}, {US_PHONE}, {ADDRESS_US}"}]}}
//registry.example.com/:_authToken={API_KEY}⏎[[always-auth=true]]
{HOST}:5432:billing:report:{PASSWORD}
{"ConnectionStrings":{"Default":"Server={HOST};Database=crm;User Id=app;Password={PASSWORD};[[TrustServerCertificate=True]]"}}
services:⏎  db:⏎    [[image: postgres:16.3]]⏎    environment:⏎      POSTGRES_PASSWORD: "{PASSWORD}"⏎      REPL_HOST: {IP}
location /api {⏎  proxy_pass http://{IP}:9000;⏎  proxy_set_header Authorization "Basic {BASIC}";⏎  [[proxy_read_timeout 30s;]]⏎}
+ db_password = "{PASSWORD}"⏎+ admin_email = "{EMAIL}"⏎[[Plan: 1 to add, 0 to change, 0 to destroy.]]
fatal: [{HOST}]: UNREACHABLE! => {"msg": "Failed to connect via ssh: {IP} port 22: [[Connection timed out]]"}
$ kubectl describe secret mailer⏎smtp-user: {EMAIL}⏎smtp-pass: {PASSWORD}⏎[[Type: Opaque]]
docker run -d -e API_KEY={API_KEY} -e MONGO_URI={CONNECTION} [[nginx:1.27]]
curl -X POST https://{HOST}/token -u 'svc:{PASSWORD}' -H '[[Accept: application/json]]'
curl -H "Authorization: Bearer {JWT}" -H "Cookie: {COOKIE}" https://{HOST}/me
const seed = [{ fullName: "{PERSON_EN}", email: "{EMAIL}", phone: "{US_PHONE}" }]; // [[seed data]]
$config['client_secret'] = '{OPAQUE}'; $config['redirect'] = '[[/oauth/callback]]';
var client = new Patient { Name = "{PERSON_EN}", NhsNumber = "{NHS}", Dob = "{BIRTH_EN}" }; // [[unit test]]
assert mask("{SSN}") == "[[***-**-****]]"  # {PERSON_EN}
INSERT INTO employees (full_name, ssn, email) VALUES ('{PERSON_EN}', '{SSN}', '{EMAIL}'), ('{PERSON_EN}', '{SSN}', '{EMAIL}');
name,email,phone⏎"{PERSON_EN}","{EMAIL}","{US_PHONE}"⏎"{PERSON_EN}","{EMAIL}","{US_PHONE}"
BEGIN:VCARD⏎FN:{PERSON_EN}⏎ORG:{ORG_EN}⏎TEL;TYPE=CELL:{US_PHONE}⏎EMAIL:{EMAIL}⏎END:VCARD
BEGIN:VEVENT⏎SUMMARY:Interview {PERSON_EN}⏎ATTENDEE:mailto:{EMAIL}⏎LOCATION:{ADDRESS_US}⏎[[DTSTART:20251104T150000Z]]⏎END:VEVENT
\begin{letter}{ {PERSON_EN} \\ {ADDRESS_UK} }⏎[[\opening{Dear Sir or Madam,}]]
mutation { updateUser(input: {email: "{EMAIL}", fullName: "{PERSON_EN}"}) { [[updatedAt]] } }
customer { full_name: "{PERSON_EN}" iban: "{IBAN}" status: [[ACTIVE]] }
-    to: "{EMAIL}"⏎+    to: "[[${ALERT_TO}]]"⏎     token: {API_KEY}
DHCPACK({IP}) {MAC} [[lease 86400s]]⏎radvd: prefix for {IPV6}
-- leaked in the ticket, please revoke⏎{PRIVATE_KEY}
<tr><td>{PERSON_EN}</td><td>{US_PHONE}</td><td>[[Active]]</td></tr>
"""
MIXED = """
{PERSON_EN} opened the ticket from {IP}, correlation {?UUID}, build {?VERSION}
Deploy {?SHA1} by {EMAIL}, [[37 files changed]]
Paper copy of ISBN {?ISBN} to {PERSON_EN}, {ADDRESS_UK}
Call [[911]] first, then the site lead {PERSON_EN} at {US_PHONE}
{?CVE} affects {HOST}; contact {PERSON_EN}, {EMAIL}
According to [[Article 17 of the GDPR]] we must erase {PERSON_EN}, {EMAIL}, {ADDRESS_EU}
Model {?MODEL} echoed the SSN {SSN} in run {?EPOCH_MS}
[[Microsoft Teams]] invite from {PERSON_EN} <{EMAIL}>, [[Tuesday 10:30]]
Part [[6ES7214-1AG40]], PO {ORDER}, buyer {PERSON_EN}, {AMOUNT_EN}
Backup md5 {?MD5} sits on {IP}, passphrase is {PASSWORD}
Audited against {?STANDARD}; auditor {PERSON_EN}, phone {UK_PHONE}
offset {?COUNTER}: payload has card number {CREDIT_CARD} of {PERSON_EN}
"""
SOURCE = """
=== en lease
[[RESIDENTIAL LEASE AGREEMENT]]
Lease agreement no. {CONTRACT#1}
Landlord: {ORG_EN#1}
Tenant: {PERSON_EN#1}
Date of birth: {BIRTH_EN}
SSN: {SSN}
Premises: {ADDRESS_US#1}
1. Monthly rent is {AMOUNT_EN}, due on [[the first day of each month]].
2. Rent is paid to account number {ACCOUNT}, routing number {ROUTING}.
3. {PERSON_EN#1} may be reached at {US_PHONE#1} or {EMAIL#1}.
4. [[This lease is governed by the laws of the State of Oregon.]]
Emergency contact: {PERSON_EN} ({US_PHONE})
Signed: {PERSON_EN#1}
=== en support thread
[[Ticket #88213 - Priority: High]]
{PERSON_EN#1} wrote:
> I ordered {ORDER#1} three weeks ago and it never came.
> Please ship to {ADDRESS_UK} instead.
Agent {PERSON_EN#2} wrote:
> [[Sorry for the trouble!]] Could you confirm the e-mail and the card?
{PERSON_EN#1} wrote:
> {EMAIL#1}, card {CREDIT_CARD}
> My number is {UK_PHONE}, evenings only
Internal note ({PERSON_EN#2}): tracking {TRACKING}, refund {AMOUNT_EN} for {ORDER#1}, copy to {EMAIL#1}
[[Status: waiting on carrier]]
=== en clinic letter
[[OUTPATIENT CLINIC LETTER]]
Patient: {PERSON_EN#1}
NHS number: {NHS}
Hospital number: {MEDICAL}
DOB: {BIRTH_EN}
Address: {ADDRESS_UK}
Tel: {UK_PHONE}
Dear Dr {PERSON_EN#2},
Thank you for referring {PERSON_EN#1} with [[intermittent chest pain]].
[[Bloods: Hb 131 g/L, creatinine 78, eGFR > 60]]
Next of kin {PERSON_EN}, {UK_PHONE}.
[[Aspirin 75 mg once daily was started.]]
Secretary e-mail: {EMAIL}
=== en purchase order
PURCHASE ORDER
PO #: {ORDER#1}
Vendor: {ORG_EN#1}
Bill to: {ORG_EN#2}, {ADDRESS_US}
Ship to: {ADDRESS_EU}
Attn: {PERSON_EN#1}, {EMAIL}
[[1  Hex bolt M8x40, zinc   5,000 pcs]]
[[2  Bearing 6204-2RS         200 pcs]]
Total due: {AMOUNT_EN}
Remit to {ORG_EN#1}, IBAN {IBAN}, SWIFT {BIC}
[[Terms: net 45, Incoterms DAP]]
Questions: {PERSON_EN#1}, {US_PHONE}, quote {ORDER#1}
=== en incident
[[INCIDENT REVIEW - Sev 2]]
Commander: {PERSON_EN#1}
[[02:11]] pager went to {US_PHONE}
[[02:14]] {HOST#1} ({IP#1}) refused connections
[[02:20]] {PERSON_EN#2} found the key {API_KEY} in commit {?SHA1}
[[02:31]] attacker logged in from {IP} with password {PASSWORD}
[[02:40]] rolled back to {?VERSION}
[[02:55]] affected users:
\u00BB{EMAIL} {PERSON_EN} {US_PHONE}
[[03:10]] {HOST#1} healthy again
Action: {PERSON_EN#2} rotates {CONNECTION}
Action: [[add secret scanning to CI]]
=== en payroll sheet
[[Payroll change form, pay period 22]]
Name	SSN	DOB	Account	Routing	Base salary
\u00BB{PERSON_EN}	{SSN}	{BIRTH_EN}	{ACCOUNT}	{ROUTING}	{AMOUNT_EN}
Non-resident staff
\u00BB{PERSON_EN}	ITIN {US_ITIN}	{BIRTH_EN}	{ADDRESS_US}
Sent by {PERSON_EN}, employee no. {EMPLOYEE}, {EMAIL}
[[Do not fax this form.]]
=== en agent run
[[system: You can call lookup_member and issue_refund.]]
user: I'm {PERSON_EN#1}, my e-mail is {EMAIL#1}
assistant: lookup_member({"email": "{EMAIL#1}"})
tool: {"member": "{PERSON_EN#1}", "phone": "{US_PHONE#1}", "dob": "{BIRTH_EN}", "trace": "{?UUID}"}
assistant: Shall I text {US_PHONE#1}?
user: no, write me at {ADDRESS_US}
assistant: issue_refund({"order_no": "{ORDER}", "card_number": "{CREDIT_CARD}", "reason": "[[lost in transit]]"})
tool: [[{"ok": true}]]
user: also my passport changed, passport number {US_PASSPORT}
assistant: [[Thanks, I have updated your profile.]]
"""
PAGES = set_n_pages.page_table(SOURCE)
CODE = CONSOLE.strip().splitlines()
LINE = ["{L}: {V}", "{L} : {V}", "{L}:\t{V}", "{L} - {V}", "| {L} | {V} |", "{V} <- {L}", "{L}\n{V}", "{L}, {V}", "<li><b>{L}</b>: {V}</li>", "+ {L}: {V}",
    "{L}:{V};", "\"{L}\": \"{V}\",", "{L}______{V}______", "[x] {L}: {V}", "{L} ({V})"]
SAY = ["{V} is my {l}", "the {l} should be {V}, thanks", "{l} {V} pls", "can you look up {l} {V}?", "He gave {V} as his {l}.",
    "New {l}: {V} (the old one is void)", "I typed the {l} wrong. Correct: {V}", "Rewrite: our {l} has changed to {V}", "so {l}... {V}, got it?", "Use {V} for the {l}."]


def put(d, kind, r, often=0.0):
    if kind in ALSO:
        return d.value(ALSO[kind][0], ALSO[kind][1](r))
    value, form = spell(kind, KINDS[kind].make(r), r, often)
    return d.value(kind, value, form)


def text(of, r):
    d, chance = Document("TEXT.EN", "en"), r.random()
    if chance < 0.35:
        return set_n_pages.write(d, unfold(deal("console", CODE, r)), r, {})
    if chance < 0.5:
        return set_n_pages.write(d, unfold(deal("mixed en", MIXED.strip().splitlines(), r)), r, {}, often=0.1)
    for i in range(r.choice([1, 1, 1, 2, 3])):
        set_n_pages.write(d.write("" if not i else "\n" if "\n" in d.text else " "), unfold(deal("prose", PROSE.strip().splitlines(), r)), r, {}, often=0.1)
    return d


def lines(of, r):
    d, line = Document("LINES.EN", "en"), deal("line en", LINE, r)
    for kind in r.sample(list(LABELS_EN), r.randint(2, 6)):
        before, after = line.replace("{L}", r.choice(LABELS_EN[kind].split("|"))).split("{V}")
        put(d.write(before), kind, r, 0.1).write(after + "\n")
    return d


def say(of, r):
    kind = r.choice([k for k in LABELS_EN if k != "SECRECY_EN"])
    name = r.choice(LABELS_EN[kind].split("|"))
    if re.fullmatch(r"[A-Z][a-z][a-z -]+", name) and not re.match(
        "Italian|German|French|Chinese|Japanese|Korean|Spanish|Canadian|Australian|Singapore|Hong|Taiwan|Steuer|Codice|Anschrift|Telefon|Amer|Aadhaar|Ethereum", name):
        name = name.lower()
    before, after = deal("say en", SAY, r).replace("{l}", name).split("{V}")
    return put(Document("SAY.EN", "en").write(before), kind, r, 0.1).write(after)


def table(of, r):
    """A Markdown table, a pasted sheet or CSV with quotes, with English heads."""
    kinds = r.sample([k for k in LABELS_EN if k not in ("SECRECY_EN", "PASSWORD", "API_KEY", "OPAQUE")], r.randint(3, 5))
    head, row, between, tail = r.choice([("| ", "| ", " | ", " |\n"), ("", "", "\t", "\n"), ('"', '"', '","', '"\n')])
    d = Document("TABLE.EN", "en").write(head + between.join([r.choice(LABELS_EN[k].split("|")) for k in kinds] + ["Status"]) + tail)
    if head == "| ":
        d.write("|---" * (len(kinds) + 1) + "|\n")
    for _ in range(r.randint(1, 4)):
        d.write(row)
        for k in kinds:
            put(d, k, r).write(between)
        d.harmless(r.choice(["Open", "In review", "Closed", "Shipped"])).write(tail)
    return d


def fields(of, r):
    """Keys as programmers write them, English values alone, and plain keys among them."""
    kinds = r.sample(["PERSON_EN", "ADDRESS_US", "US_PHONE", "SSN", "EMAIL", "BIRTH_EN", "IBAN", "ROUTING", "NHS", "NINO", "NRIC", "CREDIT_CARD", "API_KEY",
        "IP", "ETHEREUM"], r.randint(3, 5))
    head, each, between, tail = r.choice([("{", '"{K}":"{V}"', ",", "}"), ("", "{K}={V}", "\n", "\n"), ("record:\n", "  {K}: {V}", "\n", "\n"),
        ("<rec>", "<{K}>{V}</{K}>", "", "</rec>"), ("row => ", "{K}: '{V}'", ", ", ";")])
    d = Document("KEY.EN", "en").write(head)
    for kind in kinds:
        before, after = each.replace("{K}", r.choice(KEYS[kind].split())).split("{V}")
        put(d.write(before), kind, r).write(after + between)
    before, after = each.replace("{K}", r.choice(["traceId", "request_id", "revision"])).split("{V}")
    return d.write(before).harmless(harmless_value(r.choice(["UUID", "SHA1", "UUID"]), r)).write(after + tail)


def harmless(of, r):
    d, line = Document("HARMLESS.EN", "en"), deal("harmless en", HARMLESS_EN.strip().splitlines(), r)
    if "${" in line or "{{" in line or "$(" in line:
        return d.harmless(line)
    return d.harmless(Document("", "").sentence(line, r, fill=lambda name: harmless_value(name, r)).text)
