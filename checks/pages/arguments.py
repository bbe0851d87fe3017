"""The page of an algorithm names every argument of its class, and its table has their defaults."""

import ast
import inspect

import torch

from checks.reading.page import Page


def wrong(page: Page):
    cls = subject(page)
    if not cls:
        return
    parameters = inspect.signature(cls).parameters
    told = {code for passage in page.prose for code in passage.codes}
    for name in parameters.keys() - told - {"params"}:
        yield page.problem(1, f"no word of {cls.__name__}({name}=)")
    table = next((table for table in page.html.find_all("table") if table.th.text == "argument"), None)
    if not table:
        yield page.problem(1, "no table of arguments: its first column is headed `argument`, its second `default`")
        return
    for name, default, *_ in ([cell.text for cell in row.find_all("td")] for row in table.tbody.find_all("tr")):
        line = page.line_of(f"| `{name}` ")
        if name not in parameters:
            yield page.problem(line, f"{cls.__name__} takes no {name}")
        elif ast.literal_eval(default) != parameters[name].default:
            yield page.problem(line, f"{name} is {parameters[name].default} by default, not {default}")


def subject(page: Page) -> type | None:
    """The class that a page of docs/algorithms/ is about: the one it is named for."""
    folder, _, name = page.owns.rpartition("/")
    classes = {cls.__name__.lower(): cls for cls in vars(torch.optim).values() if inspect.isclass(cls)}
    return classes.get(name) if folder == "algorithms" else None
