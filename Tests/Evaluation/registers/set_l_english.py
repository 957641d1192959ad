"""Set L's English: notes, lines that must stay, whole documents, and what stands in them instead of Chinese values. Holes as in set_l_pages.py."""
from values import digits

FIRMS = "Halcyon Freight Ltd|Brightmoor Analytics Inc.|Kestrel & Wynn LLP|Nordhafen GmbH|Bluefern Robotics Pte. Ltd.|Oakhaven Health LLC|Tidewater Grove Corp.|Silverline Mutual Holdings plc|Pinecrest Dental Group LLC|Marlowe Biotech Co., Ltd.|Cobalt Heron Software, Inc.|Ferndale Motor Works Limited".split("|")
MARKS = ["CONFIDENTIAL", "STRICTLY CONFIDENTIAL", "INTERNAL USE ONLY", "COMPANY CONFIDENTIAL", "INTERNAL ONLY"]


def amount(r):
    n = r.randint(12, 99_000)
    return r.choice([f"${n:,}.00", f"${n * 10:,}", f"USD {n:,}.50", f"US${n:,}", f"EUR {n:,}.00", f"GBP {n * 3:,}", f"\u00A3{n:,}.00", f"\u20AC{n:,}", f"RMB {n:,}.00", f"CNY {n * 10:,}"])


