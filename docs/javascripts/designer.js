// @ts-check
/* <schedule-designer>: attributes, address and controls speak the same texts: lr=0.1, schedule=StepLR(step_size=10). */

/** @import { Design } from "./types" */

import { addressOf, number } from "./address.js";
import { across, chart, extremes, round } from "./chart.js";
import { CHOICES, design, every, LIMITS, PRESETS, read, run, START } from "./design.js";
import { copy, define, escaped, fieldsAt, follow, later, listen, paint, say, strangers, write } from "./page.js";
import { argumentIn, compact, EXPRESSIONS, OPTIMIZERS, program, SCHEDULES, textOf, typeOf } from "./schedules.js";

const LEFT = 64; // of the values' numbers

const BODY = `
<div class="board"><div class="shown">
<p class="readout"></p>
<div class="charts"></div>
<input class="at" type="range" min="0" aria-label="Read the values at step">
<div class="words"></div></div>
<div class="controls"></div></div>
<div class="head"><strong>The same run in PyTorch</strong>
<button class="copy">Copy code</button> <a href="#" download="rates.csv">Download CSV</a></div>
<pre tabindex="0" role="group" aria-label="Program"><code></code></pre>
<details><summary>Table</summary><div class="rows" tabindex="0" role="region" aria-label="Table"></div></details>
<p class="quiet live" role="status"></p>`;

/** @param {Design} view */
function start(view) {
  const owner = document.querySelector(view.host.localName) === view.host; // one element of a page has the address
  view.linked = () => (owner ? fieldsAt("#schedule=") : undefined);
  view.save = later(
    () => {
      if (owner) write(`#${addressOf(texts(view))}`);
      say(view, view.find(".words").textContent);
    },
    400,
    view,
  );
  listen(view.root, { input, change, click, keydown, toggle: tabulate }, view);
  listen(view.find(".charts"), { pointermove }, view);
  listen(window, { resize: draw }, view);
  if (owner) follow("#schedule=", restore, view);
  restore(view);
}

/** Each part of the state is what its last readable text says; of the others there is a sentence. */
function restore(view) {
  const { host } = view;
  const linked = view.linked();
  view.misread = strangers(linked ?? {}, Object.keys(START));
  const attributes = Object.fromEntries([...host.attributes].map(({ name, value }) => [name, value]));
  view.state = design(view.misread, attributes, linked ?? {});
  build(view);
  draw(view);
  if (linked) host.scrollIntoView();
}

/** The fields of its address: the schedule, and what differs from how the element begins. */
function texts({ host, state }) {
  const all = { ...state, schedule: compact(state.schedule) };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([name, value]) => name === "schedule" || String(value) !== (host.getAttribute(name) ?? START[name]),
    ),
  );
}

function changed(view) {
  view.misread = [];
  draw(view);
  view.save();
}

function example(kind, schedulers) {
  const values = {
    step_size: 10,
    milestones: [10, 20],
    gamma: 0.9,
    T_max: 30,
    T_0: 10,
    base_lr: 0.01,
    max_lr: 0.1,
    schedulers,
  };
  const asked = { step_size_up: 5, total_steps: 30, patience: 2 };
  const schedule = { kind };
  for (const [name, preset] of Object.entries(SCHEDULES[kind].arguments)) {
    if (preset === undefined) schedule[name] = values[name] ?? Object.keys(EXPRESSIONS[kind])[0];
    else if (name in asked) schedule[name] = asked[name];
  }
  if (kind === "SequentialLR") schedule.milestones = schedulers.slice(1).map((_, i) => 10 * (i + 1));
  return schedule;
}

/* Controls. Their names: a part of the state, or the path of a scheduler and an argument. */

function control(name, label, value, choices, whole = name in LIMITS) {
  const options = choices?.map((choice) => `<option${choice === value ? " selected" : ""}>${escaped(choice)}</option>`);
  const step = whole ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1);
  const type = Array.isArray(value) ? "text" : "number";
  return `<label class="${label}"><span>${label}</span>${
    choices
      ? `<select name="${name}">${options.join("")}</select>`
      : `<input name="${name}" type="${type}" step="${step}" value="${value ?? ""}">`
  }</label>`;
}

