// @ts-check
/* What a schedule adds to the race: fetched only for a scene that has one. */

import { addressOf } from "./address.js";
import { OPTIMIZERS } from "./rules.js";
import { waits } from "./scene.js";
import { compact, construction, imports, parse, rates } from "./schedules.js";

/** A schedule in the text of an address: how it drives the steps of a run, and its lines of the program. */
export function read(text) {
  let schedule;
  try {
    schedule = parse(text);
  } catch (/** @type {any} */ error) {
    return { drive: waits, misread: error.message };
  }
  const metric = schedule.kind === "ReduceLROnPlateau" ? "loss(w).item()" : "";
  return {
    drive: (run, steps, train) => drive(schedule, run, steps, train),
    link: (scene) => link(schedule, scene),
    imports: imports(schedule),
    scheduler: `    scheduler = ${construction(schedule, "    ")}\n`,
    step: `        scheduler.step(${metric})\n`,
  };
}

/** Takes the steps, each by the rate that the schedule gives it; returns what torch raises and says. */
function drive(schedule, { name, options }, steps, train) {
  const { lr, momentum, betas } = { ...OPTIMIZERS[name].defaults, ...options };
  // Some schedulers move the momentum, or the first of the betas, of every optimizer that has such an argument.
  const moved = (momentum) => (betas ? { betas: [momentum, betas[1]] } : { momentum });
  const { error, warning } = rates({ ...schedule, lr }, steps, {
    optimizer: betas || momentum !== undefined ? "SGD" : "Adagrad",
    train: (lr, momentum) => train({ lr, ...(momentum !== undefined && moved(momentum)) }),
  });
  return { error, warning };
}

/** Where the schedule can be changed, from the rate of the first run. */
function link(schedule, { steps, runs: [{ name, options }] }) {
  const { torch, defaults } = OPTIMIZERS[name];
  const { lr = defaults.lr } = options;
  const address = addressOf({ schedule: compact(schedule), lr, optimizer: torch, epochs: steps });
  return `<a href="${new URL("../explore/schedules/", import.meta.url)}#${address}">Its rates</a>`;
}
