"""Set M's English third: sentences, forms, tables and harmless lines."""
import set_m_pages
from document import Document
from forms import spell
from fresh import unfold
from generate import harmless_value
from kinds import KINDS
from set_m_values import ALSO
from set_m_words import HARMLESS_EN, LABELS_EN

PROSE = """
Hi {PERSON_EN}, thanks for the call today. I'll send the quote for {AMOUNT_EN} to {EMAIL} by [[end of day Thursday]].
Met {PERSON_EN} at the booth; best number is {US_PHONE}, and she prefers mail to {EMAIL} over calls.
Could you resend invoice {INVOICE}? Our AP contact is {PERSON_EN}, {US_PHONE}.
Expense report: {PERSON_EN} (employee ID {EMPLOYEE}) paid {AMOUNT_EN} with the Amex {AMEX}, [[receipts attached]].
This Agreement (contract no. {CONTRACT}) is made with {PERSON_EN}, residing at {ADDRESS_US}.
Fees of {AMOUNT_EN} shall be wired to account number {ACCOUNT}, routing number {ROUTING}, within [[thirty (30) days]].
New hire packet for {PERSON_EN}: SSN {SSN}, date of birth {BIRTH_EN}, home address {ADDRESS_US}.
Payroll rejected the ITIN {US_ITIN} for {PERSON_EN}; please check the card copy.
Direct deposit change: routing {ROUTING}, account no. {ACCOUNT}, effective [[next pay period]].
The candidate {PERSON_EN} lives in {ADDRESS_UK}; telephone {UK_PHONE}, e-mail {EMAIL}.
For right to work we saw passport number {US_PASSPORT} and National Insurance number {NINO}.
Patient {PERSON_EN}, DOB {BIRTH_EN}, MRN {MEDICAL}, seen for [[persistent cough]]; call {US_PHONE} with results.
NHS number {NHS} was mistyped on the referral; the patient is {PERSON_EN}, {ADDRESS_UK}.
Claim filed by {PERSON_EN} for {AMOUNT_EN}; the vehicle's VIN is {VIN}, adjuster can be reached at {US_PHONE}.
The defendant, {PERSON_EN}, was served at {ADDRESS_US} on [[the second attempt]].
PRIVILEGED AND {SECRECY_EN}: settlement authority is {AMOUNT_EN}, do not forward beyond {PERSON_EN}.
Please credit IBAN {IBAN}, BIC {BIC}, beneficiary {PERSON_EN}, reference [[Q3 retainer]].
Card ending does not match: full number given was {CREDIT_CARD}, name on card {PERSON_EN}.
KYC for {PERSON_EN}: NRIC {NRIC}, phone {UK_PHONE}, source of funds [[salary]].
Indian payee {PERSON_EN} gave PAN {PAN} and Aadhaar {AADHAAR}; both scans are [[legible]].
For the German hire the Steuer-ID is {DE_TAX}; the French one has NIR {FR_NIR}.
Brazil customs wants the consignee's CPF: {CPF}. Spain asks for the NIF: {ES_NIF}.
Tokyo office sent My Number {MY_NUMBER}, Seoul sent resident registration number {RRN}.
Italian buyer, codice fiscale {CODICE}, ships to his sister {PERSON_EN}.
Canadian T4 needs the SIN {SIN}; Australian payroll needs the TFN {TFN}.
Consignee {PERSON_EN}, {ADDRESS_US}, phone {US_PHONE}; declared value {AMOUNT_EN}.
Buyers' agent {PERSON_EN} offered {AMOUNT_EN} for {ADDRESS_US}; lockbox password is {PASSWORD}.
Student {PERSON_EN}, student ID {STUDENT}, guardian's cell {US_PHONE}, moves to [[grade 7]].
Booking for {PERSON_EN}: passport no. {PASSPORT}, card number {CREDIT_CARD}, [[two nights, king bed]].
Order {ORDER} never arrived, refund {AMOUNT_EN} to {PERSON_EN} and reply to {EMAIL}.
Her phone's IMEI is {IMEI} and the serial number {DEVICE}; swap approved.
PO number {ORDER} against contract {CONTRACT}: {AMOUNT_EN}, buyer {PERSON_EN}, {EMAIL}.
This bid is {SECRECY_EN}. Total price {AMOUNT_EN}, submitted by {PERSON_EN}, {US_PHONE}.
{HOST} ({IP}) is down again, [[last ping 14:02]]; page {PERSON_EN} on {US_PHONE}.
The temporary password is {PASSWORD} and expires [[tomorrow]].
We moved the treasury to wallet {ETHEREUM}; the old one is [[read-only]].
Her Chinese ID card no. is {ID_CARD} and her mobile in China {PHONE}.
On Tue, {PERSON_EN} <{EMAIL}> wrote:⏎> my new cell is {US_PHONE}⏎> please update the roster
{SSN} is the social on file for {PERSON_EN}, {BIRTH_EN} the date of birth.
Names to remove: {PERSON_EN}, {PERSON_EN} and {PERSON_EN}; e-mails {EMAIL}, {EMAIL}, {EMAIL}.
"""
CONSOLE = """
# .env.production⏎SMTP_PASSWORD={PASSWORD}⏎OPENAI_API_KEY={API_KEY}⏎DATABASE_URL={CONNECTION}⏎[[LOG_LEVEL=info]]
apiVersion: v1⏎kind: Secret⏎stringData:⏎  [[region: eu-west-1]]⏎  client_secret: {OPAQUE}⏎  redis_url: {CONNECTION}
resource "aws_db_instance" "main" {⏎  [[engine = "postgres"]]⏎  password = "{PASSWORD}"⏎}
upstream api {⏎    server {IP}:8080;⏎    server {IP}:8080 backup;⏎    [[keepalive 32;]]⏎}⏎proxy_set_header Authorization "Basic {BASIC}";
$ kubectl get nodes -o wide⏎NAME STATUS INTERNAL-IP⏎{HOST} Ready {IP}⏎{HOST} NotReady {IP}
##[error] docker login -u ci -p {API_KEY} registry.example.com: [[denied]]
Traceback (most recent call last):⏎  File [["/app/mailer.py", line 41]], in send⏎smtplib.SMTPRecipientsRefused: {'{EMAIL}': (550, b'rejected')}
curl -H 'Authorization: Bearer {JWT}' -H 'X-Request-Id: [[7d3f]]' https://{HOST}/v1/users
curl -b '{COOKIE}' http://{IP}/admin
Found a key in the repo, rotate it:⏎{PRIVATE_KEY}
# id_rsa, mode [[0600]]⏎{PRIVATE_KEY}⏎# owner {EMAIL}
GET /v2/_catalog HTTP/1.1⏎Host: {HOST}⏎Authorization: Basic {BASIC}⏎[[Accept: application/json]]
DHCPACK on {IP} to {MAC} via [[eth0]]
ping6 {IPV6} from {HOST}: [[3 packets transmitted]]
{"type":"customer.updated","data":{"name":"{PERSON_EN}","email":"{EMAIL}","phone":"{US_PHONE}"},"livemode":[[true]]}
{"tool":"create_booking","input":{"guestName":"{PERSON_EN}","passport_number":"{US_PASSPORT}","dateOfBirth":"{BIRTH_EN}"}}
SELECT full_name, ssn FROM payroll WHERE ssn = '{SSN}' OR email = '{EMAIL}' [[ORDER BY 1]];
"""
MIXED = """
Build [[#4182]] of {?SHA1} was started by {PERSON_EN} <{EMAIL}> from {IP}.
trace {?UUID} user_email={EMAIL} ts={?EPOCH_MS}
Running {?MODEL} behind {HOST}, version {?VERSION}, key {API_KEY}
Ticket from {PERSON_EN}: app {?VERSION} crashes, see {?CVE}; reach her at {EMAIL}.
The book (ISBN {?ISBN}) goes to {PERSON_EN}, {ADDRESS_US}.
Per {?STANDARD} we masked the phone, but {US_PHONE} of {PERSON_EN} is still in the log.
"""
LINE = ["{L}: {V}", "{L}:  {V}", "{L}\t{V}", "- {L}: {V}", "* **{L}:** {V}", "{L} = {V}", "{L} ........ {V}", "{L} | {V}", "[{L}] {V}", "{L}\n    {V}", "{V} ({L})", "{L} -> {V}", "<dt>{L}</dt><dd>{V}</dd>"]
SAY = ["my {l} is {V}", "Please update the {l} to {V}.", "{l}? It's {V}, I think.", "Sorry, wrong {l}: it should read {V}", "{V} is the {l} we have on file.", "For the record, {l} {V}.", "The {l} on the form, as far as I can read it, is {V}"]