function argument(schedule, path, name) {
  const { kind } = schedule;
  const preset = SCHEDULES[kind].arguments[name];
  const value = schedule[name] ?? preset;
  const type = typeOf(kind, name);
  const known = { bool: ["True", "False"], function: Object.keys(EXPRESSIONS[kind] ?? {}) }[type] ?? type;
  const choices = Array.isArray(known) ? (preset === null ? ["None", ...known] : known) : undefined;
  const shown = choices ? textOf(kind, name, value) : value;
  return control(`${path}:${name}`, name, shown, choices, type === "int");
}

function button(action, path, label, words = label) {
  return `<button value="${action} ${path}" aria-label="${words}">${label}</button>`;
}

/** The fieldset of a scheduler; `path` says where it stands: "", "0", "1", "1.0". */
function fieldset(schedule, path = "") {
  const place = path.replace(/\d+/g, (index) => String(+index + 1));
  const move = (action, sign) => button(action, path, sign, `${action} scheduler ${place}`);
  const moves =
    path &&
    `<span class="moves" title="Keys: ↑ ↓ + Delete">${
      move("up", "↑") + move("down", "↓") + move("add", "+") + move("remove", "×")
    }</span>`;
  return `<fieldset><legend>Scheduler ${place}</legend><div class="head">${
    control(`${path}:kind`, "class", schedule.kind, Object.keys(SCHEDULES)) + moves
  }</div><div>${inside(schedule, path)}</div></fieldset>`;
}

function inside(schedule, path) {
  const { kind, schedulers } = schedule;
  const names = Object.keys(SCHEDULES[kind].arguments).filter((name) => name !== "schedulers");
  const at = (i) => path + (path && ".") + i;
  const fields = `<div class="fields">${names.map((name) => argument(schedule, path, name)).join("")}</div>`;
  if (!schedulers) return fields;
  const stack = schedulers.map((inner, i) => fieldset(inner, at(i))).join("");
  return fields + stack + button("add", at(schedulers.length - 1), "Add a scheduler");
}

/** Make the controls anew and keep the keyboard's place. */
function build({ find, state }, focus) {
  const curve = Array.isArray(state.losses) ? "yours" : state.losses;
  const loop = Object.keys(START).slice(1, 9);
  const curves = [...Object.keys(PRESETS), "yours"];
  const fields = loop.map((name) => control(name, name.replaceAll("_", " "), state[name], CHOICES[name]));
  find(".controls").innerHTML = `<div>${fieldset(state.schedule)}</div>
    <div><fieldset><legend>Loop</legend><div class="fields">${fields.join("")}</div></fieldset>
    <fieldset class="plateau"><legend>Loss for scheduler.step(loss)</legend>
    ${control("losses", "curve", curve, curves)}<div class="fields values"></div></fieldset></div>`;
  if (focus) find(`.controls :is([name="${focus}"], [value="${focus}"])`)?.focus();
}

/* What a reader does. */

/** The scheduler at a path. */
const scheduler = ({ state }, path) =>
  path
    .split(".")
    .filter(Boolean)
    .reduce((schedule, i) => schedule.schedulers[i], state.schedule);

function input(view, { target }) {
  const { state, find } = view;
  const { name, value } = target;
  const [path, part] = name.split(":");
  if (target === find(".at")) {
    state.at = +value;
    return point(view);
  }
  if (part === "kind") {
    const schedule = scheduler(view, path);
    const schedulers = schedule.schedulers ?? [{ ...schedule }, example("ExponentialLR")];
    for (const key of Object.keys(schedule)) delete schedule[key];
    Object.assign(schedule, example(value, schedulers));
    target.closest("fieldset").lastChild.innerHTML = inside(schedule, path);
  } else if (path === "loss") {
    if (number(value) === undefined) return;
    state.losses = view.losses.with(part, +value);
    find("[name=losses]").value = "yours";
  } else if (part) {
    const schedule = scheduler(view, path);
    const optional = SCHEDULES[schedule.kind].arguments[part];
    schedule[part] = argumentIn(schedule.kind, part, value) ?? (optional === null ? null : undefined);
    if (schedule[part] === undefined) delete schedule[part]; // torch says what is missing
  } else {
    state[name] = read(name, value) ?? state[name];
  }
  changed(view);
}

