"""Would anybody notice? `make mutants` tells one lie at a time and counts the lies that no check sees.

Each mutant is a copy of the project with one change, on which only the checks of the page it is on are run:

    make mutants                                    all pages
    make mutants PAGE=docs/schedulers/step-order.md one page

Seeded, so that two runs tell the same lies. Survivors are printed with their place.
"""

import argparse
import ast
import io
import random
import re
import sys
import tempfile
import tokenize
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from queue import Queue

from copies import ROOT, copy, pytest_in

WORKERS = 2
EACH = 3  # lies of a kind on a page, in a program or in an output

INCLUDE = re.compile(r'--8<-- "([^":]+)')
CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
VERSION = re.compile(r"((?:(?i:since|before)|torch) |(?<= )(?=1\.[01]\.\d))(\d)\.(\d+)((?:\.\d)?)\b")


@dataclass(frozen=True)
class Mutant:
    kind: str
    page: str
    file: str
    line: int  # from 1
    old: str
    new: str


def other_digit(match: re.Match) -> str:
    return str((int(match[0]) + 1) % 10)


def change_once(pattern: str, change, text: str, chance: random.Random) -> str:
    """`text` with one match of `pattern` changed, or as it is if there is none."""
    found = list(re.finditer(pattern, text))
    if not found:
        return text
    match = chance.choice(found)
    return text[: match.start()] + change(match) + text[match.end() :]