def write(kind):
    return lambda r: ALSO[kind][1](r) if kind in ALSO else KINDS[kind].make(r)


def put(d, kind, r, often=0.0):
    value, real = write(kind)(r), ALSO[kind][0] if kind in ALSO else kind
    value, form = spell(real, value, r, often)
    return d.value(real, value, form)


def text(of, r):
    prose, console, mixed = (g.strip().splitlines() for g in (PROSE, CONSOLE, MIXED))
    of_kind = r.random()
    d = Document("TEXT.EN", "en")
    if of_kind < 0.28:
        set_m_pages.write(d, unfold(r.choice(console)), r, {}, often=0.0)
    elif of_kind < 0.4:
        set_m_pages.write(d, unfold(r.choice(mixed)), r, {}, often=0.1)
    else:
        for i, line in enumerate(r.sample(prose, r.choice([1, 1, 1, 2, 3]))):
            set_m_pages.write(d.write("" if not i else "\n" if "\n" in d.text else " "), unfold(line), r, {}, often=0.12)
    return d


def lines(of, r):
    d, line = Document("LINES.EN", "en"), r.choice(LINE)
    for kind in r.sample(list(LABELS_EN), r.randint(2, 7)):
        before, after = line.replace("{L}", r.choice(LABELS_EN[kind].split("|"))).split("{V}")
        put(d.write(before), kind, r, 0.12).write(after + "\n")
    return d


