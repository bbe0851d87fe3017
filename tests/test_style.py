"""Python, spelling and workflows are in order: each tool's own report is the message."""

import subprocess
import sysconfig
from pathlib import Path

import pytest
from pages import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
TOOLS = {
    "ruff": ["ruff", "check", "--no-cache", "--output-format=concise", "."],
    "format": ["ruff", "format", "--no-cache", "--check", "."],
    "spelling": [
        "codespell",
        "docs",
        "snippets",
        "figures",
        "tests",
        "README.md",
        "--skip=*.svg",
        '--ignore-regex="image/png": ".*"',
    ],
    "workflow schema": ["check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS],
    "workflow security": ["zizmor", "--offline", "--quiet", "--persona", "pedantic", *WORKFLOWS],
}


@pytest.mark.parametrize("tool", TOOLS)
def test_tool_finds_nothing(tool):
    name, *arguments = TOOLS[tool]
    run = subprocess.run(
        [Path(sysconfig.get_path("scripts"), name), *arguments], cwd=ROOT, capture_output=True, text=True
    )
    if run.returncode:
        pytest.fail(run.stdout + run.stderr, pytrace=False)