def swap_letters(match: re.Match) -> str:
    """Two neighbouring letters of the longest word swapped."""
    word = max(re.findall(r"[A-Za-z_]+", match[0]), key=len, default="")
    pairs = [n for n in range(len(word) - 1) if word[n] != word[n + 1]]
    if len(word) < 4 or not pairs:
        return match[0]
    n = pairs[len(pairs) // 2]
    return match[0].replace(word, word[:n] + word[n + 1] + word[n] + word[n + 2 :], 1)


def prose_lines(text: str):
    """The lines of a page outside fences and front matter's dashes, with their numbers."""
    fenced = False
    for number, line in enumerate(text.split("\n"), 1):
        if re.match(r"\s*```", line):
            fenced = not fenced
        elif not fenced and "--8<--" not in line and "figure" not in line:
            yield number, line


def of_page(page: str, chance: random.Random):
    """Lies in a page's own text."""
    text = (ROOT / page).read_text()
    bare = {n: re.sub(r"\]\([^)]*\)", lambda m: " " * len(m[0]), line) for n, line in prose_lines(text)}
    for number, line in prose_lines(text):
        linkless = bare[number]
        if re.search(r"(?<![\w.#])\d", linkless) and not VERSION.search(linkless):
            yield (
                "a digit in a sentence",
                number,
                change_once(r"(?<![\w#/])\d(?![\w]*[a-z])", other_digit, linkless, chance),
            )
        if CODE.search(linkless):
            yield "a name with two letters swapped", number, change_once(CODE.pattern, swap_letters, linkless, chance)
        if re.search(r"`[^`]*\w=[^`]*`", linkless):
            yield "an argument that does not exist", number, re.sub(r"(`[^`]*?\w)(=)", r"\1x\2", linkless, count=1)
        if quote := re.search(r'(?:\*\*|## )"([a-z][^"]{15,})"', linkless):
            words = quote[1].split()
            yield "a message with a word changed", number, linkless.replace(words[1], "never", 1)
        if VERSION.search(linkless):
            yield (
                "a version moved by one",
                number,
                change_once(VERSION.pattern, lambda m: f"{m[1]}{m[2]}.{int(m[3]) + 1}{m[4]}", linkless, chance),
            )
        if link := re.search(r"\]\(([^)]+\.md)(#[^)]*)?\)", line):
            yield "an anchor", number, line.replace(link[0], f"]({link[1]}#nowhere)")
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() == "```python":
            yield (
                "a fence spelled another way",
                number,
                line.replace("python", chance.choice(["py", "python3", "Python"])),
            )
        if INCLUDE.search(line):
            yield "an include of a section renamed", number, re.sub(r'"([^":]+)[^"]*"', r'"\1:renamed"', line)
        if " .source " in line:
            follow = text.split("\n")
            for later in range(number, len(follow)):
                if "```" in follow[later]:
                    break
                if re.search(r"[a-z]{4}", follow[later]):
                    yield (
                        "a quoted line of PyTorch",
                        later + 1,
                        change_once(r"[a-z_]{4,}", swap_letters, follow[later], chance),
                    )


def of_program(file: str, chance: random.Random):
    """Lies in a program."""
    text = (ROOT / file).read_text()
    lines = text.split("\n")
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NUMBER:
            row, column = token.start
            line = lines[row - 1]
            new = re.sub(r"\d", other_digit, token.string, count=1)
            yield "a digit in a program", row, line[:column] + new + line[token.end[1] :]
    for number, line in enumerate(lines, 1):
        if re.match(r"\s+optimizer\.zero_grad\(\)$", line):
            yield "a dropped zero_grad", number, line.replace("optimizer.zero_grad()", "pass")
    for node in ast.walk(ast.parse(text)):
        body = getattr(node, "body", None)
        for one, two in pairwise(body) if isinstance(body, list) else ():
            simple = all(isinstance(part, ast.Expr) and isinstance(part.value, ast.Call) for part in (one, two))
            if simple and one.lineno == one.end_lineno and two.lineno == one.lineno + 1 == two.end_lineno:
                yield "two statements swapped", one.lineno, lines[two.lineno - 1] + "\n" + lines[one.lineno - 1]


def of_output(file: str, chance: random.Random):
    """Lies in a stored output or a figure."""
    kind = "a figure's data" if file.endswith(".svg") else "a digit in an output"
    for number, line in enumerate((ROOT / file).read_text().split("\n"), 1):
        if re.search(r"\d", line):
            yield kind, number, change_once(r"\d", other_digit, line, chance)
        if words := re.search(r"(?:Error|Warning): (\w+ \w+ \w+)", line):
            yield "a word in a caught message", number, line.replace(words[1], words[1] + " never", 1)


def mutants(page: str):
    """The lies about a page: at most EACH of a kind and a file, drawn with a seed that is the page's own."""
    chance = random.Random(page)
    folders = ROOT / "snippets", ROOT / "figures"
    shown = {inc for inc in INCLUDE.findall((ROOT / page).read_text()) if "where_it_ran" not in inc}
    shown = sorted(str((f / inc).relative_to(ROOT)) for inc in shown for f in folders if (f / inc).exists())
    for file in [page, *shown]:
        lines = (ROOT / file).read_text().split("\n")
        kinds = defaultdict(list)
        source = of_page if file == page else of_program if file.endswith(".py") else of_output
        for kind, number, new in source(file, chance):
            old = "\n".join(lines[number - 1 : number + new.count("\n")])
            whole = restore_links(old, new) if source is of_page else new
            if whole != old:
                kinds[kind].append(Mutant(kind, page, file, number, old, whole))
        for found in kinds.values():
            yield from chance.sample(found, min(len(found), EACH))


def restore_links(old: str, new: str) -> str:
    """The addresses of links, which were blanked so that no lie is told in them."""
    if len(old) != len(new):
        blank = re.search(r" {6,}", new)
        return new if not blank or re.search(r" {6,}", old) else old
    return "".join(o if n == " " else n for o, n in zip(old, new, strict=True))


def passes(folder: Path, page: str, *programs: str) -> bool:
    """Whether the checks of a page, and the programs named, are content with a copy."""
    others = [f"--ignore=tests/test_{name}.py" for name in ("checks", "build", "style", "serving")]
    options = ["-m", "not site", "--page", page, "--device", "cpu", "-x", "-q", "--tb=no"]
    return pytest_in(folder, *programs, "tests", *others, *options)[0] == 0


def noticed(mutant: Mutant, folder: Path) -> bool:
    file = folder / mutant.file
    text = file.read_text()
    lines = text.split("\n")
    lines[mutant.line - 1 : mutant.line + mutant.old.count("\n")] = mutant.new.split("\n")
    file.write_text("\n".join(lines))
    try:
        return not passes(folder, mutant.page, *programs(mutant))
    finally:
        file.write_text(text)


def programs(mutant: Mutant) -> list[str]:
    """The program that a lie outside the page's own text belongs to, and the figures that are drawn from it."""
    program = Path(mutant.file).with_suffix(".py")
    while mutant.file != mutant.page and not (ROOT / program).exists():  # x.torch-1.0.1.out
        program = program.with_suffix("").with_suffix(".py")
    return [str(program), "figures"] if mutant.file != mutant.page else []


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pages", nargs="*", help="pages such as docs/index.md; all if none is named")
    pages = parser.parse_args().pages or [p.relative_to(ROOT).as_posix() for p in sorted((ROOT / "docs").rglob("*.md"))]
    lies = [mutant for page in pages for mutant in mutants(page)]
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(WORKERS) as pool:
        folders = Queue()
        for number in range(WORKERS):
            (Path(temporary) / str(number)).mkdir()
            folders.put(copy(Path(temporary) / str(number)))

        untouched = Path(temporary) / "0"
        if broken := [page for page in pages if not passes(untouched, page, "snippets", "figures")]:
            sys.exit(f"{', '.join(broken)}: the checks fail before any lie is told: make them pass first")

        def verdict(mutant):
            folder = folders.get()
            try:
                return noticed(mutant, folder)
            finally:
                folders.put(folder)

        verdicts = list(pool.map(verdict, lies))
    table = defaultdict(lambda: [0, 0])
    for mutant, caught in zip(lies, verdicts, strict=True):
        table[mutant.kind][not caught] += 1
        if not caught:
            print(f"survived: {mutant.file}:{mutant.line}: {mutant.kind}\n  - {mutant.old}\n  + {mutant.new}")
    for kind, (caught, survived) in sorted(table.items()):
        print(f"{kind:34} {caught:4} caught {survived:4} survived")
    sys.exit(any(survived for _, survived in table.values()))


if __name__ == "__main__":
    main()