def say(of, r):
    kind = r.choice([k for k in LABELS_EN if k not in ("SECRECY_EN",)])
    name = r.choice(LABELS_EN[kind].split("|"))
    if name[1:] == name[1:].lower() and not name.startswith(("Italian", "German", "French")):
        name = name.lower()
    before, after = r.choice(SAY).replace("{l}", name).split("{V}")
    return put(Document("SAY.EN", "en").write(before), kind, r, 0.12).write(after)


def table(of, r):
    """A Markdown table or a sheet with English heads."""
    kinds = r.sample([k for k in LABELS_EN if k not in ("SECRECY_EN", "PASSWORD", "API_KEY", "OPAQUE")], r.randint(3, 5))
    d, markdown, heads = Document("TABLE.EN", "en"), r.random() < 0.5, None
    heads = [r.choice(LABELS_EN[k].split("|")) for k in kinds]
    d.write("| " + " | ".join(heads) + " |\n" + "|---" * len(kinds) + "|\n" if markdown else "\t".join(heads) + "\tStatus\n")
    for _ in range(r.randint(1, 4)):
        for k in kinds:
            put(d.write("| " if markdown else ""), k, r).write(" " if markdown else "\t")
        d.write("|\n") if markdown else d.harmless(r.choice(["Open", "Pending review", "Closed"])).write("\n")
    return d


def harmless(of, r):
    d = Document("HARMLESS.EN", "en")
    template = r.choice(HARMLESS_EN.strip().splitlines())
    if "${" in template:
        return d.harmless(template)
    return d.harmless(Document("", "").sentence(template, r, fill=lambda name: harmless_value(name, r)).text)