VALUES = {"ORG": lambda r: r.choice(FIRMS), "AMOUNT": amount, "BIRTH": lambda r: f"{r.randint(1950, 2005)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}", "SECRECY": lambda r: r.choice(MARKS), "ORDER": lambda r: r.choice([f"PO-{digits(r, 7)}", f"ORD-{digits(r, 9)}", f"SO{digits(r, 10)}", f"{digits(r, 3, '1')}-{digits(r, 7)}-{digits(r, 7)}"])}
NOTES = """
Hi, this is {PERSON_EN} from {ORG}. My order {ORDER} still hasn't arrived, please call me on {US_PHONE}.
Could you update my shipping address to {ADDRESS_US}? The old one was {ADDRESS_US}.
The saved card was [[declined twice]], so use {CREDIT_CARD} instead. Name on card is {PERSON_EN}.
Please reset the password for {EMAIL}; the temporary one was {PASSWORD} and it [[expired]].
Customer {PERSON_EN} (DOB {BIRTH_EN}) asked us to verify SSN {SSN} before [[Thursday]].
Re: onboarding. {PERSON_EN} starts on [[Monday]], employee ID {EMPLOYEE}, personal email {EMAIL}.
Wire {AMOUNT} to {ORG}, IBAN {IBAN}, SWIFT {BIC}, reference contract {CONTRACT}.
ACH details: routing number {ROUTING}, account number {ACCOUNT}, account holder {PERSON_EN}.
Patient {PERSON_EN}, NHS number {NHS}, date of birth {BIRTH_EN}, lives at {ADDRESS_UK}. Presenting with [[chest pain]].
GP referral: please call {UK_PHONE} and ask for {PERSON_EN}; MRN {MEDICAL}.
HMRC wrote about {PERSON_EN}, National Insurance number {NINO}, at {ADDRESS_UK}.
Both {PERSON_EN} and {PERSON_EN} signed the NDA with {ORG} on [[3 March]].
Meeting notes: {PERSON_EN} will send {PERSON_EN} the draft by [[Friday]]; {ORG} pays {AMOUNT}.
This memo is {SECRECY}. Do not share it outside {ORG}.
Travel desk: {PERSON_EN}, US passport number {US_PASSPORT}, born {BIRTH_EN}, cell {US_PHONE}.
Chinese visa holder {PERSON_EN}, passport no. {PASSPORT}, mobile {PHONE}.
Singapore payroll needs the NRIC: {NRIC} belongs to {PERSON_EN}.
Tax forms: ITIN {US_ITIN} for the spouse, SSN {SSN} for the filer.
Our Canadian hire's SIN is {SIN}; the Australian one has TFN {TFN}.
Brazilian customer CPF {CPF}, e-mail {EMAIL}, [[invoice in BRL]].
KYC from Mumbai: Aadhaar {AADHAAR}, PAN {PAN}, name {PERSON_EN}.
The Berlin office sent the Steuer-ID {DE_TAX}; Madrid sent NIF {ES_NIF}; Milan sent codice fiscale {CODICE}.
For the Paris employee the social security number (NIR) is {FR_NIR}.
Tokyo asked for My Number {MY_NUMBER}, Seoul for the resident registration number {RRN}.
Please refund to my wallet {ETHEREUM} since the [[exchange]] closed my account.
The db at {HOST} ({IP}) rejects us; connection string is {CONNECTION}
Somebody committed {API_KEY} to the public repo, rotate it [[today]].
Here is the token I get after login: {JWT} - why does it say [[invalid signature]]?
My .env has SECRET_KEY={OPAQUE} and DEBUG=[[true]], is that a problem?
Laptop serial number {DEVICE}, MAC address {MAC}, assigned to {PERSON_EN}.
Stolen phone: IMEI {IMEI}, owner {PERSON_EN}, contact {UK_PHONE}.
VPN gateway is {HOST}, user jdoe, password {PASSWORD}, [[MFA is off]].
Can you fix this? ssh: connect to host {IP} port 22: Connection refused
Insurance claim for VIN {VIN}, policyholder {PERSON_EN}, phone {US_PHONE}, settled at {AMOUNT}.
The lease for {ADDRESS_US} is in the name of {PERSON_EN} and {PERSON_EN}; deposit {AMOUNT}.
Write a polite reminder to {PERSON_EN} <{EMAIL}> that invoice number {INVOICE} over {AMOUNT} is [[two weeks]] overdue.
Summarize: {PERSON_EN} ({ORG}) called from {US_PHONE} about purchase order {ORDER}.
Draft a reference letter for {PERSON_EN}, who worked with {PERSON_EN} at {ORG} for [[four years]].
My Amex {AMEX} was charged {AMOUNT} twice, email me at {EMAIL}.
Student {PERSON_EN}, student ID {STUDENT}, wants a transcript sent to {ADDRESS_UK}.
"""
HARMLESS = """
Release {VERSION} fixes the regression introduced in {VERSION}.
Upgraded lodash from 4.17.20 to 4.17.21 and react to 18.3.1.
The commit {SHA1} was reverted yesterday.
Digest: sha256:{SHA256}
Correlation id {UUID} appears twice in the trace.
Epoch {EPOCH_MS} is in milliseconds, not seconds.
See {CVE} for the details of the advisory.
We benchmarked {MODEL} with a temperature of 0.2 and 4096 max tokens.
Pi to many places is {DECIMAL}.
The counter overflowed at {COUNTER} packets.
The book has ISBN {ISBN} and 412 pages.
Article 6(1)(f) of the GDPR covers legitimate interests.
Section 230 was discussed again in the Senate last week.
The European Commission opened a consultation on batteries.
Microsoft and Google both reported strong cloud growth this quarter.
Toyota recalled several hybrid models, the regulator said.
NASA postponed the launch because of weather.
Call 911 in an emergency in the US, 999 in the UK and 112 in the EU.
May I suggest that we will meet at the grant review in June?
Mark the box, bill the customer later and grace the page with a chart.
Passwords must be at least 12 characters and contain a digit.
The id_card field is a string of 18 characters.
password: ${DB_PASSWORD}
api_key = os.environ["OPENAI_API_KEY"]
Authorization: Bearer <token>
OPENAI_API_KEY=your_api_key_here
client_secret: "{{ vault_client_secret }}"
card: **** **** **** 4242
phone: (xxx) xxx-xxxx
SSN: ***-**-****
Bind to 0.0.0.0:9090 and open http://localhost:9090/metrics
def add(a: int, b: int) -> int: return a + b
SELECT count(*) FROM events WHERE ts > now() - interval '7 days';
chmod 755 deploy.sh && ./deploy.sh --dry-run
java.lang.NullPointerException at java.base/java.util.Objects.requireNonNull(Objects.java:233)
npm ERR! code ERESOLVE, 3 moderate vulnerabilities
{DATETIME} INFO Started Application in 4.381 seconds
Kubernetes 1.30.2 drops support for the old API.
The resistor is 4.7k, 1/4 W, and the cap is 100nF.
Blood pressure 128/82, heart rate 71, temperature 36.8 C.
Preheat the oven to 180 C and bake for 25 minutes.
Explain the difference between a mutex and a semaphore.
Rewrite this paragraph in a friendlier tone, please.
What is the capital of Australia, and why not Sydney?
The standard {STANDARD} replaces the draft of last year.
HTTP 429 means too many requests; retry after 30 seconds.
Size M fits a chest of 96-101 cm; the jacket weighs 480 g.
"""
SOURCE = """
=== support thread
Ticket: [[Parcel never arrived]]
From: {PERSON_EN#1} <{EMAIL#1}>

Hello,
my order {ORDER#1} was due [[last Tuesday]] and nobody rings back. My number is {US_PHONE#1}.
The address on file is {ADDRESS_US}, that's correct.

> Agent {PERSON_EN#2}:
> Thanks {PERSON_EN#1}, I can see {ORDER#1}. Could you confirm your date of birth?

Sure, DOB {BIRTH_EN}. And please refund card {CREDIT_CARD~fours}, not my Amex {AMEX}.

> Agent {PERSON_EN#2}:
> Done, {AMOUNT} will be back in [[5-7 business days]].

{PERSON_EN#1}
Cell: {US_PHONE#1}
=== tenancy
[[ASSURED SHORTHOLD TENANCY AGREEMENT]]
Landlord: {PERSON_EN#1} of {ADDRESS_UK}
Tenant: {PERSON_EN#2}, date of birth {BIRTH_EN}
Agent: {ORG#1}
Deposit: {AMOUNT}, held by {ORG#1}
Rent payable to IBAN {IBAN~fours}, BIC {BIC}
Tenant's phone: {UK_PHONE}, e-mail: {EMAIL}
Right to rent check: National Insurance number {NINO}
Signed: {PERSON_EN#1} and {PERSON_EN#2}
[[Section 21 notices must be given in writing.]]
=== referral letter
Dear Dr {PERSON_EN},

Re: {PERSON_EN#1}, DOB {BIRTH_EN}
NHS number: {NHS}
Address: {ADDRESS_UK}
Telephone: {UK_PHONE}

Thank you for seeing {PERSON_EN#1}, who presents with [[intermittent palpitations]].
[[BP 138/84, pulse 76 regular, ECG normal.]]
Next of kin is {PERSON_EN}, mobile {UK_PHONE}.
Hospital MRN: {MEDICAL}

Yours sincerely,
{PERSON_EN}
=== payroll csv
employee_id,full_name,ssn,date_of_birth,routing_number,account_number,[[department]]
»{EMPLOYEE},{PERSON_EN},{SSN},{BIRTH},{ROUTING},{ACCOUNT},[[Finance]]
»{EMPLOYEE},{PERSON_EN},{SSN},{BIRTH},{ROUTING},{ACCOUNT},[[Support]]
=== terraform
provider "aws" {
  region     = [["eu-west-1"]]
  access_key = "{API_KEY}"
  secret_key = "{OPAQUE}"
}
resource "aws_db_instance" "main" {
  engine_version = [["15.4"]]
  username       = [["app"]]
  password       = "{PASSWORD}"
}
resource "local_file" "hosts" {
  content = "{IP} {HOST}"
}
output "owner" {
  value = "{EMAIL}"
}
=== kubernetes
apiVersion: v1
kind: Secret
metadata:
  name: pay-api
stringData:
  DB_PASSWORD: {PASSWORD}
  JWT_SIGNING_SECRET: {OPAQUE}
  OPENAI_API_KEY: {API_KEY}
  DATABASE_URL: {CONNECTION}
---
kind: Endpoints
subsets:
  - addresses:
      - ip: {IP}
        hostname: {HOST}
    ports:
      - port: [[5432]]
=== pipeline
name: [[deploy]]
on: push
env:
  REGISTRY_PASSWORD: {PASSWORD}
  NPM_TOKEN: {API_KEY}
jobs:
  ship:
    runs-on: [[ubuntu-24.04]]
    steps:
      - uses: [[actions/checkout@v4]]
      - run: docker login -u ci -p {PASSWORD} {HOST}
      - run: curl -fsS -H "Authorization: Bearer {JWT}" https://{HOST}/hooks
      - run: echo "notify {EMAIL}"
=== python traceback
Traceback (most recent call last):
  File [["/app/kyc/views.py", line 214]], in verify
    client.check(name="{PERSON_EN}", passport_no="{PASSPORT}", email="{EMAIL#1}")
  File [["/app/kyc/client.py", line 57]], in check
    raise KycError(payload)
kyc.errors.KycError: {'ssn': '{SSN}', 'dob': '{BIRTH_EN}', 'phone': '{US_PHONE}'}
[[During handling of the above exception, another exception occurred:]]
smtplib.SMTPRecipientsRefused: {'{EMAIL#1}': (550, b'no such user')}
[2025-07-30 11:02:44] ERROR db={CONNECTION} host={HOST} peer={IP}
=== http dump
POST /v1/customers HTTP/1.1
Host: {HOST}
Authorization: Basic {BASIC}
Cookie: {COOKIE}
X-Api-Key: {OPAQUE}
X-Forwarded-For: {IP}
User-Agent: [[curl/8.5.0]]
X-Request-Id: [[9f1c2ab4-7d20-4c1e-a3b5-0d6f8e2c4a17]]

{"fullName": "{PERSON_EN}", "email": "{EMAIL}", "phone": "{US_PHONE}", "cardNumber": "{CREDIT_CARD}", "shippingAddress": "{ADDRESS_US}"}

HTTP/1.1 201 Created
Set-Cookie: {COOKIE}
{"access_token": "{JWT}", "expires_in": [[3600]]}
=== terminal
$ ssh deploy@{IP#1}
deploy@{IP#1}'s password: {PASSWORD}
[[Last login: Mon Aug  4 08:12:01 2025]]
$ hostname -f
{HOST}
$ ip -6 addr show eth0 | grep inet6
    inet6 {IPV6}/64 scope [[global]]
$ cat /etc/ssl/private/site.key
{PRIVATE_KEY}
$ env | grep -i -E 'token|secret'
GITLAB_TOKEN={API_KEY}
APP_SECRET={OPAQUE}
$ mysql -h {IP} -u root -p'{PASSWORD}' -e [["show tables"]]
$ exit
=== wire instructions
Payment memo
Beneficiary: {ORG#1}
Beneficiary address: {ADDRESS_UK}
IBAN: {IBAN}
SWIFT/BIC: {BIC}
US leg: ABA routing number {ROUTING}, account no. {ACCOUNT}
Amount: {AMOUNT}
Reference: contract no. {CONTRACT}, invoice no. {INVOICE}
Approver: {PERSON_EN}, {EMAIL}, {UK_PHONE}
Crypto leg (if {ORG#1} insists): wallet address {ETHEREUM}
Classification: {SECRECY}
=== agent run
User: find {PERSON_EN#1} in the CRM and draft a renewal mail
Thought: I should look the customer up first.
Action: crm.search
Action Input: {"name": "{PERSON_EN#1}"}
Observation: {"email": "{EMAIL#1}", "phone": "{US_PHONE}", "company": "{ORG#1}", "contract_no": "{CONTRACT#1}", "tier": [["gold"]]}
Thought: I have what I need, [[one step left]].
Final Answer:
To: {EMAIL#1}
Dear {PERSON_EN#1},
your contract {CONTRACT#1} with {ORG} runs out [[next month]]. The renewal price is {AMOUNT}.
=== kyc world
country;name;document;number
GB;{PERSON_EN};NINO;{NINO}
GB;{PERSON_EN};NHS number;{NHS}
US;{PERSON_EN};SSN;{SSN}
US;{PERSON_EN};ITIN;{US_ITIN}
CA;{PERSON_EN};SIN;{SIN}
AU;{PERSON_EN};TFN;{TFN}
IN;{PERSON_EN};Aadhaar;{AADHAAR}
IN;{PERSON_EN};PAN;{PAN}
SG;{PERSON_EN};NRIC;{NRIC}
JP;{PERSON_EN};My Number;{MY_NUMBER}
KR;{PERSON_EN};Resident registration number;{RRN}
DE;{PERSON_EN};Steuer-ID;{DE_TAX}
FR;{PERSON_EN};NIR;{FR_NIR}
ES;{PERSON_EN};NIF;{ES_NIF}
IT;{PERSON_EN};Codice fiscale;{CODICE}
BR;{PERSON_EN};CPF;{CPF}
"""
