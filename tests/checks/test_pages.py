"""The checks of a page are checked: each lie below, told on a page of ten lines, is caught where it stands."""

import pytest

from checks.pages import CHECKS, problems
from checks.reading.page import Page

TOP = """---
description: "A page of ten lines, long enough for what a search engine shows of it."
---

# What does this page show?

"""
SHOWN = """```python
--8<-- "schedulers/step-order/optimizer_first.py"
```

``` { .text .output }
--8<-- "schedulers/step-order/optimizer_first.out"
```

"""


def found(check: str, body: str, name: str = "docs/schedulers/step-order.md", top: str = TOP) -> list[str]:
    """What a check says of a page with this text below its title, without the name of the page."""
    return [str(problem).removeprefix(f"{name}:") for problem in problems(Page(name, top + body), check)]


TRUE = SHOWN + "The rate falls from 1.0 to 0.25, as `gamma=0.5` says, by `optimizer.step()` and `LRScheduler.step`.\n"


@pytest.mark.parametrize("check", [name for name in CHECKS if name not in ("navigation", "arguments")])
def test_a_true_page_passes(check):
    assert found(check, TRUE) == []


def test_a_number_of_a_generated_table_was_printed():
    generated = '## Table\n\n<div class="generated" markdown>\n\n--8<-- "algorithms/index/table.md"\n\n</div>\n\n'
    assert found("numbers", f"{generated}It is 0.02.\n") == []
    assert found("numbers", f"{generated}It is 0.03.\n") == [
        "15: 0.03 stands in no program and no output of this section"
    ]


