"""The kinds of the fresh sets: those of the gate and the identity numbers of other countries."""
import fresh_values as v
from kinds import KINDS, SECRETS, Kind, kind

for name, make, entities in [("US_ITIN", v.itin, "US_ITIN US_SSN"), ("AADHAAR", v.aadhaar, "IN_AADHAAR"), ("PAN", v.pan, "IN_PAN"), ("MY_NUMBER", v.my_number, "JP_MY_NUMBER"),
                             ("RRN", v.rrn, "KR_RRN"), ("NRIC", v.nric, "SG_NRIC"), ("DE_TAX", v.de_tax, "DE_TAX_ID"), ("FR_NIR", v.fr_nir, "FR_NIR"), ("ES_NIF", v.es_nif, "ES_NIF"),
                             ("CODICE", v.codice, "IT_FISCAL_CODE"), ("TFN", v.tfn, "AU_TFN"), ("US_PASSPORT", v.us_passport, "US_PASSPORT CN_PASSPORT"), ("IMSI", v.imsi, "DEVICE_ID")]:
    KINDS[name] = kind(make, entities)
KINDS["ADDRESS_UK"] = kind(v.address_uk, "ADDRESS", structured=False)
KINDS["CONNECTION"] = Kind(v.connection, SECRETS, core=v.connection_password)
KINDS["COOKIE"] = Kind(v.cookie, SECRETS)
for name, make in [("PERSON", v.person), ("ORG", v.organization), ("ADDRESS", v.address), ("PERSON_EN", v.person_en)]:
    old = KINDS[name].make
    KINDS[name].make = (lambda a, b: lambda r: r.choice([a, b, b])(r))(old, make)
KINDS["PHONE_HAN"] = kind(KINDS["PHONE"].make, "PHONE_NUMBER")  # spelled in the sets of registers only
KINDS["BIRTH_EN"] = kind(KINDS["BIRTH"].make, "DATE_OF_BIRTH")
