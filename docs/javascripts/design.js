// @ts-check
/* A design as plain data, read from texts and run: a schedule, and the loop that it is stepped in. */

import { number, quoted } from "./address.js";
import { OPTIMIZERS, parse, rates } from "./schedules.js";

export const PRESETS = {
  "falls, then stays": (i) => Math.max(0.25, 0.8 ** i),
  "falls with noise": (i) => 0.2 + 0.8 ** i + 0.06 * Math.sin(5 * i * i),
  "never improves": () => 1,
};
export const LIMITS = { epochs: [1, 500], steps_per_epoch: [1, 20], at: [0, 1e4] };
const MOST_LOSSES = LIMITS.epochs[1] * LIMITS.steps_per_epoch[1];

export const START = {
  schedule: "SequentialLR(schedulers=[LinearLR(start_factor=0.1),CosineAnnealingLR(T_max=25)],milestones=[5])",
  lr: "0.1",
  optimizer: "SGD",
  epochs: "30",
  steps_per_epoch: "1",
  scheduler_step_every: "epoch",
  order: "optimizer first",
  torch: "1.1.0 and later",
  axis: "linear",
  losses: "falls, then stays",
  at: "0",
};
export const CHOICES = {
  optimizer: Object.keys(OPTIMIZERS),
  scheduler_step_every: ["epoch", "batch"],
  order: ["optimizer first", "scheduler first"],
  torch: ["1.1.0 and later", "1.0.1"],
  axis: ["linear", "logarithmic"],
};
/** The design that fields name, the later before the earlier; of what cannot be read a sentence goes to `misread`. */
export function design(misread, ...all) {
  const state = {};
  for (const [name, preset] of Object.entries(START)) {
    for (const text of [preset, ...all.map((fields) => fields[name])]) {
      if (typeof text === "string") state[name] = read(name, text, misread) ?? state[name];
    }
  }
  return state;
}

/** What a text says of a part of the design; undefined if it cannot be read. */
export function read(name, text, misread = []) {
  const refuse = (wanted) => void misread.push(`${name} cannot be ${quoted(text)}. It is ${wanted}.`);
  if (name === "schedule") {
    try {
      return parse(text);
    } catch (/** @type {any} */ error) {
      return void misread.push(error.message);
    }
  }
  if (Object.hasOwn(CHOICES, name)) {
    return CHOICES[name].find((choice) => choice === text) ?? refuse(`one of ${CHOICES[name].join(", ")}`);
  }
  if (name === "losses") {
    const losses = text.split(",").map(number);
    if (Object.hasOwn(PRESETS, text)) return text;
    return losses.includes(undefined) ? refuse("numbers between commas") : losses.slice(0, MOST_LOSSES);
  }
  const value = number(text);
  if (value === undefined || name === "lr") return value ?? refuse("a number");
  const [least, most] = LIMITS[name];
  const within = Math.min(Math.max(Math.round(value), least), most);
  if (within !== value) refuse(`a whole number from ${least} to ${most}`);
  return within;
}

/** How many steps of the optimizer one of the scheduler's has. */
export const every = ({ scheduler_step_every, steps_per_epoch }) =>
  scheduler_step_every === "epoch" ? steps_per_epoch : 1;

/** What its loop is: a loss for each step of the scheduler, and what torch makes of it. */
export function run(state) {
  const { schedule, lr, epochs, steps_per_epoch } = state;
  const steps = epochs * steps_per_epoch;
  const preset = PRESETS[state.losses];
  const at = preset ? (i) => Number(preset(i).toFixed(3)) : (i) => state.losses[Math.min(i, state.losses.length - 1)];
  const losses = Array.from({ length: steps / every(state) }, (_, i) => at(i));
  return { losses, ...rates({ ...schedule, lr }, steps, { ...state, every: every(state), losses }) };
}
