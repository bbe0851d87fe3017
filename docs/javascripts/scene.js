// @ts-check
/* A scene as plain data, read from an address, written to one, and run:
   { surface, start: [x, y], steps, at, noise, seed, runs: [{ name, options }], schedule } */

/** @import { Drive, Result, Run } from "./types" */

import { addressOf, LONGEST, number, pythonNumber, quoted } from "./address.js";
import { OPTIMIZERS, refusal, start, step } from "./rules.js";
import { noises, SURFACES } from "./surfaces.js";

export const MOST_RUNS = 6;
export const LIMITS = { steps: [1, 2000], noise: [0, 1000], seed: [1, 99999] };

/** A scene from strings; what cannot be read gets its default, and a sentence in `misread`. */
export function parse(fields, misread = []) {
  const complain = (name, wanted) => misread.push(`${name} cannot be ${quoted(fields[name])}. It is ${wanted}.`);
  const bounded = (name, least, most, standard) => {
    const value = fields[name] === undefined ? standard : number(fields[name]);
    const within = Math.min(Math.max(name === "noise" ? value : Math.round(value), least), most);
    if (value !== within) complain(name, `a number from ${least} to ${most}`);
    return value === undefined ? standard : within;
  };
  const known = Object.hasOwn(SURFACES, fields.surface ?? "");
  if (fields.surface && !known) complain("surface", `one of ${Object.keys(SURFACES).join(", ")}`);
  const surface = known ? fields.surface : "rosenbrock";
  const place = (fields.start ?? String(SURFACES[surface].start)).split(",").map(number);
  const placed = place.length === 2 && !place.includes(undefined);
  if (!placed) complain("start", "two numbers, such as -3,2");
  const steps = bounded("steps", ...LIMITS.steps, 200);
  const listed = (fields.optimizers ?? "sgd adam").trim().slice(0, LONGEST);
  const texts = listed.split(/[+\s]+(?![^(]*\))/);
  if (texts.length > MOST_RUNS) misread.push(`A race has ${MOST_RUNS} optimizers, not ${texts.length}.`);
  const runs = texts.slice(0, MOST_RUNS).flatMap((text) => parseRun(text, misread) ?? []);
  return {
    surface,
    start: placed ? place : [...SURFACES[surface].start],
    steps,
    at: bounded("at", 0, steps, steps),
    noise: bounded("noise", ...LIMITS.noise, 0),
    seed: bounded("seed", ...LIMITS.seed, 1),
    runs: runs.length ? runs : ["sgd", "adam"].map((name) => ({ name, options: {} })),
    schedule: (fields.schedule ?? "").trim(),
  };
}

/** The address of a scene: what has its default is left out. */
export function format({ runs, ...scene }) {
  const standard = { ...parse({ surface: scene.surface }), surface: "", at: scene.steps };
  const own = Object.entries(scene).filter(([field, value]) => `${value}` !== `${standard[field]}`);
  return addressOf({ ...Object.fromEntries(own), optimizers: runs.map(formatRun).join("+") });
}

/** `adam(lr=0.1,betas=0.9/0.99)` */
function formatRun({ name, options }) {
  const list = written(changed(name, options));
  return list ? `${name}(${list})` : name;
}

const written = (options) => options.map(([argument, value]) => `${argument}=${[value].flat().join("/")}`).join();

function parseRun(text, misread) {
  const [, name = "", list = ""] = /^(\w+)(?:\((.*)\))?$/s.exec(text) ?? [];
  if (!Object.hasOwn(OPTIMIZERS, name)) {
    misread.push(
      `${quoted(text)} is no optimizer of the race. One is written adam(lr=0.1,betas=0.9/0.99), ` +
        `with one of these names: ${Object.keys(OPTIMIZERS).join(", ")}.`,
    );
    return;
  }
  const { defaults } = OPTIMIZERS[name];
  const options = {};
  for (const part of list.split(",").filter(Boolean)) {
    const [argument, value = ""] = part.split("=").map((one) => one.trim());
    const standard = Object.hasOwn(defaults, argument) ? defaults[argument] : undefined;
    const read = { boolean: (one) => ({ true: true, false: false })[one], undefined: () => undefined };
    const values = value.split("/").map(read[typeof standard] ?? number);
    const alike = values.length === [standard].flat().length && !values.includes(undefined);
    if (alike) options[argument] = Array.isArray(standard) ? values : values[0];
    else misread.push(`${quoted(part)} is no argument of ${name}. It has ${written(Object.entries(defaults))}.`);
  }
  return { name, options };
}

function changed(name, options) {
  return Object.entries(options).filter(([argument, value]) => `${value}` !== `${OPTIMIZERS[name].defaults[argument]}`);
}

/** `SGD(lr=0.1, momentum=0.9)`, its numbers as `write` writes them.
 * @type {(run: Run, write?: (value: number) => string) => string} */
export function label({ name, options }, write = String) {
  const { lr = OPTIMIZERS[name].defaults.lr, ...others } = options;
  const list = [["lr", lr], ...changed(name, others)].map(([argument, value]) => `${argument}=${python(value, write)}`);
  return `${OPTIMIZERS[name].torch}(${list.join(", ")})`;
}

/** @type {Drive} */
function allSteps(_, steps, train) {
  for (let t = 0; t < steps; t++) train();
  return {};
}

/** Takes no step: the rates are not known.
 * @type {Drive} */
export const waits = () => ({ error: " " });

/** Places, losses and lengths of the gradient before each step and after the last, and the rates that the steps used
    where there is a schedule: `drive` takes them. `error` is what torch raises, `warning` what it says. */
export function race(scene, run, drive = allSteps) {
  const { name, options } = run;
  const { value, gradient } = SURFACES[scene.surface];
  const noise = noises(scene.seed, scene.noise);
  const state = start(name, options, scene.start);
  /** @type {Result} */
  const result = { path: [], losses: [], slopes: [], rates: [] };
  const { path, losses, slopes, rates } = result;
  const record = () => {
    const [x, y] = state.x;
    const grad = gradient(x, y);
    path.push([x, y]);
    losses.push(value(x, y));
    slopes.push(Math.hypot(...grad));
    return grad;
  };
  const train = (changes) => {
    const grad = record();
    const [x, y] = noise();
    step(state, [grad[0] + x, grad[1] + y], changes);
    rates.push(changes?.lr);
    return value(state.x[0], state.x[1]);
  };
  const refused = refusal(name, options);
  Object.assign(result, refused ? { error: `ValueError: ${refused}` } : drive(run, scene.steps, train));
  if (!result.error) record();
  return result;
}

function python(value, write) {
  if (typeof value === "boolean") return value ? "True" : "False";
  return Array.isArray(value) ? `(${value.map((one) => pythonNumber(one)).join(", ")})` : write(value);
}
