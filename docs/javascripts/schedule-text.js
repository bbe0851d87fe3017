/* A schedule as text: StepLR(step_size=10) in an address, and the whole training loop in Python. */

import { EXPRESSIONS, OPTIMIZERS, SCHEDULES, pythonNumber, typeOf } from "./schedules.js";

const WIDTH = 88;

/** One value as Python reads it. */
function pythonValue(kind, name, value) {
  const type = typeOf(kind, name);
  if (value === null) return "None";
  if (type === "bool") return value ? "True" : "False";
  if (type === "function") return value;
  if (type === "list of int") return `[${value.map((item) => pythonNumber(item)).join(", ")}]`;
  return Array.isArray(type) ? `"${value}"` : pythonNumber(value, type);
}

/** The arguments that are not torch's defaults: [name, value], in the order of the signature. */
function given(schedule) {
  return Object.entries(SCHEDULES[schedule.kind].arguments)
    .filter(([name, preset]) => schedule[name] !== undefined && schedule[name] !== preset)
    .map(([name]) => [name, schedule[name]]);
}

/** A schedule for an address: parse() reads it. */
export function compact(schedule) {
  const parts = given(schedule).map(([name, value]) => {
    const text = name === "schedulers" ? `[${value.map(compact)}]` : pythonValue(schedule.kind, name, value);
    return `${name}=${typeOf(schedule.kind, name) === "function" ? text : text.replace(/[" ]/g, "")}`;
  });
  return `${schedule.kind}(${parts})`;
}

/** The schedule that compact() wrote. What it does not know is an error: the text becomes a program to copy. */
export function parse(text) {
  const [, kind, inside] = /^(\w+)\((.*)\)$/.exec(text.trim()) ?? [];
  if (!Object.hasOwn(SCHEDULES, kind ?? "")) throw new SyntaxError(`no scheduler of torch: ${text}`);
  const schedule = { kind };
  for (const part of split(inside)) {
    const [, name, value] = /^(\w+)=(.*)$/.exec(part) ?? [];
    if (!Object.hasOwn(SCHEDULES[kind].arguments, name ?? "")) {
      throw new SyntaxError(`no argument of ${kind}: ${part}`);
    }
    schedule[name] = parseValue(kind, name, value);
  }
  return schedule;
}

function parseValue(kind, name, text) {
  const type = typeOf(kind, name);
  const items = () => split(/^\[(.*)\]$/.exec(text)?.[1] ?? "");
  const number = (digits) => (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(digits) ? Number(digits) : undefined);
  let value;
  if (text === "None" && SCHEDULES[kind].arguments[name] === null) value = null;
  else if (type === "schedulers") value = items().map(parse);
  else if (type === "list of int") value = items().map(number);
  else if (type === "bool") value = { True: true, False: false }[text];
  else if (type === "function") value = Object.hasOwn(EXPRESSIONS[kind], text) ? text : undefined;
  else value = Array.isArray(type) ? type.find((choice) => choice === text) : number(text);
  if ([value].flat().includes(undefined)) throw new SyntaxError(`not for ${name} of ${kind}: ${text}`);
  return value;
}

/** The parts between the commas that stand in no bracket. */
function split(text) {
  const parts = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if ("([".includes(text[i] ?? "-")) depth += 1;
    else if (")]".includes(text[i] ?? "-")) depth -= 1;
    else if (i === text.length || (text[i] === "," && depth === 0)) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  return parts.filter(Boolean);
}

/** `open` + items + `close` on one line, or an item a line where that is too long. */
function wrap(open, items, close, indent, used) {
  const line = open + items(indent).join(", ") + close;
  if (!line.includes("\n") && used + line.length <= WIDTH) return line;
  const inner = `${indent}    `;
  return `${open}\n${items(inner).map((item) => `${inner}${item},\n`).join("")}${indent}${close}`;
}

function construction(schedule, indent, used) {
  const items = (inner) => [
    ...(schedule.kind === "ChainedScheduler" ? [] : ["optimizer"]),
    ...given(schedule).map(([name, value]) => {
      if (name !== "schedulers") return `${name}=${pythonValue(schedule.kind, name, value)}`;
      const schedulers = (deeper) => value.map((one) => construction(one, deeper, deeper.length + 1));
      return wrap(`${name}=[`, schedulers, "]", inner, inner.length + 1);
    }),
  ];
  return wrap(`${schedule.kind}(`, items, ")", indent, used);
}

function numberList(name, values) {
  const line = `${name} = [${values.join(", ")}]`;
  if (line.length <= WIDTH) return line;
  const rows = [""];
  for (const value of values) {
    if (rows.at(-1).length + value.length + 6 > WIDTH) rows.push("");
    rows[rows.length - 1] += `${rows.at(-1) && " "}${value},`;
  }
  return `${name} = [\n${rows.map((row) => `    ${row}\n`).join("")}]`;
}

/** Every kind that a schedule is made of. */
function kinds(schedule) {
  return [schedule.kind, ...(schedule.schedulers ?? []).flatMap(kinds)];
}

/** The complete program whose optimizer steps use the rates that are drawn; `cycles`: the momentum moves too. */
export function program({ schedule, lr, optimizer, epochs, batches, per, order, version, losses }, cycles) {
  const plateau = schedule.kind === "ReduceLROnPlateau";
  const momentum = cycles && OPTIMIZERS[optimizer];
  const built = construction(schedule, "", "scheduler = ".length);
  const step = plateau ? "scheduler.step(next(metrics))" : "scheduler.step()";
  const [first, perEpoch] = [order === "scheduler first", per === "epoch"];
  const calls = perEpoch ? epochs : epochs * batches;
  const metrics = Array.from({ length: calls }, (_, i) => losses[Math.min(i, losses.length - 1)]);
  const moved = { betas: " beta1 {group['betas'][0]:.6g}", momentum: " momentum {group['momentum']:.6g}" }[momentum] ?? "";
  return [
    `"""The learning rate that each optimizer step uses, on torch ${version === "1.0.1" ? version : "1.1.0 and later"}."""`,
    "",
    ...(built.includes("math.") ? ["import math", ""] : []),
    "import torch",
    `from torch.optim.lr_scheduler import ${[...new Set(kinds(schedule))].sort().join(", ")}`,
    "",
    "model = torch.nn.Linear(1, 1)",
    `optimizer = torch.optim.${optimizer}(model.parameters(), lr=${pythonNumber(lr, "float")}` +
      `${momentum === "momentum" ? ", momentum=0.9" : ""})`,
    `scheduler = ${built}`,
    "",
    `batches = [(torch.ones(1), torch.zeros(1))]${batches > 1 ? ` * ${batches}` : ""}  # your data`,
    ...(plateau
      ? [`${numberList("losses", metrics.map((loss) => pythonNumber(loss, "float")))}  # yours`, "metrics = iter(losses)"]
      : []),
    "group = optimizer.param_groups[0]",
    `for epoch in range(${epochs}):`,
    ...(first && perEpoch ? [`    ${step}`] : []),
    "    for inputs, targets in batches:",
    "        optimizer.zero_grad()",
    "        loss = torch.nn.functional.mse_loss(model(inputs), targets)",
    "        loss.backward()",
    ...(first && !perEpoch ? [`        ${step}`] : []),
    "        optimizer.step()",
    `        print(f"epoch {epoch} lr {group['lr']:.6g}${moved}")`,
    ...(!first && !perEpoch ? [`        ${step}`] : []),
    ...(!first && perEpoch ? [`    ${step}`] : []),
    "",
  ].join("\n");
}
