"""A text under construction that knows where its values stand."""
import re

from kinds import KINDS

HOLE = re.compile(r"\{([A-Z_0-9]+)\}|\[\[(.+?)\]\]")
WIDE = {",": "\uFF0C", ":": "\uFF1A", "(": "\uFF08", ")": "\uFF09", ";": "\uFF1B", "?": "\uFF1F"}


class Document:
    def __init__(self, group, lang):
        self.group, self.lang, self.text, self.sensitive, self.benign = group, lang, "", [], []

    def write(self, text):
        self.text += text
        return self

    def value(self, kind, value, form="plain", core=None):
        """`core` is the part that must be covered where the rest may stay (a sign, a space); a kind may have its own."""
        core = core or (KINDS[kind].core(value) if KINDS[kind].core else None)
        start = len(self.text.encode()) + (len(value[: value.index(core)].encode()) if core else 0)
        self.text += value
        kept = core or value
        self.sensitive.append({"value": kept, "type": kind, "form": form, "start": start, "end": start + len(kept.encode())})
        return self

    def harmless(self, text):
        self.benign.append(text)
        return self.write(text)

    def sentence(self, template, r, wide=False, fill=None, forms=None):
        """Writes a template; `fill(name)` gives text for holes that are no kinds; `forms(kind, value)` respells."""
        at = 0
        for hole in HOLE.finditer(template):
            self.write(widen(template[at:hole.start()], wide))
            at = hole.end()
            if hole[2]:
                self.harmless(hole[2])
            elif hole[1] in KINDS:
                value, form = KINDS[hole[1]].make(r), "plain"
                if forms:
                    value, form = forms(hole[1], value)
                self.value(hole[1], value, form)
            else:
                self.write(fill(hole[1]))
        return self.write(widen(template[at:], wide))

    def line(self, number):
        return {"id": f"{self.group.lower()}-{number}", "lang": self.lang, "group": self.group, "text": self.text,
                "sensitive": self.sensitive, "benign": self.benign}


def widen(text, wide):
    return "".join(WIDE.get(c, c) for c in text) if wide else text
