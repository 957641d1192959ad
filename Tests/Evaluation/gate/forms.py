"""The spellings of one value that people, phones and web pages produce."""
FULL = {**{chr(c): chr(c + 0xFEE0) for c in range(0x21, 0x7F)}}
NUMERALS = "零一二三四五六七八九"


def wide(text):
    return "".join(FULL.get(c, c) if c.isalnum() else c for c in text)


def groups(text, sizes, separator):
    out, at = [], 0
    for size in sizes:
        out.append(text[at:at + size])
        at += size
    return separator.join(out + ([text[at:]] if text[at:] else []))


def fours(text, separator):
    return groups(text, [4] * (len(text) // 4), separator)


def broken(text, mark):
    return text[:len(text) // 2] + mark + text[len(text) // 2:]


FORMS = {
    "PHONE": {
        "plain": lambda v: v, "dashed": lambda v: groups(v, [3, 4], "-"), "spaced": lambda v: groups(v, [3, 4], " "),
        "dotted": lambda v: groups(v, [3, 4], "."), "+86": lambda v: "+86" + v, "+86 spaced": lambda v: "+86 " + groups(v, [3, 4], " "),
        "+86-": lambda v: "+86-" + v, "0086": lambda v: "0086" + v, "(86)": lambda v: "(86)" + v, "(+86)": lambda v: "(+86) " + v, "86-": lambda v: "86-" + v,
        "full-width": wide, "full-width +86": lambda v: "\uFF0B" + wide("86" + v), "numerals": lambda v: "".join(NUMERALS[int(c)] for c in v),
        "one yao": lambda v: "".join("幺" if c == "1" else NUMERALS[int(c)] for c in v), "circle zero": lambda v: "".join("〇" if c == "0" else NUMERALS[int(c)] for c in v),
        "no-break space": lambda v: groups(v, [3, 4], "\u00A0"), "thin space": lambda v: groups(v, [3, 4], "\u2009"), "en dash": lambda v: groups(v, [3, 4], "\u2013"),
        "middle dot": lambda v: groups(v, [3, 4], "\u00B7"), "zero width": lambda v: broken(v, "\u200B"), "byte order mark": lambda v: broken(v, "\uFEFF"),
        "ideographic space": lambda v: groups(v, [3, 4], "\u3000"), "3-3-5": lambda v: groups(v, [3, 3], " "), "3-8": lambda v: groups(v, [3], "-"), "4-3-4": lambda v: groups(v, [4, 3], " "),
    },
    "ID_CARD": {
        "plain": lambda v: v, "lower x": str.lower, "6-8-4": lambda v: groups(v, [6, 8], " "), "6-8-4 dashed": lambda v: groups(v, [6, 8], "-"),
        "6-4-4-4": lambda v: groups(v, [6, 4, 4], " "), "3-3-4-4-4": lambda v: groups(v, [3, 3, 4, 4], " "), "full-width": wide, "zero width": lambda v: broken(v, "\u200D"), "full-width x": lambda v: v[:-1] + wide(v[-1]),
        "no-break space": lambda v: groups(v, [6, 8], "\u00A0"),
    },
    "BANK_CARD": {
        "plain": lambda v: v, "fours": lambda v: fours(v, " "), "fours dashed": lambda v: fours(v, "-"), "full-width": wide, "fours full-width": lambda v: wide(fours(v, " ")),
        "fours no-break": lambda v: fours(v, "\u00A0"), "fours en dash": lambda v: fours(v, "\u2013"), "zero width": lambda v: broken(v, "\u2060"), "two spaces": lambda v: fours(v, "  "),
        "6-rest": lambda v: groups(v, [6], " "),
    },
    "CREDIT_CARD": {"plain": lambda v: v, "fours": lambda v: fours(v, " "), "fours dashed": lambda v: fours(v, "-"), "full-width": wide},
    "AMEX": {"plain": lambda v: v, "4-6-5": lambda v: groups(v, [4, 6], " "), "4-6-5 dashed": lambda v: groups(v, [4, 6], "-")},
    "EMAIL": {
        "plain": lambda v: v, "upper": str.upper, "full-width at": lambda v: v.replace("@", "\uFF20"), "full-width dots": lambda v: v.replace(".", "\uFF0E"),
        "zero width": lambda v: broken(v, "\u200B"), "spaced at": lambda v: v.replace("@", " @ "), "at in brackets": lambda v: v.replace("@", "[at]"), "(at)": lambda v: v.replace("@", "(at)"), "#": lambda v: v.replace("@", "(#)") if False else v,
    },
    "USCC": {"plain": lambda v: v, "lower": str.lower, "full-width": wide, "2-6-9-1": lambda v: groups(v, [2, 6, 9], " "), "zero width": lambda v: broken(v, "\u200B"), "fours": lambda v: fours(v, " ")},
    "PLATE": {"plain": lambda v: v, "dot": lambda v: v[:2] + "\u00B7" + v[2:], "space": lambda v: v[:2] + " " + v[2:], "dash": lambda v: v[:2] + "-" + v[2:], "full-width": lambda v: v[0] + wide(v[1:]), "ascii dot": lambda v: v[:2] + "." + v[2:], "bullet": lambda v: v[:2] + "\u2022" + v[2:]},
    "LANDLINE": {"plain": lambda v: v, "brackets": lambda v: "({}){}".format(*v.split("-")), "space": lambda v: v.replace("-", " "), "full-width": wide, "+86": lambda v: "+86-" + v.lstrip("0"), "wide brackets": lambda v: "\uFF08{}\uFF09{}".format(*v.split("-")), "en dash": lambda v: v.replace("-", "\u2014"), "halves": lambda v: v[:-4] + " " + v[-4:]},
    "IBAN": {"plain": lambda v: v, "fours": lambda v: fours(v, " "), "lower": str.lower},
    "PASSPORT": {"plain": lambda v: v, "full-width": wide, "lower": str.lower},
    "ACCOUNT": {"plain": lambda v: v, "fours": lambda v: fours(v, " "), "fours dashed": lambda v: fours(v, "-"), "full-width": wide},
    "SSN": {"plain": lambda v: v, "spaced": lambda v: v.replace("-", " "), "en dash": lambda v: v.replace("-", "\u2013")},
    "IP": {"plain": lambda v: v, "port": lambda v: v, "full-width": wide},
}
del FORMS["EMAIL"]["#"]

# The fifteen spellings that the project promises to find whole.
PROMISED = [("PHONE", f) for f in ("plain", "dashed", "spaced", "dotted", "+86", "0086", "full-width", "numerals", "zero width")] + [
    ("ID_CARD", "plain"), ("ID_CARD", "6-8-4"), ("ID_CARD", "lower x"), ("BANK_CARD", "plain"), ("BANK_CARD", "fours"), ("BANK_CARD", "fours dashed")]


def spell(kind, value, r, often=0.35):
    """A spelling of a value: plain mostly."""
    forms = FORMS.get(kind)
    if not forms or r.random() > often:
        return value, "plain"
    form = r.choice(list(forms))
    return forms[form](value), form
