"""Set O's English: short pastes, whole documents, labels, lines and harmless lines."""
from set_o_values import page_table

MAIL = """
Hi {PERSON_EN}, could you send the signed copy to {EMAIL} by [[Thursday]]? My cell is {US_555}.
Please make this sound friendlier: Dear Ms. {PERSON_EN}, your payment of {AMOUNT_EN} for invoice {INVOICE} is [[14 days overdue]].
From: {PERSON_EN} <{EMAIL}>⏎To: {PERSON_EN} <{EMAIL}>⏎Subject: [[Re: Q3 forecast]]⏎⏎Numbers look fine to me, [[let's discuss on Monday]].
Best,⏎{PERSON_EN}⏎[[Account Executive]], {ORG_EN}⏎{US_555} | {EMAIL}⏎{ADDRESS_US}
Summarize this thread in three bullets: {PERSON_EN} from {ORG_EN} wants a [[10% discount]] and a call at {US_555}.
Reply to the customer below. "My name is {PERSON_EN}, order {ORDER}, it arrived [[broken]]. Call me on {US_PHONE}."
Draft a cold email to {PERSON_EN}, [[VP of Operations]] at {ORG_EN}, {EMAIL}. [[Keep it under 120 words.]]
Thanks for calling. I have updated your address to {ADDRESS_US} and your email to {EMAIL}.
Out of office until [[August 18]]. For urgent matters contact {PERSON_EN} at {EMAIL} or {US_555}.
Regards,⏎{PERSON_EN}⏎{ORG_EN}⏎Tel: {UK_PHONE}⏎[[Registered in England and Wales]]
Our Shenzhen contact is {PERSON}, mobile {PHONE}, WeChat {WECHAT}. [[She speaks English.]]
Please ship the samples to {ORG}, {ADDRESS}, attn. {PERSON}, {PHONE}.
"""
CRM = """
Call log: spoke with {PERSON_EN} ({US_555}), [[not ready to buy until Q2]], follow up by email {EMAIL}
Lead: {PERSON_EN}, [[Director of IT]], {ORG_EN}, {EMAIL}, {US_PHONE}. [[Source: webinar.]]
Met {PERSON_EN} and {PERSON_EN} of {ORG_EN}; budget is {AMOUNT_EN}, [[decision in six weeks]].
Customer {PERSON_EN} moved to {ADDRESS_US}. Old phone [[no longer works]], new one is {US_555}.
APAC renewal: {ORG_EN}, contact {PERSON_EN}, {PHONE_SG}, deal size {AMOUNT_EN}, contract {CONTRACT}.
Hong Kong client {PERSON_EN} prefers [[WhatsApp]]: {PHONE_HK}. HKID on file {HK_ID}.
Sydney branch: {PERSON_EN}, {PHONE_AU}, {ADDRESS_ASIA}, [[weekly delivery]].
Bengaluru vendor {ORG_EN}: {PERSON_EN}, {PHONE_IN}, PAN {PAN}, [[net 30]].
{PERSON_EN} | {ORG_EN} | {US_555} | {EMAIL} | [[Negotiation]]
Ticket: {PERSON_EN} cannot log in, user {EMAIL}, error [[AADSTS50126]], callback {US_PHONE}
Refund request: order {ORDER}, {AMOUNT_EN}, card {CREDIT_CARD}, cardholder {PERSON_EN}, [[item not received]]
Caller verified with date of birth {BIRTH_EN} and SSN {SSN}. [[Address change completed.]]
Tracking {TRACKING} shows delivered, but {PERSON_EN} at {ADDRESS_UK} says [[nothing arrived]]; phone {UK_PHONE}
Classify as [[billing, technical or other]]: "I was charged {AMOUNT_EN} twice on {CREDIT_CARD}. {PERSON_EN}"
"""
PEOPLE = """
Offer letter: {PERSON_EN} joins {ORG_EN} as [[Senior Analyst]] on [[October 6, 2025]] with a base salary of {AMOUNT_EN}.
New hire: {PERSON_EN}, DOB {BIRTH_EN}, SSN {SSN}, {ADDRESS_US}, emergency contact {PERSON_EN} {US_555}
Direct deposit: {PERSON_EN}, routing number {ROUTING}, account number {ACCOUNT}, [[effective next pay period]]
{PERSON_EN}⏎{ADDRESS_US}⏎{US_555} | {EMAIL}⏎[[SUMMARY: Project manager with 9 years in retail]]⏎[[2019-2024]] {ORG_EN}
Performance note: {PERSON_EN} (employee ID {EMPLOYEE}) [[missed two deadlines]]; manager {PERSON_EN}.
Rewrite this reference: {PERSON_EN} worked for us [[from 2018 to 2023]]; questions to {PERSON_EN}, {EMAIL}.
UK starter {PERSON_EN}: NI number {NINO}, {ADDRESS_UK}, {UK_PHONE}, [[full time]]
Singapore employment pass: {PERSON_EN}, NRIC {NRIC}, {PHONE_SG}, {ADDRESS_ASIA}
Visa letter for {PERSON_EN}, passport no. {PASSPORT}, born {BIRTH_EN}, employed by {ORG}.
Leave request from {PERSON_EN}, [[Dec 22 to Jan 2]], covered by {PERSON_EN} ({EMAIL})
Payroll AU: {PERSON_EN}, TFN {TFN}, {PHONE_AU}, [[super 12%]]
"""
CLINIC = """
{PERSON_EN}, MRN {MEDICAL}, DOB {BIRTH_EN}: [[follow-up for hypertension, BP 142/88, continue lisinopril 10 mg]]
Summarize for the family: patient {PERSON_EN} was admitted with [[pneumonia]]; daughter {PERSON_EN} can be reached at {US_555}.
Pre-auth: {PERSON_EN}, member since [[2019]], DOB {BIRTH_EN}, MRI of [[left knee]], provider {PERSON_EN}, {US_PHONE}
GP letter: {PERSON_EN}, NHS number {NHS}, {ADDRESS_UK}, [[persistent cough for three weeks]]
"""
LEGAL = """
This agreement is made between {ORG_EN} and {ORG_EN}; fees of {AMOUNT_EN} are [[due within 30 days]]. Contract no. {CONTRACT}.
Plaintiff {PERSON_EN}, of {ADDRESS_US}, alleges that {ORG_EN} [[failed to deliver the goods]].
Explain clause 7 in plain English: {ORG_EN} shall indemnify {ORG_EN} [[against all third-party claims]].
Demand letter to {PERSON_EN}, {ADDRESS_US}: unpaid rent of {AMOUNT_EN}, [[three-day notice]].
Notices go to {PERSON_EN}, {ADDRESS_UK}, with a copy to {EMAIL}. [[Governing law: England.]]
Claim: insured {PERSON_EN}, VIN {VIN}, {US_555}, loss on [[July 4]], estimate {AMOUNT_EN}
Settlement: {PERSON_EN} receives {AMOUNT_EN}, paid to account number {ACCOUNT}; [[no admission of liability]].
"""
PAY = """
Invoice {INVOICE}, bill to {ORG_EN}, total {AMOUNT_EN}, [[terms net 30]], PO {ORDER}
Wire {AMOUNT_EN} to {ORG_EN}, IBAN {IBAN}, BIC {BIC}. [[Reference: consulting, May.]]
ACH: beneficiary {ORG_EN}, routing number {ROUTING}, account no. {ACCOUNT}, [[checking]]
Expense report: {PERSON_EN}, [[2 nights, 3 taxis]], {AMOUNT_EN}, corporate card {CREDIT_CARD}
Vendor change: {ORG_EN} now banks elsewhere, account number {ACCOUNT}, contact {PERSON_EN} {US_555}; [[call back before paying]]
Remittance from {ORG} for contract {CONTRACT}, {AMOUNT_EN}, payer account {ACCOUNT}
"""
IT = """
My laptop is at {IP} and {HOST} times out, [[error 0x80070035]]. {PERSON_EN}, {EMAIL}
Guest Wi-Fi is Visitors, password {PASSWORD}. Ask {PERSON_EN} if it fails.
Why does this fail? {CONNECTION} says [[connection refused]]
Shared login for the portal: {EMAIL} / password: {PASSWORD} [[(rotate monthly)]]
Here is the key we use: {API_KEY}. [[Rate limit 60 rpm.]]
Commit {?SHA1} by {PERSON_EN} <{EMAIL}> broke [[the nightly build]]
Outage at [[02:40 UTC]]: {HOST} ({IP}) down, on call {PERSON_EN} {US_555}, build {?VERSION}
Request {?UUID} failed for {EMAIL}, [[HTTP 502]]
"""
GROUPS = [g.strip().splitlines() for g in (MAIL, CRM, PEOPLE, CLINIC, LEGAL, PAY, IT)]
SOURCE = """
=== support email
From: {PERSON_EN#1} <{EMAIL#1}>
To: Support
Subject: [[Wrong item received]]

Hello,
I ordered [[a 27-inch monitor]] (order number {ORDER#1}) and got [[a keyboard]].
Please send the right item to {ADDRESS_US}.
You can call me at {US_555} [[after 5 pm]].
{PERSON_EN#1}
---
[[Write a polite reply and offer a 15% coupon.]]
=== invoice
INVOICE
{ORG_EN#1}
{ADDRESS_US}
Invoice number: {INVOICE}
Date: [[May 12, 2025]]
Bill to: {ORG_EN}
Attn: {PERSON_EN}, {EMAIL}
[[Website redesign, 40 hours]]
[[Hosting, 12 months]]
Amount due: {AMOUNT_EN}
Pay by ACH to {ORG_EN#1}: routing number {ROUTING}, account number {ACCOUNT}
[[Late fee 1.5% per month]]
=== meeting notes
[[Weekly sync - Customer Success]]
Attendees: {PERSON_EN#1}, {PERSON_EN#2}, {PERSON_EN#3}
- {PERSON_EN#1}: {ORG_EN#1} renewal at risk, {AMOUNT_EN}; champion {PERSON_EN} left
- {PERSON_EN#2}: new contact at {ORG_EN#1} is {PERSON_EN}, {EMAIL}, {US_555}
- [[NPS up 4 points, churn flat]]
- {PERSON_EN#3} will [[update the deck by Wednesday]]
=== resume
{PERSON_EN}
{ADDRESS_US} | {US_555} | {EMAIL}
[[PROFESSIONAL SUMMARY]]
[[Registered nurse with 7 years of ICU experience]]
[[EXPERIENCE]]
[[2020 - present]]  {ORG_EN}
[[- Supervised a team of 12]]
References: {PERSON_EN}, {US_555}; {PERSON_EN}, {EMAIL}
=== intake form
[[NEW PATIENT INTAKE]]
Patient name: {PERSON_EN#1}
Date of birth: {BIRTH_EN}
SSN: {SSN}
Address: {ADDRESS_US}
Home phone: {US_555}
Employer: {ORG_EN}
Emergency contact: {PERSON_EN}, {US_555}
[[Allergies: penicillin]]
[[Medications: metformin 500 mg twice daily]]
MRN: {MEDICAL}
=== services agreement
[[MASTER SERVICES AGREEMENT]]
Agreement number: {CONTRACT}
This Agreement is between {ORG_EN#1} ([["Client"]]) and {ORG_EN#2} ([["Provider"]]).
1. [[Term. Twelve months from the Effective Date.]]
2. Fees. Client pays {AMOUNT_EN} per year to account number {ACCOUNT}.
3. Notices. To {ORG_EN#1}: {PERSON_EN#1}, {EMAIL}, {ADDRESS_US}.
4. [[Confidentiality survives for three years.]]
Signed for {ORG_EN#1}: {PERSON_EN#1}
Signed for {ORG_EN#2}: {PERSON_EN}
=== chat transcript
[[Chat started 14:02]]
Visitor: hi my name is {PERSON_EN#1}, email {EMAIL#1}
Agent {PERSON_EN#2}: [[Hi there! How can I help today?]]
Visitor: my card {CREDIT_CARD} was charged {AMOUNT_EN} but order {ORDER} is cancelled
Agent {PERSON_EN#2}: [[I'm sorry about that.]] Is {US_PHONE#1} still your number?
Visitor: no, use {UK_PHONE}
[[Chat ended 14:19]]
=== contact sheet
Name	Company	Email	Phone	Status
\u00BB{PERSON_EN}	{ORG_EN}	{EMAIL}	{US_555}	[[Qualified]]
\u00BB{PERSON_EN}	{ORG_EN}	{EMAIL}	{US_PHONE}	[[Contacted]]
[[Remove duplicates and sort by company.]]
=== tenancy notice
Dear {PERSON_EN#1},
Re: {ADDRESS_UK}
[[Your rent will change from 1 April.]] The new rent is {AMOUNT_EN} a month.
Please pay to IBAN {IBAN} or call {PERSON_EN} on {UK_PHONE}.
[[Repairs must be reported in writing]] to {EMAIL}.
Yours sincerely,
{PERSON_EN}, {ORG_EN}
=== asia shipment
[[SHIPPING INSTRUCTION]]
Shipper: {ORG}, {ADDRESS}
Shipper contact: {PERSON}, {PHONE}
Consignee: {ORG_EN}, {ADDRESS_ASIA}
Notify: {PERSON_EN}, {PHONE_SG}, {EMAIL}
PO number: {ORDER}  Invoice number: {INVOICE}
[[12 cartons, 184 kg, CIF Singapore]]
Declared value: {AMOUNT_EN}
=== payroll change
[[Payroll update - pay period 19]]
Employee	SSN	Bank account	Salary
\u00BB{PERSON_EN}	{SSN}	{ACCOUNT}	{AMOUNT_EN}
Submitted by {PERSON_EN}, employee ID {EMPLOYEE}
[[Check the totals, please.]]
"""
PAGES = page_table(SOURCE)
LABELS = {
    "PERSON_EN": "Name|Full name|Contact name|Employee|Patient name|Cardholder name|Account holder", "ORG_EN": "Company name|Client|Supplier|Organization|Employer name",
    "US_555": "Phone|Mobile|Phone number|Cell|Contact number|Tel", "UK_PHONE": "Telephone|Mobile (UK)|Phone (UK)", "EMAIL": "E-mail|Email address|Work email|Contact e-mail",
    "ADDRESS_US": "Address|Mailing address|Shipping address|Billing address|Home address", "ADDRESS_UK": "UK address|Correspondence address",
    "ADDRESS_ASIA": "Delivery address|Site address", "SSN": "SSN|Social Security number", "BIRTH_EN": "Date of birth|DOB|Birth date",
    "CREDIT_CARD": "Card number|Credit card number|Card no.", "ACCOUNT": "Account number|Bank account number|Account #", "ROUTING": "Routing number|ABA routing number",
    "IBAN": "IBAN (EUR)|Beneficiary IBAN", "BIC": "SWIFT code|BIC", "INVOICE": "Invoice number|Invoice no.", "ORDER": "Order number|Order no.|PO number|Order ID",
    "CONTRACT": "Contract no.|Agreement number|Contract ID", "TRACKING": "Tracking number|Shipment tracking no.",
    "AMOUNT_EN": "Total|Amount due|Salary|Annual salary|Total amount|Contract value",
    "EMPLOYEE": "Employee ID|Staff number|Employee number", "MEDICAL": "MRN|Medical record no.|Patient MRN", "NINO": "NI number|National Insurance no.",
    "NHS": "NHS number|NHS No",
    "NRIC": "NRIC|NRIC no.", "HK_ID": "HKID|HKID no.", "PASSPORT": "Passport number|Passport no.", "TFN": "TFN|Tax file number", "PAN": "PAN|PAN card no.",
    "PHONE": "Mobile (China)|China phone", "ID_CARD": "Chinese ID card no.|PRC ID number", "VIN": "VIN|Vehicle identification number",
    "PASSWORD": "Password|Temporary password",
    "API_KEY": "API key|Access token", "IP": "IP address|Server IP|Client IP", "HOST": "Hostname|Internal hostname", "PHONE_SG": "Mobile (Singapore)|Phone (SG)",
}
LINE = ["{L}: {V}", "{L}: {V}", "{L}:{V}", "{L}\t{V}", "{L} - {V}", "- {L}: {V}", "**{L}:** {V}", "| {L} | {V} |", "{L} = {V}", "{L}:\n{V}"]
SAY = ["My {l} is {V}", "{l}: {V} (confirmed)", "please update the {l} to {V}", "the {l} on file is {V}, is that right?", "sorry, wrong {l} - it's {V}",
    "{V} is the {l} she gave me",
       "can you check {l} {V} for me"]
