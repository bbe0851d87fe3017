"""README.md tells the truth about the commands and the tree."""

import re

from pages import ROOT, fences, report

README = ROOT / "README.md"


def test_every_command_is_a_make_target():
    targets = re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(), re.M)
    report(
        f"README.md:{line}: `{command}` is no target of the Makefile"
        for line, info, body in fences(README)
        if info == "sh"
        for command in body.split("\n")
        if not re.fullmatch(rf"make ({'|'.join(targets)})( [A-Z]+=\S+)?", command.strip())
    )


def test_every_folder_named_exists():
    named = re.findall(r"^\| `(\w+)/` \|", README.read_text(), re.M)
    assert named
    report(f"README.md:1: there is no folder {name}/" for name in named if not (ROOT / name).is_dir())
