"""Would anybody notice? `make mutants` tells one lie at a time and counts the lies that no check sees.

    make mutants                                    all pages
    make mutants PAGE=docs/schedulers/step-order.md one page

Each half of the pages is lied about in a copy of the project, by this program in the copy: a lie is a change of one
line, and the checks of its page and the programs that it belongs to judge it.

Seeded, so that two runs tell the same lies. Survivors are printed with their place. What is no lie is not told: the
number of a list item, the size of a tensor that nobody prints, a print that comes a line earlier and prints the same.
The output of a torch that is not here is not lied about either: `make upstream` and `make history` judge it.
A program that survives is shown as it is and prints what it printed: ask whether it still proves what the page says.
"""

import argparse
import ast
import io
import random
import re
import subprocess
import sys
import tempfile
import tokenize
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from checks import ROOT
from checks.pages import CHECKS, blocks, links, messages, problems
from checks.pages.versions import VERSION
from checks.programs import stored, text
from checks.programs.run import Absent, Wrong, run, run_on_old_torch
from checks.reading import releases
from checks.reading.markdown import INCLUDE, without_fences
from checks.reading.numbers import NUMBER
from checks.reading.page import Page, pages
from checks.reading.scenes import scenes
from figures.scene import draw
from tools.copies import copy

WORKERS = 2
EACH = 3  # lies of a kind on a page, in a program or in an output

