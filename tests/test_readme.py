"""README.md and CONTRIBUTING.md tell the truth about the commands and the tree."""

import re

import pytest

from checks import ROOT
from checks.reading.markdown import fences
from tests.every import fail_with

README = ROOT / "README.md"


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_every_command_is_a_make_target(name):
    targets = re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(), re.M)
    fail_with(
        f"{name}:{fence.line}: `{command}` is no target of the Makefile"
        for fence in fences((ROOT / name).read_text())
        if fence.info == "sh"
        for command in fence.body.split("\n")
        if command.startswith("make") and not re.fullmatch(rf"make ({'|'.join(targets)})( [A-Z]+=\S+)*", command)
    )


def test_every_folder_has_its_line():
    rows = re.findall(r"^\|(.*?)\|", README.read_text(), re.M)
    named = {name for row in rows for name in re.findall(r"`([.\w]+)/`", row)}
    folders = {path.name for path in ROOT.iterdir() if path.is_dir() and any(path.rglob("*"))}
    made = set(re.findall(r"^/?(\S+)/$", (ROOT / ".gitignore").read_text(), re.M)) | {".git"}
    fail_with(f"README.md:1: there is no folder {name}/" for name in sorted(named - folders))
    fail_with(f"README.md:1: it does not say what {name}/ is" for name in sorted(folders - named - made))
