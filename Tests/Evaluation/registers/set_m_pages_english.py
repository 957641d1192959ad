"""Set M's whole documents in English, in the notation of set_m_pages."""
ENGLISH = """
=== en mail thread
From: {PERSON_EN#1} <{EMAIL#1}>
To: {PERSON_EN#2} <{EMAIL#2}>
Subject: Re: [[renewal and wire details]]

Hi,

Confirming what we agreed on the phone:
- contract no. {CONTRACT#1}, total {AMOUNT_EN}
- bank: account number {ACCOUNT}, routing number {ROUTING}
- ship the spare units to {ADDRESS_US}

My cell is {US_PHONE#1} if anything is unclear.

{PERSON_EN#1}

On Monday, {PERSON_EN#2} wrote:
> Is {US_PHONE#1} still the right number?
> The invoice number is {INVOICE}, please quote {CONTRACT#1}.
>
>> Adding {PERSON_EN#3} ({EMAIL}) from legal.
>> This thread is {SECRECY_EN}.
>> [[Regards, the procurement desk]]
=== en employee file
EMPLOYEE RECORD
Document marking: {SECRECY_EN}
Full name: {PERSON_EN#1}
Employee ID: {EMPLOYEE}
Date of birth: {BIRTH_EN}
SSN: {SSN}
Home address: {ADDRESS_US}
Mobile: {US_PHONE}
Personal e-mail: {EMAIL}
Start date: [[first Monday of October]]
Base salary: {AMOUNT_EN}
Direct deposit
  Routing number: {ROUTING}
  Account number: {ACCOUNT}
Emergency contact
\u00BB  {PERSON_EN}, {US_PHONE}
Laptop serial number: {DEVICE}
Temporary password: {PASSWORD}
Notes: {PERSON_EN#1} works remotely from [[the east coast office]].
=== en claim
CLAIM NOTES
Policyholder: {PERSON_EN#1}
Date of birth: {BIRTH_EN}
Correspondence address: {ADDRESS_UK}
Telephone: {UK_PHONE}
NI number: {NINO}
NHS number: {NHS}
Vehicle identification number: {VIN}
[[Weather dry, visibility good]]
Caller {PERSON_EN#1} says the other driver, {PERSON_EN#2}, left without details.
We reached {PERSON_EN#2} on {UK_PHONE}.
Estimate: {AMOUNT_EN}
Payment to IBAN {IBAN}, BIC {BIC}
Card for the excess: {CREDIT_CARD}
Hospital number of the passenger: MRN {MEDICAL}
[[Handled under the fast track procedure]]
Handler: {PERSON_EN}, {EMAIL}
=== en incident
# Incident review
Severity: [[SEV-2]]
Release: {?VERSION} ({?SHA1})
Model: {?MODEL}
Commander: {PERSON_EN#1} <{EMAIL#1}>

## Timeline
- [[08:02]] alert from {HOST#1}
- [[08:05]] {PERSON_EN#1} opened a bridge
- [[08:11]] traffic from {IP#1} dropped
- [[08:19]] {IP#1} replaced by {IP}
- [[08:40]] secrets found in the image

## What leaked
- DATABASE_URL={CONNECTION}
- client_secret: {OPAQUE}
- API key: {API_KEY}
- Cookie: {COOKIE}

## Customers told
\u00BB- {PERSON_EN}, {EMAIL}, {US_PHONE}

Trace: {?UUID}
=== en visa pack
Visa application summary
Lead passenger: {PERSON_EN#1}
Passport number: {US_PASSPORT}
Date of birth: {BIRTH_EN}
Home address: {ADDRESS_US}
Phone: {US_PHONE}
E-mail: {EMAIL}
Host in China: {PERSON} (mobile {PHONE})
Host's Chinese ID card no.: {ID_CARD}
Host's address: {ADDRESS}
Inviting company: {ORG}
Company credit code: {USCC}
Companions
\u00BB- {PERSON_EN}, passport no. {US_PASSPORT}, DOB {BIRTH_EN}
Card on file: {CREDIT_CARD}
Hotel order number: {ORDER}
[[Two entries, ninety days]]
Checked by {PERSON_EN}
"""