# What is on a page beside its fences and is no prose.
NO_PROSE = re.compile(
    r"""^[^\n]*--8<--[^\n]*$                  # an include
      | ^\ *(?!description)[a-z]+:[^\n]*$     # front matter
      | ^\ *"cell_type":\ "code".*?(?=^\ *"cell_type"|\Z)  # a notebook's programs and outputs
      | ^\ *"(?!description)\w+":[^\n]*$      # what else a notebook's file has
      | ^\ *\d+\.\ (?=\S)                     # the number of a list item
      | \]\([^)]*\)                           # the address of a link
      | <[a-z/][^>]*>                         # HTML
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
ARGUMENT = re.compile(r"\w+(?==[^`\n]*`)")
MESSAGE = re.compile(r'(?:\*\*|## )"[a-z]\S* (\S+)(?=[^"]{8,}")')
SCENE = re.compile(r"(?<=<optim-race )[^>]+")

# What is kept of the files that a lie changes.
KEPT = (blocks.programs, blocks.outputs, links.other, messages.printed, releases.runs, releases.changes, text.includes)


@dataclass(frozen=True)
class Mutant:
    kind: str
    page: str
    file: str
    line: int  # from 1
    old: str
    new: str


def change_once(pattern, change, line: str, chance: random.Random, seen: str | None = None) -> str:
    """`line` with one match of `pattern` changed, or as it is if there is none; matches are looked for in `seen`."""
    found = list(re.finditer(pattern, line if seen is None else seen))
    if not found:
        return line
    match = chance.choice(found)
    return line[: match.start()] + change(match) + line[match.end() :]


def other_digit(number: str, chance: random.Random) -> str:
    """`number` with one digit changed into any other."""
    return change_once(r"\d", lambda match: chance.choice("0123456789".replace(match[0], "")), number, chance)


def next_minor(match: re.Match) -> str:
    major, minor, *patch = match[0].split(".")
    return ".".join([major, str(int(minor) + 1), *patch])


def swap_letters(match: re.Match) -> str:
    """Two neighbouring letters of the longest word swapped."""
    word = max(re.findall(r"[A-Za-z_]+", match[0]), key=len, default="")
    pairs = [n for n in range(len(word) - 1) if word[n] != word[n + 1]]
    if len(word) < 4 or not pairs:
        return match[0]
    n = pairs[len(pairs) // 2]
    return match[0].replace(word, word[:n] + word[n + 1] + word[n] + word[n + 2 :], 1)


def blanks(match: re.Match) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def of_page(page: str, chance: random.Random):
    """Lies in a page's own text."""
    kinds = {
        "a version moved by one": (VERSION, next_minor),
        "a digit in a sentence": (NUMBER, lambda match: other_digit(match[0], chance)),
        "a name with two letters swapped": (CODE, swap_letters),
        "an argument that does not exist": (ARGUMENT, lambda match: match[0] + "x"),
        "a message with a word changed": (MESSAGE, lambda match: match[0].replace(match[1], "never")),
    }
    text = (ROOT / page).read_text()
    lines = text.split("\n")
    prose = NO_PROSE.sub(blanks, "\n".join([*without_fences(text), ""] if page.endswith(".md") else lines)).split("\n")
    for number, (line, words) in enumerate(zip(lines, prose, strict=True), 1):
        for kind, (pattern, change) in kinds.items():
            seen = VERSION.sub(blanks, words) if pattern is NUMBER else words
            yield kind, number, change_once(pattern, change, line, chance, seen)
        if link := re.search(r"\]\(([^)]+\.md)(#[^)]*)?\)", line):
            yield "an anchor", number, line.replace(link[0], f"]({link[1]}#nowhere)")
        if line.strip() == "```python":
            other = chance.choice(["py", "python3", "Python"])
            yield "a fence spelled another way", number, line.replace("python", other)
        if INCLUDE.search(line):
            yield "an include of a section renamed", number, re.sub(r'"([^":]+)[^"]*"', r'"\1:renamed"', line)
        if scene := SCENE.search(line):
            lie = other_digit(scene[0].partition("style=")[0], chance)
            yield "a scene", number, line.replace(scene[0].partition("style=")[0], lie)
        if " .source " in line:
            for later, quoted in enumerate(lines[number:], number + 1):
                if "```" in quoted:
                    break
                yield "a quoted line of PyTorch", later, change_once(r"[a-z_]{4,}", swap_letters, quoted, chance)


def of_program(file: str, chance: random.Random):
    """Lies in a program."""
    text = (ROOT / file).read_text()
    lines, tree = text.split("\n"), ast.parse(text)
    sizes = {place for node in ast.walk(tree) if isinstance(node, ast.Call) for place in whole_numbers(node)}
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NUMBER and token.start not in sizes:
            row, column = token.start
            line = lines[row - 1]
            yield "a digit in a program", row, line[:column] + other_digit(token.string, chance) + line[token.end[1] :]
    for number, line in enumerate(lines, 1):
        if re.match(r"\s+optimizer\.zero_grad\(\)$", line):
            yield "a dropped zero_grad", number, line.replace("optimizer.zero_grad()", "pass")
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for one, two in pairwise(body) if isinstance(body, list) else ():
            if acts(one) and acts(two) and two.lineno == one.lineno + 1:
                yield "two statements swapped", one.lineno, lines[two.lineno - 1] + "\n" + lines[one.lineno - 1]


def whole_numbers(call: ast.Call) -> list[tuple[int, int]]:
    """Where the sizes stand in torch.ones(2, 2) or nn.Linear(2, 1)."""
    of_torch = re.match(r"(torch|nn)\.", ast.unparse(call.func))
    numbers = [part for part in call.args if isinstance(part, ast.Constant) and type(part.value) is int]
    return [(part.lineno, part.col_offset) for part in numbers if of_torch]


def acts(statement: ast.stmt) -> bool:
    """Whether a statement is a call, of one line, that does something and not only writes down what it sees."""
    call = statement.value if isinstance(statement, ast.Expr) and statement.lineno == statement.end_lineno else None
    return isinstance(call, ast.Call) and not re.search(r"(^print|\.append)$", ast.unparse(call.func))


def of_output(file: str, chance: random.Random):
    """Lies in a stored output or a figure."""
    kind = "a figure's data" if file.endswith(".svg") else "a digit in an output"
    for number, line in enumerate((ROOT / file).read_text().split("\n"), 1):
        if re.search(r"\d", line):
            yield kind, number, other_digit(line, chance)
        if words := re.search(r"(?:Error|Warning): (\w+ \w+ \w+)", line):
            yield "a word in a caught message", number, line.replace(words[1], words[1] + " never", 1)


def mutants(page: str):
    """The lies about a page: at most EACH of a kind and a file, drawn with a seed that is the page's own."""
    chance = random.Random(page)
    included = {include.path for include in Page.read(ROOT / page).includes if include.path}
    files = [page, *sorted(path.relative_to(ROOT).as_posix() for path in included if runs_here(path.name))]
    for file in files:
        lines = (ROOT / file).read_text().split("\n")
        kinds = defaultdict(list)
        source = of_page if file == page else of_program if file.endswith(".py") else of_output
        for kind, number, new in source(file, chance):
            old = "\n".join(lines[number - 1 : number + new.count("\n")])
            if new != old:
                kinds[kind].append(Mutant(kind, page, file, number, old, new))
        for found in kinds.values():
            yield from chance.sample(found, min(len(found), EACH))


def runs_here(file: str) -> bool:
    """Whether the torch that printed a file is here: the pinned one, or what `make history` has built."""
    version = re.search(r"\.(torch-[\d.]+)\.out$", file)
    return not version or (ROOT / ".history" / version[1] / "built").exists()


def noticed(mutant: Mutant) -> bool:
    file = ROOT / mutant.file
    text = file.read_text()
    lines = text.split("\n")
    lines[mutant.line - 1 : mutant.line + mutant.old.count("\n")] = mutant.new.split("\n")
    file.write_text("\n".join(lines))
    try:
        return bool(complaint(mutant.page, mutant.file))
    finally:
        file.write_text(text)


def complaint(name: str, changed: str | None = None) -> str:
    """The first thing that is wrong with a page; if `changed` is a program or its output, that one alone is run."""
    for kept in KEPT:
        kept.cache_clear()
    page = Page.read(ROOT / name)
    try:
        for program in sorted((ROOT / "snippets" / page.owns).glob("*.py")):
            if changed is None or changed.startswith(f"snippets/{page.owns}/{program.stem}."):
                judge(program)
        if changed != name:
            shown = {include.path.with_suffix(".py") for include in page.includes}
            for figure in sorted(path for path in shown if path.exists() and path.is_relative_to(ROOT / "figures")):
                judge(figure)
        for scene in scenes(page):
            stored.judge(ROOT / "figures" / scene.picture, draw(scene) + "\n", exact=True)
    except Wrong as wrong:
        return str(wrong)
    return next((str(problem) for check in CHECKS for problem in problems(page, check)), "")


def judge(program: Path) -> None:
    stored.judge(stored.output(program), run(program), exact=True)
    for version, output in stored.on_old_torch(program).items():
        try:
            stored.judge(output, run_on_old_torch(program, version), exact=True)
        except Absent:
            continue


def tell(pages: list[str]) -> Counter:
    """Tell every lie about `pages` in this very tree; print those that survive; count by kind and by fate."""
    for page in pages:
        if wrong := complaint(page):
            sys.exit(f"{page} fails before any lie is told: make it pass first\n{wrong}")
    fates = Counter()
    for mutant in (mutant for page in pages for mutant in mutants(page)):
        caught = noticed(mutant)
        fates[mutant.kind, "caught" if caught else "survived"] += 1
        if not caught:
            print(
                f"survived: {mutant.file}:{mutant.line}: {mutant.kind}\n  - {mutant.old}\n  + {mutant.new}", flush=True
            )
    return fates


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pages", nargs="*", help="pages such as docs/index.md; all if none is named")
    parser.add_argument("--here", action="store_true", help="lie in this very tree, which is a copy")
    asked = parser.parse_args()
    if asked.here:
        for (kind, fate), count in sorted(tell(asked.pages).items()):
            print(f"{kind}\t{fate}\t{count}")
        return
    # Long pages first, in turn: no copy has all of them.
    names = asked.pages or [page.name for page in sorted(pages(), key=lambda page: -len(page.includes))]
    fates = Counter()
    with tempfile.TemporaryDirectory() as temporary:
        running = []
        for number in range(min(WORKERS, len(names))):
            folder = copy(Path(temporary) / str(number))
            command = [sys.executable, "-m", "tools.mutants", "--here", *names[number::WORKERS]]
            running.append(subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True))
        for process in running:
            for line in process.stdout:
                if line.count("\t") == 2:
                    kind, fate, count = line.split("\t")
                    fates[kind, fate] += int(count)
                else:
                    print(line, end="", flush=True)
            if process.wait():
                sys.exit(process.returncode)
    for kind in sorted({kind for kind, _ in fates}):
        print(f"{kind:34} {fates[kind, 'caught']:4} caught {fates[kind, 'survived']:4} survived")
    sys.exit(any(fate == "survived" for _, fate in fates))


if __name__ == "__main__":
    main()
