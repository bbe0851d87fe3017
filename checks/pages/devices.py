"""The home page, About and the README say that programs ran on a GPU only where the evidence has one."""

import re

from checks.programs import evidence
from checks.reading.page import Page

CLAIMS = "docs/index.md", "docs/about.md", "README.md"
# "printed, on CPU and on CUDA" claims a run. "on CUDA where there is one", "not run on CUDA" do not.
CLAIM = re.compile(r"\b(?:ran|runs?|printed|compared)\b[^.;:]*\b(?:CUDA|GPU)\b(?![^.;:]*\bwhere\b)", re.I)
DENIAL = re.compile(r"\b(?:not|where|if|when|needs?|without)\b", re.I)


def unseen(page: Page):
    if page.name not in CLAIMS or any(record.device != "CPU" for record in evidence.records()):
        return
    for passage in page.prose:
        for sentence in re.split(r"(?<=[.!?]) ", passage.text):
            if (claim := CLAIM.search(sentence)) and not DENIAL.search(sentence):
                yield page.problem(
                    page.at(claim[0].split()[-1], passage),
                    f"{claim[0]!r}: no evidence/ has a run on a GPU. Say that it would run where there is one, "
                    "or run it: make evidence on a machine with one",
                )
