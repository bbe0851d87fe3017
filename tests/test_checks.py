"""The checks are checked: each lie below, put into a copy of the project, is caught with the place where it stands."""

import pytest
from copies import copy, pytest_in

PAGE = "docs/schedulers/step-order.md"
SNIPPET = "snippets/schedulers/step_order.py"
OUTPUT = "snippets/schedulers/step_order.out"
INIT = "docs/optimizer/init.md"

SLOW = "checks", "build", "style", "serving"  # and whatever needs the built site

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
        "tests",
        ["'gone' could not be located"],
    ),
    "a fence spelled py": (PAGE, "```python\n", "```py\n", "tests", [f"{PAGE}:", "a fence of `py`"]),
    "a fence with a title": (PAGE, "```python\n", '```python title="a.py"\n', "tests", [f"{PAGE}:", "nobody runs"]),
    "a program written on the page": (
        PAGE,
        '--8<-- "schedulers/step_order.out"',
        "epoch 0 moved w by 2.0",
        "tests",
        [f"{PAGE}:", "no program printed"],
    ),
    "a snippet that no page shows": (
        PAGE,
        '--8<-- "schedulers/step_order_silent.',
        '--8<-- "schedulers/step_order.',
        "tests",
        ["snippets/schedulers/step_order_silent.py:1: no page shows"],
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
    "a figure that is not drawn anew": (
        "snippets/schedulers/step_order_versions.out",
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
    status, printed = pytest_in(
        tmp_path, tests, "--device", "cpu", "-m", "not site", *(f"--ignore=tests/test_{name}.py" for name in SLOW)
    )
    assert status == 1, printed
    assert [word for word in words if word not in printed] == [], printed
