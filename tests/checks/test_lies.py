"""The checks are checked: each lie below, put into a copy of the project, is caught with the place where it stands."""

import json
import subprocess
import sys

import pytest
from copies import copy, pytest_in

PAGE = "docs/schedulers/step-order.md"
SNIPPET = "snippets/schedulers/step-order/optimizer_first.py"
OUTPUT = "snippets/schedulers/step-order/optimizer_first.out"
INIT = "docs/optimizer/init.md"
STEPS = "docs/loss/three-steps.md"
STATE = "docs/optimizer/state.md"
ANATOMY = "docs/optimizer/anatomy.md"

LIES = {
    # name: file, old text, new text, the tests that must notice, what they must say
    "a digit in an output": (OUTPUT, "by 0.25", "by 0.26", SNIPPET, [f"{OUTPUT}:3:", f"shown on {PAGE}:"]),
    "a constant in a snippet": (SNIPPET, "gamma=0.5", "gamma=0.25", SNIPPET, [f"{OUTPUT}:2:", f"shown on {PAGE}:"]),
    "a snippet that raises": (
        SNIPPET,
        "optimizer.step()",
        "optimizer.stop()",
        SNIPPET,
        [f'"{SNIPPET}", line 13', "AttributeError"],
    ),
    "an include of a section that is gone": (
        PAGE,
        '"schedulers/step_order.py"',
        '"schedulers/step_order.py:gone"',
        "tests/test_programs_on_pages.py",
        ["'gone' could not be located"],
    ),
    "a fence spelled py": (
        PAGE,
        "```python\n",
        "```py\n",
        "tests/test_programs_on_pages.py",
        [f"{PAGE}:", "a fence of `py`"],
    ),
    "a fence with a title": (
        PAGE,
        "```python\n",
        '```python title="a.py"\n',
        "tests/test_programs_on_pages.py",
        [f"{PAGE}:", "nobody runs"],
    ),
    "a program written on the page": (
        PAGE,
        '--8<-- "schedulers/step-order/optimizer_first.out"',
        "epoch 0 moved w by 2.0",
        "tests/test_programs_on_pages.py",
        [f"{PAGE}:", "no program printed"],
    ),
    "a snippet that no page shows": (
        PAGE,
        '--8<-- "schedulers/step-order/silent.',
        '--8<-- "schedulers/step-order/optimizer_first.',
        "tests/test_programs_on_pages.py",
        ["snippets/schedulers/step-order/silent.py:1: no page shows"],
    ),
    "float64 left as default": (
        SNIPPET,
        "import torch\n",
        "import torch\n\ntorch.set_default_dtype(torch.float64)\n",
        SNIPPET,
        [f"{SNIPPET}: default dtype: torch.float32 before, torch.float64 after"],
    ),
    "a deprecated call": (
        SNIPPET,
        "scheduler.step()",
        "scheduler.step(epoch)",
        SNIPPET,
        [SNIPPET, "UserWarning: The epoch parameter"],
    ),
    "an output that is not stored": (OUTPUT, None, None, SNIPPET, [f"{OUTPUT} does not exist: `make update`"]),
    "a line of the quoted __init__": (
        INIT,
        "self.defaults = defaults",
        "self.defaults = dict(defaults)",
        "tests/test_quotes.py",
        [f"{INIT}:", "has no such line here: 'self.defaults = dict(defaults)'"],
    ),
    "a digit in a sentence": (
        PAGE,
        "The rate falls to 0.0625",
        "The rate falls to 0.0725",
        "tests/test_numbers.py",
        [f"{PAGE}:", "0.0725 stands in no program and no output of this section"],
    ),
    "a count where a rate was printed": (
        PAGE,
        "The first rate, 1.0,",
        "The first rate, 2.0,",
        "tests/test_numbers.py",
        [f"{PAGE}:", "2.0 stands in no program and no output of this section"],
    ),
    "a name with two letters swapped": (
        PAGE,
        "`LRScheduler.__init__`",
        "`LRShceduler.__init__`",
        "tests/test_names.py",
        [f"{PAGE}:", "nothing on this page and nothing in torch is named 'LRShceduler.__init__'"],
    ),
    "an argument that does not exist": (
        STEPS,
        "optimizer.zero_grad(set_to_none=True)",
        "optimizer.zero_grad(set_to_zero=True)",
        "tests/test_names.py",
        [f"{STEPS}:", "named 'set_to_zero='"],
    ),
    "a message with a word changed": (
        STATE,
        "**\"loaded state dict contains a parameter group that doesn't match the size",
        "**\"loaded state dict contains a parameter group that doesn't match the shape",
        "tests/test_messages.py",
        [f"{STATE}:", "is no message that this page shows"],
    ),
    "a version moved by one": (
        STEPS,
        "Since 2.0 `zero_grad()`",
        "Since 2.1 `zero_grad()`",
        "tests/test_versions.py",
        [f"{STEPS}:", "nothing that is named beside torch 2.1 changed there"],
    ),
    "a version in which something else of that name changed": (
        "docs/old-pytorch.md",
        "Since 1.1.0 `scheduler.step()`",
        "Since 1.2.0 `scheduler.step()`",
        "tests/test_versions.py",
        ["docs/old-pytorch.md:", "by its words this means: `scheduler.step()` belongs after `optimizer.step()`"],
    ),
    "a version in which it ended": (
        ANATOMY,
        "| since 1.7 | `adam`",
        "| since 1.8 | `adam`",
        "tests/test_versions.py",
        [f"{ANATOMY}:", "no longer: `torch.optim.functional.adam`, 1.8.1"],
    ),
    "a tab that shows another version": (
        PAGE,
        '=== "torch 1.1.0"',
        '=== "torch 1.2.0"',
        "tests/test_versions.py",
        [f"{PAGE}:", "the tab of torch 1.2.0 shows"],
    ),
    "an anchor": (
        "docs/optimizer/param-groups.md",
        "three-steps.md#a-whole-loop",
        "three-steps.md#a-whole-lop",
        "tests/test_links.py",
        ["docs/optimizer/param-groups.md:", "'#a-whole-lop'"],
    ),
    "front matter that does not parse": (
        PAGE,
        'description: "optimizer.step() first',
        'description: order: "optimizer.step() first',
        "tests/test_markup.py",
        [f"{PAGE}:1: no description"],
    ),
    "a default that is another": (
        "docs/algorithms/sgd.md",
        "| `dampening` | 0 |",
        "| `dampening` | 1 |",
        "tests/test_arguments.py",
        ["docs/algorithms/sgd.md:", "dampening is 0 by default, not 1"],
    ),
    "an argument with another value": (
        "docs/algorithms/asgd.md",
        "`lambd=0` turns",
        "`lambd=1` turns",
        "tests/test_numbers.py",
        ["docs/algorithms/asgd.md:", "no program of this page has lambd=1"],
    ),
    "a quotation with another number, which stands elsewhere on the page": (
        "docs/optimizer/closure.md",
        "`loss now 2.25`",
        "`loss now 9.0`",
        "tests/test_numbers.py",
        ["docs/optimizer/closure.md:", "no program and no output of this page has `loss now 9.0`"],
    ),
    "a version in the notebook": (
        "docs/notebook/optim-explain.ipynb",
        "Since torch 2.0 `zero_grad()`",
        "Since torch 2.1 `zero_grad()`",
        "tests/test_versions.py",
        ["docs/notebook/optim-explain.ipynb:", "nothing that is named beside torch 2.1 changed there"],
    ),
    "a figure that is not drawn anew": (
        "snippets/schedulers/step-order/versions.out",
        "1.0000 0.5000 0.2500",
        "1.0000 0.7500 0.2500",
        "figures/rates_in_both_orders.py",
        ["figures/rates_in_both_orders.svg:"],
    ),
}


@pytest.mark.parametrize("lie", LIES)
def test_lie_is_caught(lie, tmp_path):
    file, old, new, tests, words = LIES[lie]
    changed = copy(tmp_path) / file
    if old is None:
        changed.unlink()
    else:
        assert old in changed.read_text()
        changed.write_text(changed.read_text().replace(old, new))
    status, printed = pytest_in(tmp_path, tests, "--device", "cpu")
    assert status == 1, printed
    assert [word for word in words if word not in printed] == [], printed


def test_a_cell_that_raised_stops_the_build(tmp_path):
    notebook = copy(tmp_path) / "docs/notebook/optim-explain.ipynb"
    story = json.loads(notebook.read_text())
    number, cell = next((n, c) for n, c in enumerate(story["cells"], 1) if c["cell_type"] == "code")
    cell["outputs"] = [{"output_type": "error", "ename": "NameError", "evalue": "no such name", "traceback": []}]
    notebook.write_text(json.dumps(story))
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", tmp_path / "site"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode and f"cell {number} of the notebook raised NameError: no such name" in run.stderr, run.stderr
