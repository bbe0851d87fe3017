// @ts-check
/* "The same run in PyTorch": fetched when a reader opens it. */

/** @import { Result, Scene } from "./types" */

import { pythonNumber } from "./address.js";
import { label } from "./scene.js";
import { SURFACES } from "./surfaces.js";

const NOISES = `
def noises(seed, size):
    """The browser's pseudo-random numbers, uniform in (-size, size), in pairs."""
    state = seed * 1000003 % 2147483647
    while True:
        pair = []
        for _ in range(2):
            state = state * 16807 % 2147483647
            pair.append(size * (2 * state / 2147483647 - 1))
        yield torch.tensor(pair)

`;

const REFUSED = `
    except Exception as error:  # the others go on
        print(f"{type(error).__name__}: {error}")
`;

/** The same runs, up to the step that is shown, as a program that prints where they are. Where torch refuses one, it
 * prints that and goes on.
 * @param {Scene} scene
 * @param {any} driven
 * @param {Result[]} results */
export function program({ surface, start, at, noise, seed, runs }, driven = { imports: "import torch" }, results) {
  const { imports, scheduler = "", step = "" } = driven;
  if (!imports) return ""; // no schedule of torch
  const body = `    w = torch.tensor([${start.map((one) => pythonNumber(one)).join(", ")}], requires_grad=True)
    optimizer = make_optimizer(w)
${scheduler}${noise ? `    noise = noises(seed=${seed}, size=${noise})\n` : ""}    for _ in range(${at}):
        optimizer.zero_grad()
        ${noise ? "(loss(w) + next(noise) @ w)" : "loss(w)"}.backward()
        optimizer.step()
${step}    print(f"{type(optimizer).__name__}: w = {w.tolist()}, loss = {loss(w).item()}")
`;
  const refused = results.some(({ path }) => !path[at]);
  return `${imports}

torch.set_default_dtype(torch.float64)  # the browser's numbers


def loss(w):
    x, y = w
    return ${SURFACES[surface].python}

${noise ? NOISES : ""}
for make_optimizer in [
${runs.map((run) => `    lambda w: ${label(run, pythonNumber).replace("(", "([w], ").replace(/^/, "torch.optim.")},\n`).join("")}]:
${refused ? `    try:\n${body.replace(/^/gm, "    ").trimEnd()}${REFUSED}` : body}`;
}
