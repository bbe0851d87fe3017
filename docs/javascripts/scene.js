// @ts-check
/* A scene as plain data, read from an address, written to one, and run:
   { surface, start: [x, y], steps, at, noise, seed, runs: [{ name, options }], schedule } */

/** @import { Drive, Result } from "./types" */

import { addressOf } from "./address.js";
import { OPTIMIZERS, refusal, start, step } from "./rules.js";
import { noises, SURFACES } from "./surfaces.js";

export const MOST_RUNS = 6;

/** A scene from strings; what cannot be read gets its default. */
export function parse(fields) {
  const surface = Object.hasOwn(SURFACES, fields.surface) ? fields.surface : "rosenbrock";
  const steps = bounded(fields.steps, 1, 2000, 200);
  const place = (fields.start ?? "").split(",").map((text) => number(text));
  const texts = (fields.optimizers ?? "").match(/\w+(\([^)]*\))?/g) ?? [];
  const runs = texts.map(parseRun).filter(Boolean);
  return {
    surface,
    start: place.length === 2 && place.every(Number.isFinite) ? place : [...SURFACES[surface].start],
    steps,
    at: bounded(fields.at, 0, steps, steps),
    noise: Math.max(0, number(fields.noise, 0)),
    seed: bounded(fields.seed, 1, 99999, 1),
    runs: runs.length ? runs.slice(0, MOST_RUNS) : ["sgd", "adam"].map(parseRun),
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
  const written = changed(name, options).map(([argument, value]) => `${argument}=${[value].flat().join("/")}`);
  return written.length ? `${name}(${written})` : name;
}

function parseRun(text) {
  const [name, list = ""] = text.split(/[()]/);
  if (!Object.hasOwn(OPTIMIZERS, name)) return;
  const { defaults } = OPTIMIZERS[name];
  const options = {};
  for (const [argument, value] of list.split(",").map((pair) => pair.split("="))) {
    if (!Object.hasOwn(defaults, argument) || value === undefined) continue;
    const standard = defaults[argument];
    const parts = value.split("/");
    const read = (one, i = 0) => (typeof one === "boolean" ? value === "true" : number(parts[i], one));
    options[argument] = Array.isArray(standard) ? standard.map(read) : read(standard);
  }
  return { name, options };
}

const number = (text, standard) => (text?.trim() && Number.isFinite(+text) ? +text : standard);
const bounded = (text, least, most, standard) => Math.min(Math.max(Math.round(number(text, standard)), least), most);

function changed(name, options) {
  return Object.entries(options).filter(([argument, value]) => `${value}` !== `${OPTIMIZERS[name].defaults[argument]}`);
}

/** `SGD(lr=0.1, momentum=0.9)` */
export function label({ name, options }) {
  const { lr = OPTIMIZERS[name].defaults.lr, ...others } = options;
  const written = [["lr", lr], ...changed(name, others)].map(([argument, value]) => `${argument}=${python(value)}`);
  return `${OPTIMIZERS[name].torch}(${written.join(", ")})`;
}

/** @type {Drive} */
function allSteps(_, steps, train) {
  for (let t = 0; t < steps; t++) train();
  return null;
}

/** Places, losses and lengths of the gradient before each step and after the last, and the rates that the steps used
    where there is a schedule: `drive` takes them. `error` is what torch raises. */
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
  result.error = refused ? `ValueError: ${refused}` : drive(run, scene.steps, train);
  if (!result.error) record();
  return result;
}

export const float = (value) => (Number.isInteger(value) ? `${value}.0` : `${value}`);

function python(value) {
  if (typeof value === "boolean") return value ? "True" : "False";
  return Array.isArray(value) ? `(${value.map(float).join(", ")})` : `${value}`;
}