/** A field is left: it shows what runs, also where something else was typed. */
function change(view, { target }) {
  if (target === view.find(".at")) return changed(view);
  const [path, part] = target.name.split(":");
  const schedule = part && path !== "loss" && scheduler(view, path);
  const values = schedule
    ? { ...SCHEDULES[schedule.kind].arguments, ...schedule }
    : path === "loss"
      ? view.losses
      : view.state;
  const value = values[part ?? path];
  if (target.localName === "input" && value !== undefined) target.value = value ?? "";
}

function click(view, { target }) {
  const [action, path] = target.closest("button")?.value.split(" ") ?? [];
  if (target.matches(".copy")) copy(view, target);
  else if (target.download) target.href = `data:text/csv,${encodeURIComponent(numbers(view).join("\n"))}`;
  else if (action) restack(view, action, path);
}

function keydown(view, event) {
  const action = { ArrowUp: "up", ArrowDown: "down", "+": "add", Delete: "remove" }[event.key];
  if (!action || !event.target.closest(".moves")) return;
  event.preventDefault();
  restack(view, action, event.target.value.split(" ")[1]);
}

function restack(view, action, path) {
  const places = path.split(".");
  const index = Number(places.pop());
  const parent = places.join(".");
  const { schedulers, milestones } = scheduler(view, parent);
  const at = (i, key) => `${key} ${parent}${parent && "."}${i}`;
  const to = index + { up: -1, down: 1 }[action];
  if (action === "remove") {
    schedulers.splice(index, 1);
    milestones?.splice(Math.max(0, index - 1), 1);
    build(view, schedulers.length ? at(Math.max(0, index - 1), action) : at(-1, "add"));
  } else if (action === "add") {
    schedulers.splice(index + 1, 0, example("ExponentialLR"));
    if (schedulers.length > 1) milestones?.splice(index, 0, (milestones[index - 1] ?? 0) + 5);
    build(view, `${at(index + 1, "").trim()}:kind`);
  } else if (schedulers[to]) {
    [schedulers[index], schedulers[to]] = [schedulers[to], schedulers[index]];
    build(view, at(to, action));
  }
  changed(view);
}

function pointermove(view, { clientX }) {
  const { left } = view.find(".charts").getBoundingClientRect();
  const [first, next] = [0, 1].map((step) => across(view.axis, step));
  view.state.at = Math.max(0, Math.round((clientX - left - first) / (next - first)));
  point(view);
}

/* What is drawn. */

/** @param {Design} view */
function draw(view) {
  const { find, state } = view;
  const { schedule, order, torch, epochs, steps_per_epoch, optimizer } = state;
  const found = run(state);
  view.losses = found.losses;
  view.run = found;
  view.momentum = found.momentum && (OPTIMIZERS[optimizer] === "betas" ? "beta1" : "momentum");
  view.axis = { width: find(".charts").clientWidth, left: LEFT, last: Math.max(1, epochs * steps_per_epoch - 1) };
  const plateau = schedule.kind === "ReduceLROnPlateau";
  const late = torch === "1.0.1";
  const wrong = !plateau && late === (order === "optimizer first") && found.lr.length > 0;
  const right = wrong ? run({ ...state, order: CHOICES.order[+late] }).lr : [];
  const outcome = `${wrong && round(Number(found.first))} ${late ? "used twice" : "skipped"}`;
  const said = summary(view);

  drawCharts(view, said, right, wrong ? outcome : "");
  find(".at").max = Math.max(0, found.lr.length - 1);
  point(view);
  const lines = [
    view.misread.slice(0, 5).join(" "),
    said,
    wrong && `First rate ${outcome}: all others come ${late ? "late" : "early"}. Dashed: the right order.`,
    found.warning,
    found.error,
  ];
  find(".words").innerHTML = lines
    .map((line, i) => (line ? `<p class="${["error", "", "", "python", "python"][i]}">${escaped(line)}</p>` : ""))
    .join("");
  paint(find("code"), program({ ...state, losses: view.losses }, view.momentum));
  tabulate(view);
  find(".plateau").hidden = !plateau;
  const fields = find(".values");
  if (!plateau || fields.matches(":focus-within")) return;
  fields.innerHTML = view.losses
    .slice(0, 100)
    .map((value, i) => control(`loss:${i}`, i, value))
    .join("");
}

