"""A copy of the project, to change something in it."""

import shutil
from pathlib import Path

from checks import ROOT

LEFT_OUT = ".git", ".venv", ".history", ".cache", ".upstream", ".zensical", "node_modules", "site", "__pycache__"


def copy(folder: Path) -> Path:
    """Copy the project into `folder`: all but what git and the Makefile made of it."""

    def ignore(inside, names):
        return [name for name in names if name in LEFT_OUT and (name == "__pycache__" or Path(inside) == ROOT)]

    shutil.copytree(ROOT, folder, ignore=ignore, dirs_exist_ok=True)
    if (ROOT / ".history").exists():
        (folder / ".history").symlink_to(ROOT / ".history")
    return folder
