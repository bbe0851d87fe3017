"""The page of a class names every argument of it, and its table has their defaults."""

import inspect

from checks.programs.watch import classes
from checks.reading.page import Page


def wrong(page: Page):
    cls = subject(page)
    if not cls:
        return
    parameters = inspect.signature(cls).parameters
    told = {code for passage in page.prose for code in passage.codes}
    for name in parameters.keys() - told - {"params", "optimizer"}:
        yield page.problem(1, f"no word of {cls.__name__}({name}=)")
    table = next((table for table in page.html.find_all("table") if table.th.text == "argument"), None)
    if not table:
        yield page.problem(1, "no table of arguments: its first column is headed `argument`, its second `default`")
        return
    for name, default, *_ in ([cell.text for cell in row.find_all("td")] for row in table.tbody.find_all("tr")):
        line = page.line_of(f"| `{name}` ")
        if name not in parameters:
            yield page.problem(line, f"{cls.__name__} takes no {name}")
        elif not right(default, true := parameters[name].default):
            is_so = "required" if true is inspect.Parameter.empty else f"{true} by default"
            yield page.problem(line, f"{name} is {is_so}, not {default}")


def right(told: str, default) -> bool:
    """Whether a table's cell says what the default is: in Python, where 1/3 is shorter than its digits."""
    if default is inspect.Parameter.empty or told == "required":
        return default is inspect.Parameter.empty and told == "required"
    return eval(told, {}) == default


def subject(page: Page) -> type | None:
    """The class that a page of docs/algorithms/ or docs/schedules/ is about: the one it is named for."""
    folder, _, name = page.owns.rpartition("/")
    named = {cls.__name__.lower(): cls for cls in classes()}
    return named.get(name) if folder in ("algorithms", "schedules") else None