function summary({ state, run }) {
  const { lr } = run;
  const { kind } = state.schedule;
  if (!lr.length) return kind;
  const [low, high] = extremes(lr).map((value) => `${round(value)} at step ${lr.indexOf(value)}`);
  const ends = `from ${round(lr[0])} to ${round(lr.at(-1))}`;
  return `${kind}, ${lr.length} optimizer ${lr.length > 1 ? "steps" : "step"}: lr ${ends}, highest ${high}, lowest ${low}.`;
}

/** The rates, those of the `right` order where there is another `outcome`, and beneath them what moves with them. */
function drawCharts(view, title, right, outcome) {
  const { state, run, momentum, axis } = view;
  const log = state.axis !== "linear";
  const [low, high] = extremes([...right, ...run.lr].filter((value) => !log || value > 0));
  const second = (label, name, values, [low, high]) => ({
    label,
    height: 140,
    range: [low, high],
    log: false,
    lines: [{ name, values }],
    marks: [],
    title: `${label}, from ${extremes(values).map(round).join(" to ")}`,
  });
  const charts = [
    {
      label: "learning rate (lr)",
      height: 300,
      range: log ? [Math.max(low, high * 1e-9), high] : [Math.min(0, low), Math.max(0, high)],
      log,
      lines: [
        { name: "ghost", values: right },
        { name: "lr", values: run.lr },
      ],
      marks: outcome
        ? [
            { step: 0, text: "" },
            { step: state.torch === "1.0.1" ? every(state) : 0, text: outcome },
          ].map((mark) => ({ ...mark, name: "mark", value: run.first, size: 7 }))
        : [],
      title,
    },
  ];
  if (momentum && run.lr.length) charts.push(second(momentum, "momentum", run.momentum, extremes(run.momentum)));
  if (state.schedule.kind === "ReduceLROnPlateau" && run.lr.length) {
    const losses = [...run.lr.keys()].map((step) => loss(view, step));
    const [low, high] = extremes(losses);
    charts.push(second("loss", "loss", losses, [Math.min(0, low), Math.max(0, high)]));
  }
  const common = { ...axis, dots: axis.last < 60, at: 0 };
  view.find(".charts").innerHTML = charts.map((panel) => chart({ ...common, ...panel })).join("");
}

/** The numbers at the step that is pointed at. */
function point(view) {
  const { root, find, state, run, axis } = view;
  const step = Math.min(state.at, run.lr.length - 1);
  const [names, values] = numbers(view, step < 0 ? [] : [step]);
  const readout = values ? names.map((name, i) => `${name} ${round(values[i])}`).join(" · ") : "";
  find(".readout").textContent = readout;
  find(".at").value = step;
  find(".at").ariaValueText = readout;
  for (const cursor of root.querySelectorAll(".cursor")) {
    cursor.setAttribute("transform", `translate(${across(axis, Math.max(0, step))})`);
  }
}

const loss = ({ state, losses }, step) => losses[Math.min(Math.floor(step / every(state)), losses.length - 1)];

/** Names, then the rows of all steps, or of one. */
function numbers(view, steps = [...view.run.lr.keys()]) {
  const { state, run, momentum } = view;
  const columns = { step: (i) => i, epoch: (i) => Math.floor(i / state.steps_per_epoch), lr: (i) => run.lr[i] };
  if (momentum) columns[momentum] = (i) => run.momentum[i];
  if (state.schedule.kind === "ReduceLROnPlateau") columns.loss = (i) => loss(view, i);
  return [Object.keys(columns), ...steps.map((i) => Object.values(columns).map((value) => value(i)))];
}

function tabulate(view) {
  if (!view.find("details").open) return;
  const [names, ...all] = numbers(view);
  const cells = (row, tag) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  const rows = all.slice(0, 1000).map((row) => cells(row.map(round), "td"));
  view.find(".rows").innerHTML = `<table>${cells(names, "th")}${rows.join("")}</table>`;
}

define("schedule-designer", BODY, start);
