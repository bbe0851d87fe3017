"""A program that has `torch.compile` in it is run as its reader runs it, and may need a compiler."""

import os
import re
import shutil
import sys

COMPILES = re.compile(r"torch\.compile\b")
# Logged once a process, whichever optimizer's step is compiled: "W1129 16:05:16.003000 … will be ignored"
LOGGED = re.compile(r"^W\d{4} .* Profiler record function .* will be ignored\n", re.MULTILINE)


def compiles(text: str) -> bool:
    return bool(COMPILES.search(text))


def needs_compiler(text: str) -> bool:
    """Whether torch.compile makes C++ of a program: its backend is inductor, which is the default."""
    return compiles(text) and ("inductor" in text or "backend=" not in text)


def compiler_is_here() -> bool:
    """Whether there is the one that inductor calls."""
    return bool(shutil.which(os.environ.get("CXX", "clang++" if sys.platform == "darwin" else "g++")))
