"""`make serve` shows a changed page and a changed snippet; how soon is for `make bench` to say."""

import pytest

from tools import copies

CHANGES = {
    "docs/loss/backward.md": "loss/backward/",
    "snippets/schedulers/step-order/optimizer_first.out": "schedulers/step-order/",
}


@pytest.fixture(scope="module")
def serving(tmp_path_factory):
    """A copy of the project, served by MkDocs, and its address."""
    folder = copies.copy(tmp_path_factory.mktemp("serving"))
    with copies.serving(folder) as address:
        yield folder, address


@pytest.mark.parametrize("file", CHANGES)
def test_change_is_shown(file, serving):
    folder, address = serving
    with (folder / file).open("a") as changed:
        changed.write("\njustchanged\n")
    copies.wait_until("justchanged", address + CHANGES[file], 30)
