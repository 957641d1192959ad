#!/usr/bin/env python3
"""Runs another tool over texts: JSON strings on standard input, one a line, and what the tool makes of them on standard output.

usage: others.py argus-redact|presidio <texts >outputs

argus-redact runs as `redact(text, lang=["zh", "en"])`, its default mode without models. Presidio runs with all pattern
recognisers that its registry holds for English but those of URLs and dates, its phone recogniser with the regions CN, US and GB, its context words,
and no language model; what scores 0.4 or more counts. Where something was taken stands U+25A1.
"""
import json
import sys


def argus():
    from argus_redact import redact
    return lambda text: redact(text, lang=["zh", "en"])[0]


def presidio():
    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
    from presidio_analyzer.predefined_recognizers import PhoneRecognizer

    class Words(NlpEngine):
        """Parts a text into words, for the context; knows no entities."""
        def __init__(self):
            self.nlp = spacy.blank("en")

        def load(self):
            pass

        def is_loaded(self):
            return True

        def process_text(self, text, language):
            doc = self.nlp(text)
            return NlpArtifacts(entities=[], tokens=doc, tokens_indices=[t.idx for t in doc], lemmas=[t.lower_ for t in doc], nlp_engine=self, language=language)

        def process_batch(self, texts, language, **_):
            return ((text, self.process_text(text, language)) for text in texts)

        def is_stopword(self, word, language):
            return self.nlp.vocab[word].is_stop

        def is_punct(self, word, language):
            return self.nlp.vocab[word].is_punct

        def get_supported_entities(self):
            return []

        def get_supported_languages(self):
            return ["en"]

    registry = RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"])
    registry.recognizers = [r for r in registry.recognizers if r.name not in ("SpacyRecognizer", "PhoneRecognizer", "UrlRecognizer", "DateRecognizer")]
    registry.add_recognizer(PhoneRecognizer(supported_regions=("CN", "US", "GB")))
    engine = AnalyzerEngine(registry=registry, nlp_engine=Words(), supported_languages=["en"], default_score_threshold=0.4)

    def run(text):
        out = list(text)
        for finding in engine.analyze(text, language="en"):
            out[finding.start:finding.end] = ["\u25A1"] * (finding.end - finding.start)
        return "".join(out)
    return run


def main():
    run = {"argus-redact": argus, "presidio": presidio}[sys.argv[1]]()
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))))


if __name__ == "__main__":
    main()
