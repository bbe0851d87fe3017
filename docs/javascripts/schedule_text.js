/* A schedule as text: StepLR(step_size=10) in an address, and a whole program. */

import { EXPRESSIONS, OPTIMIZERS, SCHEDULES, pythonNumber, typeOf } from "./schedules.js";

/** An argument as Python reads it. */
export function textOf(kind, name, value) {
  const type = typeOf(kind, name);
  if (value === null) return "None";
  if (type === "bool") return value ? "True" : "False";
  if (type === "list of int") return `[${value}]`;
  return type === "int" || type === "float" ? pythonNumber(value, type) : value;
}

export const number = (text) => (text.trim() && Number.isFinite(+text) ? +text : undefined);

/** The argument that a text says, or undefined. */
export function valueOf(kind, name, text) {
  const type = typeOf(kind, name);
  const items = () => split(text.replace(/^\[(.*)\]$/, "$1"));
  const whole = (values) => (values.includes(undefined) ? undefined : values);
  if (text === "None" && SCHEDULES[kind].arguments[name] === null) return null;
  if (type === "schedulers") return items().map(parse);
  if (type === "list of int") return whole(items().map(number));
  if (type === "bool") return { True: true, False: false }[text];
  if (type === "function") return Object.keys(EXPRESSIONS[kind]).find((known) => known === text);
  return Array.isArray(type) ? type.find((choice) => choice === text) : number(text);
}

/** The arguments that differ from torch's defaults: [name, text]. */
function given(schedule, nested) {
  const { kind } = schedule;
  return Object.entries(SCHEDULES[kind].arguments)
    .filter(([name, preset]) => schedule[name] !== undefined && schedule[name] !== preset)
    .map(([name]) => [name, name === "schedulers" ? nested(schedule[name]) : textOf(kind, name, schedule[name])]);
}

/** A schedule for an address: parse() reads it. */
export function compact(schedule) {
  const parts = given(schedule, (inner) => `[${inner.map(compact)}]`);
  return `${schedule.kind}(${parts.map(([name, text]) => `${name}=${text}`)})`;
}

/** The schedule that compact() wrote. What it does not know is an error: the text becomes a program to copy. */
export function parse(text) {
  const [, kind, inside] = /^(\w+)\((.*)\)$/.exec(text) ?? [];
  const schedule = { kind };
  for (const part of split(inside ?? "-")) {
    const [, name, value] = /^(\w+)=(.*)$/.exec(part) ?? [];
    const known = Object.hasOwn(SCHEDULES, kind ?? "") && Object.hasOwn(SCHEDULES[kind].arguments, name ?? "");
    schedule[name] = known ? valueOf(kind, name, value) : undefined;
    if (schedule[name] === undefined) throw new SyntaxError(`not a schedule of torch: ${text}`);
  }
  return schedule;
}

/** The parts between the commas that stand in no bracket. */
function split(text) {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "," && !depth) {
      parts.push("");
      continue;
    }
    if ("([".includes(character)) depth += 1;
    if (")]".includes(character)) depth -= 1;
    parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

function construction({ kind, ...schedule }, indent) {
  const inner = `${indent}    `;
  const items = given({ kind, ...schedule }, (list) => `[${block(list.map((one) => construction(one, `${inner}    `)), inner)}]`);
  const named = items.map(([name, text]) => `${name}=${Array.isArray(typeOf(kind, name)) ? `"${text}"` : text}`);
  if (kind !== "ChainedScheduler") named.unshift("optimizer");
  return `${kind}(${schedule.schedulers ? block(named, indent) : named.join(", ")})`;
}

/** An item a line. */
const block = (items, indent) => `\n${items.map((item) => `${indent}    ${item},\n`).join("")}${indent}`;

const kinds = (schedule) => [schedule.kind, ...(schedule.schedulers ?? []).flatMap(kinds)];

/** The program whose optimizer steps use the rates that are drawn; `cycles`: the momentum moves too. */
export function program({ schedule, lr, optimizer, epochs, steps_per_epoch, scheduler_step_every, order, torch, losses }, cycles) {
  const plateau = schedule.kind === "ReduceLROnPlateau";
  const moved = cycles && OPTIMIZERS[optimizer];
  const built = construction(schedule, "");
  const metrics = losses.map((loss) => pythonNumber(loss, "float")).join(", ").replace(/(.{60,78},) /g, "$1\n    ");
  const step = `scheduler.step(${plateau ? "next(losses)" : ""})`;
  const at = (where, line) => (where === `${order} ${scheduler_step_every}` ? [line] : []);
  return [
    `"""The learning rate that each optimizer step uses, on torch ${torch}."""`,
    "",
    ...(built.includes("math.") ? ["import math", ""] : []),
    "import torch",
    `from torch.optim.lr_scheduler import ${[...new Set(kinds(schedule))].sort().join(", ")}`,
    "",
    "model = torch.nn.Linear(1, 1)",
    `optimizer = torch.optim.${optimizer}(model.parameters(), lr=${pythonNumber(lr, "float")}` +
      `${moved === "momentum" ? ", momentum=0.9" : ""})`,
    `scheduler = ${built}`,
    "",
    `batches = [(torch.ones(1), torch.zeros(1))] * ${steps_per_epoch}  # your data`,
    ...(plateau ? [`losses = [  # yours\n    ${metrics},\n]`, "losses = iter(losses)"] : []),
    "group = optimizer.param_groups[0]",
    `for epoch in range(${epochs}):`,
    ...at("scheduler first epoch", `    ${step}`),
    "    for inputs, targets in batches:",
    "        optimizer.zero_grad()",
    "        loss = torch.nn.functional.mse_loss(model(inputs), targets)",
    "        loss.backward()",
    ...at("scheduler first batch", `        ${step}`),
    "        optimizer.step()",
    `        print(f"epoch {epoch} lr {group['lr']:.6g}` +
      ({ betas: " beta1 {group['betas'][0]:.6g}", momentum: " momentum {group['momentum']:.6g}" }[moved] ?? "") +
      '")',
    ...at("optimizer first batch", `        ${step}`),
    ...at("optimizer first epoch", `    ${step}`),
    "",
  ].join("\n");
}
