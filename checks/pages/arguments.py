"""The page of an algorithm names every argument of its class, and its table has their defaults."""

import ast
import inspect

import pytest
import torch
from pages import DOCS, prose, relative, render, report

ALGORITHMS = sorted((DOCS / "algorithms").glob("*.md"))


@pytest.mark.parametrize("page", ALGORITHMS, ids=relative)
def test_the_table_is_the_constructor(page):
    report(wrong_arguments(page))


def wrong_arguments(page):
    cls = next(cls for name, cls in vars(torch.optim).items() if name.lower() == page.stem and inspect.isclass(cls))
    parameters = inspect.signature(cls).parameters
    lines = page.read_text().splitlines()
    told = {code for passage in prose(page) for code in passage.codes}
    for name in parameters.keys() - told - {"params"}:
        yield f"{relative(page)}:1: no word of {cls.__name__}({name}=)"
    table = next(table for table in render(page).find_all("table") if table.th.text == "argument")
    for name, default, *_ in ([cell.text for cell in row.find_all("td")] for row in table.tbody.find_all("tr")):
        place = f"{relative(page)}:{next(n for n, line in enumerate(lines, 1) if line.startswith(f'| `{name}` '))}"
        if name not in parameters:
            yield f"{place}: {cls.__name__} takes no {name}"
        elif ast.literal_eval(default) != parameters[name].default:
            yield f"{place}: {name} is {parameters[name].default} by default, not {default}"