LIES = {
    # what is wrong: check, text, the line and the words of what it must say
    "an include that does not exist": ("includes", '--8<-- "nowhere/at_all.py"\n', "7: neither snippets/ nor figures/"),
    "an output that is not stored": ("includes", '--8<-- "nowhere/at_all.out"\n', "`make update` writes it"),
    "a section that is gone": (
        "includes",
        '--8<-- "schedulers/step-order/optimizer_first.py:gone"\n',
        "7: schedulers/step-order/optimizer_first.py has no section gone",
    ),
    "a fence spelled py": ("fences", "```py\nprint(1)\n```\n", "7: nobody runs or compares a fence of `py`"),
    "a fence with a title": ("fences", '```python title="a.py"\nprint(1)\n```\n', "7: nobody runs or compares"),
    "a fence that is not labelled": ("fences", "```\nprint(1)\n```\n", "7: nobody runs or compares a fence of ``"),
    "a fence that pytest-codeblocks does not see": (
        "blocks",
        "~~~python\nprint(1)\n~~~\n",
        "7: pytest-codeblocks does",
    ),
    "an output typed by hand": ("blocks", "``` { .text .output }\nw 0.75\n```\n", "7: no program printed this output"),
    "a program that is included from elsewhere": (
        "blocks",
        '```python\n--8<-- "old-pytorch/table.md"\n```\n',
        "7: no program that runs has this Python",
    ),
    "a tab with its fence indented by two": (
        "structure",
        '=== "torch 1.1.0"\n\n  ```python\n  print(1)\n  ```\n',
        "7: nothing is inside: indent what belongs there by 4 spaces",
    ),
    "a question with its answer not indented": (
        "structure",
        '??? question "Which?"\n\nThis.\n',
        "7: nothing is inside",
    ),
    "a question with its program not indented": (
        "structure",
        '??? question "Which?"\n\n```python\nprint(1)\n```\n',
        "7: nothing is inside",
    ),
    "a nested tab with nothing in it": (
        "structure",
        '??? question "Which?"\n\n    === "a"\n\n    This.\n',
        "9: nothing is inside: indent what belongs there by 8 spaces",
    ),
    "a fence that leaves its tab": (
        "structure",
        '=== "torch 1.1.0"\n\n    Text.\n\n  ```python\n  print(1)\n  ```\n',
        "11: the fence is indented by 2 spaces",
    ),
    "a paragraph indented by four": ("structure", "Text.\n\n    More text.\n", "9: 1 code blocks are rendered from 0"),
    "a second title": ("structure", "# Another\n", "1: 2 headings of the first level"),
    "a level that is skipped": ("structure", "#### Deep\n", "1: a heading of level 4 follows one of level 1"),
    "a picture without words": ("structure", "![](x.png)\n", "7: x.png has no alt text"),
    "Markdown that is left": ("structure", "An **open end.\n", "7: '**' is left in the text"),
    "prose in a generated part": (
        "structure",
        '<div class="generated" markdown>\n\nFour is five.\n\n</div>\n',
        "1: only an include may stand in a generated part",
    ),
    "a link to no page": ("links", "[there](nowhere.md)\n", "7: the link 'nowhere.md' leads nowhere"),
    "a link to no heading": ("links", "[there](lambda.md#nowhere)\n", "has no heading '#nowhere'"),
    "a link to no heading of its own": ("links", "[there](#nowhere)\n", "7: the link '#nowhere'"),
    "a line that PyTorch does not have": (
        "quotes",
        '``` { .python .source title="torch.optim.Optimizer.zero_grad" }\nself.zero()\n```\n',
        "8: torch.optim.Optimizer.zero_grad of the installed torch has no such line here: 'self.zero()'",
    ),
    "a quotation without its source": (
        "quotes",
        "``` { .python .source }\nself.zero()\n```\n",
        "7: name what is quoted",
    ),
    "a number that was not printed": ("numbers", f"{SHOWN}It is 0.0725.\n", "15: 0.0725 stands in no program"),
    "a count where a rate was printed": ("numbers", "```python\nprint(1)\n```\n\nIt is 1.0.\n", "11: 1.0 stands in no"),
    "an argument with another value": (
        "numbers",
        f"{SHOWN}With `gamma=1.0`.\n",
        "15: no program of this page has gamma=1",
    ),
    "a quotation with another number": (
        "numbers",
        f"{SHOWN}It says `by 1.75`.\n",
        "15: no program and no output of this",
    ),
    "a name with two letters swapped": (
        "names",
        "See `LRShceduler.step`.\n",
        "7: `LRShceduler.step`: nothing on this page",
    ),
    "an argument that does not exist": ("names", "Call `optimizer.zero_grad(to_zero=True)`.\n", "is named 'to_zero='"),
    "an argument alone that does not exist": (
        "names",
        "Give `patients=2`.\n",
        "nothing in torch.optim takes an argument",
    ),
    "a message with a word changed": (
        "messages",
        '**"optimizer got an empty argument list"** is what it says.\n',
        "7: 'optimizer got an empty argument list' is no message",
    ),
    "a version moved by one": (
        "versions",
        "Since 2.1 `zero_grad()` leaves `None`.\n",
        "7: nothing that is named beside",
    ),
    "a version in which another fact of that name changed": (
        "versions",
        "Since 1.2.0 `scheduler.step()` belongs after `optimizer.step()`.\n",
        "a guess by its words: `scheduler.step()` belongs after",
    ),
    "a version in which it ended": ("versions", "`adam` is in `torch.optim.functional` since 1.8.\n", "no longer: "),
    "a tab that shows another version": (
        "versions",
        '=== "torch 1.2.0"\n\n    --8<-- "schedulers/step-order/versions.torch-1.1.0.out"\n',
        "7: the tab of torch 1.2.0 shows schedulers/step-order/versions.torch-1.1.0.out",
    ),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_lie_is_caught(lie):
    check, body, words = LIES[lie]
    assert any(words in problem for problem in found(check, body)), found(check, body)


def test_a_release_may_be_quoted_from_its_source():
    """Where it cannot be run, a link to the file of that release stands in the section."""
    said = (
        "In torch 1.12.0 ([source](https://github.com/pytorch/pytorch/blob/{}/torch/optim/adam.py)) it was an error.\n"
    )
    assert found("versions", said.format("v1.12.0")) == []
    assert len(found("versions", said.format("main"))) == 1


def test_a_page_outside_the_navigation_is_caught():
    assert found("navigation", "", name="docs/schedulers/new.md") == [
        "1: the page is not in the nav of mkdocs.yml: add it to its chapter"
    ]
    assert found("navigation", "") == []


@pytest.mark.parametrize("top", ["# No front matter\n", "---\ndescription: order: first\n---\n\n# Title\n"])
def test_front_matter_that_does_not_parse_is_caught(top):
    assert any("no description in the front matter" in problem for problem in found("structure", "", top=top))


def test_a_description_that_a_search_engine_cuts_is_caught():
    top = TOP.replace("A page", "A page " * 20)
    assert any("search engines show 50 to 160" in problem for problem in found("structure", "", top=top))


TABLE = "| argument | default | what it does |\n|---|---|---|\n| `dampening` | {} | less of each gradient |\n\n"
OTHERS = "`lr` `momentum` `weight_decay` `nesterov` `maximize` `foreach` `differentiable` `fused`"


@pytest.mark.parametrize(
    "body, words",
    [
        (TABLE.format(0) + OTHERS, None),
        (TABLE.format(1) + OTHERS, "9: dampening is 0 by default, not 1"),
        (TABLE.format(0) + OTHERS.replace("`fused`", ""), "1: no word of SGD(fused=)"),
        (TABLE.format(0).replace("dampening", "damping") + OTHERS + "`dampening`", "9: SGD takes no damping"),
        ("No table. `dampening` " + OTHERS, "1: no table of arguments"),
    ],
)
def test_the_table_is_the_constructor(body, words):
    said = found("arguments", body, name="docs/algorithms/sgd.md")
    assert said == [] if words is None else any(words in problem for problem in said), said


STEP_LR = "| argument | default | what it does |\n|---|---|---|\n| `step_size` | {} | … |\n| `gamma` | {} | … |\n\n"


@pytest.mark.parametrize(
    "step_size, gamma, words",
    [
        ("required", "1/10", []),
        ("10", "0.1", ["9: step_size is required, not 10"]),
        ("required", "required", ["10: gamma is 0.1 by default, not required"]),
    ],
)
def test_what_is_required_has_no_default(step_size, gamma, words):
    assert (
        found("arguments", STEP_LR.format(step_size, gamma) + "`last_epoch`", name="docs/schedules/steplr.md") == words
    )


def test_a_lie_in_the_notebook_is_caught():
    cell = '{"cell_type": "markdown", "source": ["# A title\\n\\nSince torch 2.1 `zero_grad()` leaves `None`."]}'
    page = Page("docs/notebook/n.ipynb", f'{{"metadata": {{"description": "d"}}, "cells": [\n{cell}]}}')
    assert [str(problem).partition(" (")[0] for problem in problems(page, "versions")] == [
        "docs/notebook/n.ipynb:2: nothing that is named beside torch 2.1 changed there"
    ]


RACE = (
    '<div markdown="0"><optim-race surface="quadratic" steps="100" optimizers="sgd(lr=0.077) adam(lr={})">\n'
    '--8<-- "algorithms/adam/scene.svg"\n</optim-race></div>\n\n'
    '```python\n--8<-- "algorithms/adam/race.py"\n```\n'
)


def test_a_scene_is_what_the_program_does():
    assert found("scenes", RACE.format(0.1)) == []
    [said] = found("scenes", RACE.format(0.25))
    assert said.startswith("7: the scene shows 100 steps of Adam(lr=0.25) on quadratic from (-3, 2), and no program")
    assert len(found("scenes", RACE.format(0.1).replace('"100"', '"50"'))) == 2
    assert len(found("scenes", RACE.format(0.1).replace("quadratic", "ravine"))) == 2


def test_a_scene_that_is_misspelt_is_named():
    with pytest.raises(ValueError, match=r"step-order\.md:7: the instrument does not understand this: .*quadric"):
        found("scenes", RACE.format(0.1).replace("quadratic", "quadric"))


DESIGN = (
    '<div markdown="0"><schedule-designer schedule="{}" lr="{}" epochs="22">\n'
    '--8<-- "explore/schedules/scene.svg"\n</schedule-designer></div>\n\n'
    '```python\n--8<-- "explore/schedules/scenes.py"\n```\n'
)


def test_a_design_has_the_rates_of_the_program():
    assert found("scenes", DESIGN.format("CosineAnnealingLR(T_max=10)", 0.1)) == []
    for schedule, lr in ("CosineAnnealingLR(T_max=11)", 0.1), ("CosineAnnealingLR(T_max=10)", 0.2):
        [said] = found("scenes", DESIGN.format(schedule, lr))
        assert said.startswith(f"7: the scene shows an optimizer that uses the 22 rates of {schedule}, and no program")
    for wrong in "CosineAnnealing(T_max=10)", "OneCycleLR(max_lr=0.1,total_steps=5)":
        with pytest.raises(ValueError, match=r"step-order\.md:7: the instrument does not understand this"):
            found("scenes", DESIGN.format(wrong, 0.1))


def test_nothing_is_said_of_a_page_that_cannot_be_read():
    body = '--8<-- "nowhere/at_all.py"\n\nIt is 0.0725, see `LRShceduler`.\n'
    assert [check for check in CHECKS if found(check, body)] == ["includes"]


@pytest.mark.parametrize(
    "sentence, claims",
    [
        ("Every program ran on the CPU and on CUDA.", True),
        ("Every output is what the program printed, on CPU and on a GPU.", True),
        ("It runs on CUDA where there is one.", False),
        ("It was not run on CUDA.", False),
        ("Programs run on the CPU.", False),
    ],
)
def test_a_gpu_is_claimed_only_with_evidence(sentence, claims, monkeypatch):
    from checks.programs import evidence

    monkeypatch.setattr(evidence, "records", lambda: [])
    assert bool(found("devices", f"{sentence}\n", name="docs/about.md")) == claims
    seen = evidence.Record("2.13.0", "NVIDIA H100", "snippets/x.py", "0", "3.11", "2026-01-01", "passed")
    monkeypatch.setattr(evidence, "records", lambda: [seen])
    assert found("devices", f"{sentence}\n", name="docs/about.md") == []
