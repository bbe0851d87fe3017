"""Would anybody notice? `make mutants` tells one lie at a time and counts the lies that no check sees.

Each mutant is a copy of the project with one change, on which only the checks of the page it is on are run:

    make mutants                                    all pages
    make mutants PAGE=docs/schedulers/step-order.md one page

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
import sys
import tempfile
import tokenize
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from queue import Queue

from copies import PAGE_CHECKS, ROOT, copy, pytest_in

WORKERS = 2
EACH = 3  # lies of a kind on a page, in a program or in an output

# What is on a page and is no prose.
NO_PROSE = re.compile(
    r"""^\ *```.*?^\ *```$                    # a fence
      | ^[^\n]*--8<--[^\n]*$                  # an include
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
NUMBER = re.compile(r"(?<![\w.#/])\d[\d.]*(?:e-?\d+)?(?![\w/])")


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
    # Not above: a copy's process reads this file before it is the copy's, and would keep these pages for its own.
    from pages import INCLUDE, VERSION

    kinds = {
        "a version moved by one": (VERSION, next_minor),
        "a digit in a sentence": (NUMBER, lambda match: other_digit(match[0], chance)),
        "a name with two letters swapped": (CODE, swap_letters),
        "an argument that does not exist": (ARGUMENT, lambda match: match[0] + "x"),
        "a message with a word changed": (MESSAGE, lambda match: match[0].replace(match[1], "never")),
    }
    text = (ROOT / page).read_text()
    lines, prose = text.split("\n"), NO_PROSE.sub(blanks, text).split("\n")
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
    from pages import INCLUDE

    chance = random.Random(page)
    shown = {include["file"] for include in INCLUDE.finditer((ROOT / page).read_text())} - {"where_it_ran.md"}
    files = [f"{folder}/{file}" for file in sorted(shown) for folder in ("snippets", "figures")]
    for file in [page, *(file for file in files if (ROOT / file).exists() and runs_here(file))]:
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


def passes(folder: Path, page: str, *programs: str) -> bool:
    """Whether the checks of a page, and the programs named, are content with a copy."""
    options = ["--page", page, "--device", "cpu", "-x", "-q", "--tb=no"]
    return pytest_in(folder, *programs, *PAGE_CHECKS, *options)[0] == 0


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
    from pages import NOTEBOOKS, PAGES, relative

    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pages", nargs="*", help="pages such as docs/index.md; all if none is named")
    pages = parser.parse_args().pages or [relative(page) for page in [*PAGES, *NOTEBOOKS]]
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