HARMLESS = """
Can you turn these notes into an agenda for Monday at 10:00?
Our return policy allows 30 days with a receipt.
Revenue grew 12.4% year over year to a record high.
Translate "Thank you for your patience" into Mandarin.
Write a haiku about autumn in Vermont.
Please fill in your name, e-mail address and phone number.
Password must have at least 12 characters and one symbol.
Section 230 of the Communications Decency Act is often quoted.
The meeting is in Conference Room B, 2nd floor, 3:30 PM.
Dial 911 in an emergency and 311 for city services.
Set timeout=30s, retries=5, batch_size=128.
Deployed {VERSION} at {DATETIME}, build {SMALL}
Job {UUID} finished in {SMALL} ms
Patch {CVE} before upgrading to {VERSION}
We compared {MODEL} with {MODEL} on 500 prompts.
ISBN {ISBN} is out of print.
Certified to {STANDARD} since 2019.
Apple and Google announced new privacy features.
API_KEY=${API_KEY} and DB_PASSWORD=${DB_PASSWORD}
Authorization: Bearer <token>
Dear [First Name], thank you for your interest in [Company].
Flight UA 857 departs at 13:25 from gate G96.
Sample size n = 1,284, p < 0.001, 95% CI 1.12-1.48
Use a 3/8 inch drill bit and torque to 25 Nm.
Sprint 42 velocity was 38 points; 3 stories carried over.
Take one tablet twice daily after meals.
"""
