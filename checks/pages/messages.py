"""A message of PyTorch that the prose quotes is one that a program of the page caught, word for word."""

import ast
import re
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import torch

from checks import ROOT
from checks.reading.page import Page

QUOTED = re.compile(r'"([^"]+)"|\u201c([^\u201d]+)\u201d')
ALIKE = 0.7  # of two texts: the share of what they have in common


def false(page: Page):
    shown = " ".join(page.shown.split())
    for passage in page.prose:
        quotes = [*passage.codes, *("".join(quote) for quote in QUOTED.findall(passage.text))]
        for quote in quotes:
            if quote not in shown and (message := resembled(quote)):
                yield page.problem(
                    page.at(quote, passage),
                    f"{quote!r} is no message that this page shows; PyTorch says {message!r} (a guess)",
                )


def resembled(quote: str) -> str | None:
    """The message that a text of at least four words is, or nearly is."""
    words = len(quote.split())
    if words < 4:
        return None
    for message in messages():
        if quote in message:
            return message
        parts = message.split()
        if 2 * len(set(quote.split()) & set(parts)) < words:  # else most of the time goes into comparing strangers
            continue
        for start in range(max(1, len(parts) - words + 1)):
            part = " ".join(parts[start : start + words])
            matcher = SequenceMatcher(None, quote, part)
            if matcher.real_quick_ratio() > ALIKE and matcher.quick_ratio() > ALIKE and matcher.ratio() > ALIKE:
                return part
    return None


def messages() -> list[str]:
    """What torch.optim raises and warns of, and what the programs of the site have caught."""
    return sorted(raised() | printed())


@cache
def raised() -> set[str]:
    """The texts in the raises and warnings of torch.optim's source."""
    found = set()
    for file in Path(torch.optim.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            warns = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "warn"
            if warns or isinstance(node, ast.Raise):
                found |= {c.value for c in ast.walk(node) if isinstance(c, ast.Constant) and isinstance(c.value, str)}
    return told(found)


@cache
def printed() -> set[str]:
    """The errors and warnings in the stored outputs."""
    lines = (line for output in (ROOT / "snippets").rglob("*.out") for line in output.read_text().splitlines())
    return told(line.partition(": ")[2] for line in lines if re.search("Error|Warning", line))


def told(texts) -> set[str]:
    """Those that are long enough to be known again."""
    return {" ".join(text.split()) for text in texts if len(text.split()) >= 4}
